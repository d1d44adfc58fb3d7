"""The program's entry: one of its commands, or the window."""

import sys
from collections.abc import Sequence

USAGE = """\
conwerz [--practice|--review] [--profile DIR] [--plan FILE] [--safe-graphics] [--hidden]   open the window
conwerz permissions [--format markdown|csv|json] [--verify]
conwerz audit [--format text|json] [--verify]
conwerz receipt --verify FILE
conwerz doctor
conwerz erase --everything [--yes|--silent] [--practice] [--profile DIR]
conwerz practice-meta --port N [--seed S]
"""


COMMANDS = frozenset({"permissions", "audit", "receipt", "doctor", "erase", "practice-meta"})


def main(arguments: Sequence[str] | None = None) -> int:  # noqa: PLR0911 - one for each command
    """Imports only what the command needs: the window's start is counted in milliseconds."""
    wanted = list(sys.argv[1:] if arguments is None else arguments)
    if hasattr(sys, "_MEIPASS") and (ended := _hand_over(wanted)) is not None:
        return ended
    match wanted:
        case ["permissions", *rest]:
            from conwerz_desktop.app import commands  # noqa: PLC0415

            return commands.permissions(rest)
        case ["audit", *rest]:
            from conwerz_desktop.app import commands  # noqa: PLC0415

            return commands.audit(rest)
        case ["receipt", *rest]:
            from conwerz_desktop.app import receipt_command  # noqa: PLC0415

            return receipt_command.run(rest, sys.stdout)
        case ["doctor", *rest]:
            from conwerz_desktop.app import commands  # noqa: PLC0415

            return commands.doctor(rest)
        case ["erase", *rest]:
            from conwerz_desktop.app import erase_command  # noqa: PLC0415

            return erase_command.run(rest, sys.stdout)
        case ["practice-meta", *rest]:
            from conwerz_desktop.practice.main import practice_meta  # noqa: PLC0415

            return practice_meta(rest)
        case ["--practice-server", *rest]:
            from conwerz_desktop.practice.main import practice_server  # noqa: PLC0415

            return practice_server(rest)
        case rest:
            from conwerz_desktop.app import haste  # noqa: PLC0415

            haste.begin()
            from conwerz_desktop.app import options, running  # noqa: PLC0415

            try:
                understood = options.parse(rest)
            except SystemExit:
                _give_back(rest)
                raise
            return running.run(understood)


def _hand_over(arguments: Sequence[str]) -> int | None:
    """A packaged program may have been updated. How the newer version ended; None where this one goes on."""
    from conwerz_desktop.app import options, profile  # noqa: PLC0415 - not needed from source

    folder = profile.real(options.profile_of(arguments)).folder
    if arguments[:1] == ["--practice-server"] or not (folder / "updates").exists():
        return None  # the practice server is of the version that starts it
    from importlib import metadata  # noqa: PLC0415 - its search costs start time

    from conwerz_desktop.app import handing_over  # noqa: PLC0415

    shows_window = not arguments or arguments[0] not in COMMANDS
    hand = handing_over.hand_over if shows_window else handing_over.hand_command_over
    return hand(arguments, folder, metadata.version("conwerz"))


def _give_back(arguments: Sequence[str]) -> None:
    """Only help was asked for, or what nobody understands."""
    from conwerz_desktop.app import describing, handing_over, options, profile  # noqa: PLC0415

    handing_over.give_back(profile.real(options.profile_of(arguments)).folder, describing.version())


if __name__ == "__main__":
    sys.exit(main())
