"""Records: frozen, slotted dataclasses that cost next to nothing until one is made.

`dataclass` writes and compiles six methods for each class, half a millisecond, and a start defines some 240. Here the
constructor is written when the second record of a kind is made (of many kinds there is only one, such as what the
program is given to act with); the other methods need no writing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """As `dataclass(frozen=True, slots=True)`, for a class without a base: `fields`, `replace` and `match` know it."""
    cls.__doc__ = cls.__doc__ or cls.__name__  # or `dataclass` writes one, which costs as much as the rest
    made = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    own = fields(made)  # type: ignore[arg-type] # a dataclass, which `type[T]` does not say
    methods = {
        "__init__": _written_at_second_call(made),
        "__repr__": _shown,
        "__eq__": _equality(_values(each.name for each in own if each.compare)),
        "__hash__": _hashing(_values(each.name for each in own if _counts_in_hash(each))),
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__reduce__": _made_again,
    }
    for name, method in methods.items():
        setattr(made, name, method)
    return made


def _written_at_second_call(cls: type[Any]) -> Callable[..., None]:
    def written(self: object, *given: object, **named: object) -> None:
        cls.__init__ = _constructor(cls)
        cls.__init__(self, *given, **named)

    def __init__(self: object, *given: object, **named: object) -> None:  # noqa: N807
        cls.__init__ = written
        values = _bound(cls, given, named)
        if values is None:
            written(self, *given, **named)  # to say what is wrong
            return
        for name, value in values.items():
            getattr(cls, name).__set__(self, value)
        if hasattr(cls, "__post_init__"):
            self.__post_init__()  # type: ignore[attr-defined] # it was just looked for

    return __init__


def _bound(cls: type[Any], given: tuple[object, ...], named: Mapping[str, object]) -> dict[str, object] | None:
    """What each field gets; None for a call that the written constructor would refuse."""
    own = fields(cls)
    values = {each.name: value for each, value in zip(own, given, strict=False)}
    if len(given) > len(own) or values.keys() & named.keys():
        return None
    values |= named
    for each in own:
        if each.name in values:
            continue
        if each.default is not MISSING:
            values[each.name] = each.default
        elif each.default_factory is not MISSING:
            values[each.name] = each.default_factory()
        else:
            return None
    return values if len(values) == len(own) else None


def _constructor(cls: type[Any]) -> Callable[..., None]:
    """The same text as `dataclass` writes, but for the slots, which are set past `__setattr__`."""
    names: dict[str, Any] = {"_NOT_GIVEN": MISSING}
    arguments, lines = ["self"], []
    for each in fields(cls):
        name, value = each.name, each.name
        names[f"_set_{name}"] = getattr(cls, name).__set__
        if each.default is not MISSING:
            names[f"_{name}"] = each.default
            arguments.append(f"{name}=_{name}")
        elif each.default_factory is not MISSING:
            names[f"_{name}"] = each.default_factory
            arguments.append(f"{name}=_NOT_GIVEN")
            value = f"_{name}() if {name} is _NOT_GIVEN else {name}"
        else:
            arguments.append(name)
        lines.append(f" _set_{name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    exec(f"def __init__({', '.join(arguments)}):\n" + "\n".join(lines or [" pass"]), names)  # noqa: S102 - our own text
    constructor: Callable[..., None] = names["__init__"]
    constructor.__qualname__ = f"{cls.__qualname__}.__init__"  # as a wrong call is told
    return constructor


def _values(names: Iterable[str]) -> Callable[[Any], object]:
    """All of them at once; of one field the value itself."""
    names = tuple(names)
    return attrgetter(*names) if names else lambda _: ()


def _counts_in_hash(each: "Field[Any]") -> bool:
    return each.compare if each.hash is None else each.hash


def _equality(compared: Callable[[Any], object]) -> Callable[[object, object], bool]:
    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        if other.__class__ is not self.__class__:
            return NotImplemented
        return compared(self) == compared(other)

    return __eq__


def _hashing(counted: Callable[[Any], object]) -> Callable[[object], int]:
    def __hash__(self: object) -> int:  # noqa: N807
        return hash(counted(self))

    return __hash__


@recursive_repr()
def _shown(self: Any) -> str:
    told = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{self.__class__.__qualname__}({', '.join(told)})"


def _refuse(self: object, name: str, *_: object) -> NoReturn:
    raise FrozenInstanceError(f"{type(self).__qualname__}.{name} stays as it is")


def _made_again(self: Any) -> tuple[type[Any], tuple[object, ...]]:
    """For `copy`, which would set the fields."""
    return self.__class__, tuple(getattr(self, each.name) for each in fields(self))
