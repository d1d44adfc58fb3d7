import copy
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from typing import Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.records import record

T = TypeVar("T")


@record
class Order:
    """What somebody bought."""

    number: int
    buyer: str
    items: tuple[str, ...] = ()
    facts: Mapping[str, int] = field(default_factory=dict, hash=False)
    token: str = field(default="", repr=False, compare=False)

    @property
    def is_empty(self) -> bool:
        return not self.items


@record
class Nothing:
    pass


@record
class Boxed(Generic[T]):
    content: T


@record
class Even:
    number: int

    def __post_init__(self) -> None:
        if self.number % 2:
            raise ValueError(self.number)


@dataclass(frozen=True, slots=True)
class Plain:
    """The same as `Order`, by the standard library."""

    number: int
    buyer: str
    items: tuple[str, ...] = ()
    facts: Mapping[str, int] = field(default_factory=dict, hash=False)
    token: str = field(default="", repr=False, compare=False)


texts = st.text(max_size=2)
given_fields = st.fixed_dictionaries(
    {"number": st.integers(0, 2), "buyer": texts},
    optional={
        "items": st.lists(texts, max_size=2).map(tuple),
        "facts": st.dictionaries(texts, st.integers(0, 2), max_size=1),
        "token": texts,
    },
)


@given(given_fields, given_fields)
def test_a_record_is_what_a_dataclass_is(one: dict[str, object], other: dict[str, object]) -> None:
    record_one, record_other = Order(**one), Order(**other)  # type: ignore[arg-type]
    plain_one, plain_other = Plain(**one), Plain(**other)  # type: ignore[arg-type]
    assert asdict(record_one) == asdict(plain_one)
    assert repr(record_one) == repr(plain_one).replace("Plain", "Order")
    assert hash(record_one) == hash(plain_one)
    assert (record_one == record_other) == (plain_one == plain_other)
    assert copy.deepcopy(record_one) == copy.copy(record_one) == record_one
    assert replace(record_one, number=7) == Order(**{**one, "number": 7})  # type: ignore[arg-type]


def test_what_a_class_says_of_itself() -> None:
    assert is_dataclass(Order)
    assert [each.name for each in fields(Order)] == ["number", "buyer", "items", "facts", "token"]
    assert Order.__doc__ == "What somebody bought."
    assert Order(1, "Ada").is_empty
    assert Order(1, "Ada") != Plain(1, "Ada")
    match Order(1, "Ada"):
        case Order(number, buyer):
            assert (number, buyer) == (1, "Ada")


def test_nothing_changes_and_nothing_is_added() -> None:
    order = Order(1, "Ada")
    with pytest.raises(FrozenInstanceError, match=r"Order\.number"):
        order.number = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match=r"Order\.buyer"):
        del order.buyer  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        order.more = 1  # type: ignore[attr-defined]
    assert not hasattr(order, "__dict__")
    assert order == Order(1, "Ada")


def test_each_gets_a_default_of_its_own() -> None:
    assert Order(1, "Ada").facts is not Order(1, "Ada").facts


def test_without_fields_and_with_a_type_of_choice() -> None:
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing()}) == 1
    assert Boxed[int](1) == Boxed(1) != Boxed("1")


def test_what_may_not_be_is_never_made() -> None:
    assert Even(2).number == 2
    for _ in range(2):
        with pytest.raises(ValueError, match="3"):
            Even(3)


@pytest.mark.parametrize("again", ["the first", "and later ones"])
def test_a_wrong_call_is_told_by_the_name_of_the_record(again: str) -> None:
    with pytest.raises(TypeError, match=r"Order\.__init__\(\) missing 1 required positional argument: 'buyer'"):
        Order(1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        Order(1, "Ada", colour="red")  # type: ignore[call-arg]


@given(st.lists(texts, max_size=4), st.dictionaries(st.sampled_from(["number", "buyer", "facts", "colour"]), texts))
def test_the_first_of_a_kind_is_made_as_the_second_is(given: list[str], named: dict[str, str]) -> None:
    """The second one's constructor is written; it also says what is wrong with a call of the first."""

    @record
    class Kind:
        number: str
        buyer: str
        facts: object = field(default_factory=list)

    def made() -> object:
        try:
            return asdict(Kind(*given, **named))  # type: ignore[arg-type]
        except TypeError as error:
            return str(error)

    first = made()
    assert made() == first == made()


COMPILED_BEFORE_USE = """
import builtins
from conwerz_desktop.domain import records
compiled, real = [], builtins.exec
builtins.exec = lambda *told: (compiled.append(told[0]), real(*told))

@records.record
class Late:
    number: int

assert not compiled, compiled
assert Late(1).number == 1
assert not compiled, compiled
assert Late(1) == Late(1)
assert len(compiled) == 1, compiled
"""


def test_nothing_is_compiled_before_the_second_of_its_kind() -> None:
    subprocess.run([sys.executable, "-c", COMPILED_BEFORE_USE], check=True)
