"""The practice shop: begun from the first day, with its complaints, and left again for the real one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from conwerz_desktop.app import profile
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.services import background

if TYPE_CHECKING:
    from conwerz_desktop.app.practice_server import PracticeServer
    from conwerz_desktop.app.program import Program

Serve = Callable[[Path, int | None], "PracticeServer"]


def serve(data: Path, seed: int | None) -> "PracticeServer":
    """As a child of this program."""
    from conwerz_desktop.app.practice_server import PracticeServer  # noqa: PLC0415 - of the practice shop

    return PracticeServer(data, seed)


class Practising:
    """`server` is the open practice shop's other half, and None while a real shop is open."""

    def __init__(self, program: "Program", serve: Serve) -> None:
        self._program = program
        self._serve = serve
        self.server = self._served(program.profile) if program.profile.is_practice else None

    @property
    def place(self) -> Profile:
        """Where the practice shop is, or would be."""
        return profile.practice(self._program.options.profile)

    def begin(self) -> None:
        self._program.close_shop()
        self._program.profile = self.place
        self.server = self._served(self.place)
        self._program.open()

    def stories(self) -> tuple[str, ...]:
        """What the owner can see happen, by their numbers; none in a real shop."""
        if self.server is None:
            return ()
        from conwerz_desktop.practice import scenarios  # noqa: PLC0415 - of the practice shop
        from conwerz_desktop.viewmodels import story_words  # noqa: PLC0415

        return (*story_words.titles(scenarios.BY_NAME), story_words.review())

    def rehearse(self, story: int) -> None:
        """The last one is the review."""
        from conwerz_desktop.practice import scenarios  # noqa: PLC0415 - of the practice shop

        if self.server and story == len(scenarios.SCENARIOS):
            self._program.reviewing.begin()
        elif self.server:
            background.begin(partial(self.server.do, "play", name=scenarios.SCENARIOS[story].name), "rehearsal")

    def leave(self) -> None:
        """The practice shop ends and is erased; the real one, if there is one, comes back."""
        from conwerz_desktop.app import erasing  # noqa: PLC0415 - with the practice shop's end

        program, server = self._program, self.server
        shop, left = program.shop, program.profile
        assert server is not None, "only the practice shop can be left"
        program.shell.show_starting()
        program.noticing.end()
        program.close_desk()
        program.shop = self.server = None
        erased = background.begin(lambda: erasing.erase_practice(left, shop, server), "erasing")
        program.bridge.when_done(erased, lambda _: program.come_back(), program.come_back)

    def give_up(self) -> "PracticeServer | None":
        """Somebody else ends it."""
        server, self.server = self.server, None
        return server

    def close(self) -> None:
        if self.server:
            self.server.stop()

    def _served(self, place: Profile) -> "PracticeServer":
        return self._serve(place.relay_data, self._program.options.seed)
