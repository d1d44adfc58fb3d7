"""One telephone number, several spellings: Brazil, Mexico and Argentina write some with a digit more (contract 2.10).

By which digits a number is mobile, Google's table of the world's numbers says.
"""

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberType

_NUMBER = re.compile(r"[0-9]{7,15}")
_BRAZIL = re.compile(r"55([1-9][0-9])(9?)([6-9][0-9]{7})")
_MEXICO = re.compile(r"52(1?)([2-9][0-9]{9})")
_ARGENTINA = re.compile(r"54(9?)([1-9][0-9]{9})")
_MOBILE = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)


def is_number(person_id: str) -> bool:
    """Whether an id is a telephone number, and no id scoped to the business."""
    return _NUMBER.fullmatch(person_id) is not None


def spellings(number: str) -> tuple[str, ...]:
    """The other ways to write this number, digits only; none for most countries, and for what is no number."""
    return tuple(_others(number)) if is_number(number) else ()


def _others(number: str) -> Iterator[str]:
    if match := _BRAZIL.fullmatch(number):
        area, nine, rest = match.groups()
        if _is_mobile(f"55{area}9{rest}"):  # only mobile numbers were given the nine
            yield f"55{area}{rest}" if nine else f"55{area}9{rest}"
    elif match := _MEXICO.fullmatch(number):
        yield f"52{match[2]}" if match[1] else f"521{match[2]}"
    elif (match := _ARGENTINA.fullmatch(number)) and _is_mobile(f"549{match[2]}"):
        yield f"54{match[2]}" if match[1] else f"549{match[2]}"


def _is_mobile(number: str) -> bool:
    return phonenumbers.number_type(phonenumbers.parse(f"+{number}")) in _MOBILE
