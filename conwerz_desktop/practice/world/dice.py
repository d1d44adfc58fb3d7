"""Everything random in the practice world, drawn from one seed: the same seed gives the same people and ids."""

import base64
import random
import string

from conwerz_desktop.domain.records import record

DEFAULT_SEED = 1
_LETTERS = string.ascii_letters + string.digits


@record
class Dice:
    seed: int

    def stream(self, *key: object) -> random.Random:
        """A stream of its own for each key, so that one use does not change another."""
        return random.Random("|".join(map(str, (self.seed, *key))))  # noqa: S311 - repeatable is the point

    def digits(self, length: int, *key: object) -> str:
        low = 10 ** (length - 1)
        return str(self.stream(*key).randrange(low, 10 * low))

    def letters(self, length: int, *key: object) -> str:
        return "".join(self.stream(*key).choices(_LETTERS, k=length))

    def base64(self, size: int, *key: object) -> str:
        return base64.urlsafe_b64encode(self.stream(*key).randbytes(size)).decode().rstrip("=")
