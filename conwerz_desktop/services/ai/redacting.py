"""What a model is never told: telephone numbers, e-mail addresses and card numbers, which give way to their kind."""

import re
import unicodedata

import phonenumbers

PHONE, EMAIL, CARD = "[phone number]", "[e-mail address]", "[card number]"
MARKS = (PHONE, EMAIL, CARD)
_EMAIL = re.compile(r"[\w.+%-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_LONG = re.compile(r"(?<!\d)\d(?:[ .\-\u00a0\u2010-\u2015]{0,2}\d){11,22}(?!\d)")
_CALLED = re.compile(r"(?<![\w.,])\+?\(?\d[\d()\s./\u00a0\u2010-\u2015-]{5,20}\d(?!\w)")
CARD_DIGITS = range(13, 20)
PHONE_DIGITS = range(7, 16)


def redact(text: str, region: str = "") -> str:
    """`region` is the shop's country, for numbers that are written without a code."""
    plain = _ascii_digits(text)
    return _phones(_cards(_EMAIL.sub(EMAIL, plain)), region)


def _cards(text: str) -> str:
    return _LONG.sub(lambda found: CARD if is_card(found.group()) else found.group(), text)


def is_card(number: str) -> bool:
    """By its length and its check digit (ISO/IEC 7812, Luhn)."""
    figures = [int(each) for each in number if each.isdigit()]
    if len(figures) not in CARD_DIGITS:
        return False
    doubled = [each * 2 - 9 if each > 4 else each * 2 for each in figures[-2::-2]]
    return (sum(figures[-1::-2]) + sum(doubled)) % 10 == 0


def _phones(text: str, region: str) -> str:
    """Whatever a country would call a number; and any other run of figures long enough to be one."""
    found = phonenumbers.PhoneNumberMatcher(text, region or None, leniency=phonenumbers.Leniency.POSSIBLE)
    for match in sorted(found, key=lambda each: each.start, reverse=True):
        text = text[: match.start] + PHONE + text[match.end :]
    return _CALLED.sub(lambda run: PHONE if _is_long(run.group()) else run.group(), text)


def _is_long(run: str) -> bool:
    return sum(each.isdigit() for each in run) in PHONE_DIGITS


def _ascii_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
