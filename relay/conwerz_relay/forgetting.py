"""Forgetting what nobody needs any more, of a hundred thousand shops, while whatever comes for them is answered."""

from collections.abc import Callable, Iterator, MutableMapping
from itertools import islice
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")

AT_ONCE = 1_000  # entries, in half a millisecond


def sift(held: MutableMapping[K, V], is_over: Callable[[V], bool]) -> Iterator[None]:
    """To be gone through: between two steps others may go on, and change `held` as they like.

    Nothing is copied, neither what stays nor its keys: as something new it would be looked through whole by Python's
    collector of circles, twice, for as long as all the rest takes. What is passed over, as something before it has gone
    meanwhile, is looked at the next time.
    """
    at = 0
    while part := list(islice(held.items(), at, at + AT_ONCE)):
        for key, value in part:
            if is_over(value):
                del held[key]
            else:
                at += 1
        yield
