"""By what a lead is found to be somebody known: every spelling of their number, and their address."""

import phonenumbers

from conwerz_desktop.domain import leads
from conwerz_desktop.domain.leads import Answer
from conwerz_desktop.services import phone_numbers


def digits(typed: str, region: str) -> str:
    """A number with its country code, else what was typed. `region` is where a number without a code is from."""
    try:
        number = phonenumbers.parse(typed, region or None)
    except phonenumbers.NumberParseException:
        return typed.strip()
    if not phonenumbers.is_possible_number(number):
        return typed.strip()
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164).removeprefix("+")


def keys(answers: tuple[Answer, ...], region: str) -> tuple[str, ...]:
    """The number first: an address is shared more often."""
    number, address = digits(leads.phone(answers), region), leads.email(answers)
    phones = (number, *phone_numbers.spellings(number)) if phone_numbers.is_number(number) else ()
    return (*(f"phone:{each}" for each in phones), *((f"email:{address}",) if "@" in address else ()))


def region_of(number: str) -> str:
    """The country of the shop's own number, as "ES"; empty where it is not known."""
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(f"+{number}")) or ""
    except phonenumbers.NumberParseException:
        return ""
