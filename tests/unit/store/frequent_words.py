"""Words are frequent in small shops too."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from conwerz_desktop.store import frequent


@contextmanager
def frequent_words(many: int, longest: int = 16) -> Iterator[None]:
    """Those that so many messages of a week hold, by so many letters."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(frequent, "MANY", many)
        patched.setattr(frequent, "SEEN", 1)
        patched.setattr(frequent, "LONGEST", longest)
        patched.setattr(frequent, "SHARE", 1_000_000)
        yield
