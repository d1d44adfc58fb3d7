"""What the command line says (design section 5)."""

from collections.abc import Sequence
from pathlib import Path

from conwerz_desktop.domain.records import record

NOTED = "--card-failed"
"""Said to the second start of a start (graphics): it draws without the card, and so starts no third."""


@record
class Options:
    practice: bool = False
    profile: Path | None = None
    safe_graphics: bool = False
    until_first_row: bool = False
    seed: int | None = None
    plan: Path | None = None
    hidden: bool = False
    card_failed: bool = False
    review: bool = False

    def again(self) -> list[str]:
        """What says the same of the profile and the graphics to another start."""
        said = ["--profile", str(self.profile.resolve())] if self.profile else []
        return [*said, *(["--safe-graphics"] if self.safe_graphics else [])]


def parse(arguments: Sequence[str]) -> Options:
    if not arguments:
        return Options()  # as a start mostly is
    import argparse  # noqa: PLC0415 - start time

    parser = argparse.ArgumentParser("conwerz", description="One window for everything customers write to a shop.")
    parser.add_argument("--practice", action="store_true", help="open the practice shop: no account, no network")
    parser.add_argument("--review", action="store_true", help="the practice shop shows each permission at work")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep the shop's files in this folder")
    parser.add_argument("--safe-graphics", action="store_true", help="draw without the graphics card")
    parser.add_argument("--until-first-row", action="store_true", help="end when the first customer's row is on screen")
    parser.add_argument("--seed", type=int, help="the practice shop's chance, for repeatable runs")
    parser.add_argument("--plan", type=Path, metavar="FILE", help="features that are switched off on this computer")
    parser.add_argument("--hidden", action="store_true", help="start without a window, beside the clock")
    parser.add_argument(NOTED, action="store_true", help=argparse.SUPPRESS)
    said = vars(parser.parse_args(arguments))
    return Options(**{**said, "practice": said["practice"] or said["review"]})


def profile_of(arguments: Sequence[str]) -> Path | None:
    """Of any command."""
    import argparse  # noqa: PLC0415 - start time

    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--profile", type=Path)
    named: Path | None = parser.parse_known_args(arguments)[0].profile
    return named
