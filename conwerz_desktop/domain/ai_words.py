"""What a model may put into a draft: no link, price, number, promise or address that is not in the shop's facts."""

import re
import unicodedata
from enum import StrEnum

LONGEST = 500


class Fault(StrEnum):
    """Why a draft is not shown."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    LINK = "link"
    PRICE = "price"
    NUMBER = "number"
    CONTACT = "contact"
    PROMISE = "promise"
    SECRET = "secret"  # noqa: S105 - the name of a fault


_NUMBER = re.compile(r"\d+(?:[.,'\u066b\u066c]\d+|[\u00a0\u202f ]\d{3}(?!\d))*")
_LINK = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.)\S+|\b(?:[\w-]+\.)+[a-z]{2,24}\b(?:/\S*)?", re.IGNORECASE)
_ADDRESS = re.compile(r"\S+@\S+|(?<!\w)@\w[\w.]+")
_MONEY_SIGN = re.compile(r"[$€£¥₹฿₽₩₪﷼₫₱₺]")
_MONEY_WORDS = (
    "euro", "euros", "eur", "dollar", "dollars", "usd", "pound", "pounds", "gbp", "real", "reais", "brl",
    "peso", "pesos", "rupee", "rupees", "rupiah", "idr", "baht", "thb", "dirham", "dirhams", "aed",
    "riyal", "riyals", "sar", "dinar", "yen", "cent", "cents", "bitcoin", "btc",
)  # fmt: skip
_MONEY_ELSEWHERE = (
    "يورو", "دولار", "درهم", "ريال", "دينار", "रुपये", "रुपए", "यूरो", "डॉलर", "บาท", "ยูโร", "ดอลลาร์",
)  # fmt: skip
_PROMISES = (
    "free", "discount", "voucher", "coupon", "refund", "guarantee", "guaranteed", "gratis", "gratuito",
    "gratuita", "descuento", "cupón", "reembolso", "garantía", "grátis", "desconto", "cupom", "garantia",
    "gratuit", "gratuite", "gratuitement", "remise", "réduction", "remboursement", "garantie",
    "kostenlos", "umsonst", "rabatt", "gutschein", "erstattung", "diskon", "gratisan", "garansi",
)  # fmt: skip
_PROMISES_ELSEWHERE = (
    "مجان", "خصم", "استرداد", "ضمان", "मुफ़्त", "मुफ्त", "छूट", "रिफंड", "गारंटी", "ฟรี", "ส่วนลด",
    "คืนเงิน", "รับประกัน",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def fault(text: str, facts: str, secrets: tuple[str, ...] = ()) -> Fault | None:
    """None where nothing speaks against it. `secrets` are texts of which no six words in a row may be told."""
    said, known = _plain(text), _plain(facts)
    checks = (
        (Fault.EMPTY, not said.strip()),
        (Fault.TOO_LONG, len(text) > LONGEST),
        (Fault.CONTACT, any(each not in known for each in _ADDRESS.findall(said))),
        (Fault.LINK, any(_trimmed(each.group()) not in known for each in _LINK.finditer(said))),
        (Fault.PRICE, _invents_money(said, known)),
        (Fault.NUMBER, not numbers(said) <= numbers(known)),
        (Fault.PROMISE, any(word not in known for word in _promises(said))),
        (Fault.SECRET, any(_tells(said, _plain(secret)) for secret in secrets)),
    )
    return next((each for each, is_so in checks if is_so), None)


def numbers(text: str) -> set[str]:
    """Every number as plain digits: 1.250,00 and 1250.00 are one; so are figures of other scripts."""
    return {_digits(found.group()) for found in _NUMBER.finditer(_plain(text))}


def _digits(number: str) -> str:
    """Without thousands' points, and without cents that are none."""
    found = re.search(r"[.,\u066b](\d{1,2})$", number)
    cents = found[1].rstrip("0") if found else ""
    whole = re.sub(r"\D", "", number[: found.start()] if found else number).lstrip("0") or "0"
    return f"{whole}.{cents}" if cents else whole


def _plain(text: str) -> str:
    """Without what is not seen, and in one width: so that nothing hides between the letters of a word."""
    shown = (letter for letter in unicodedata.normalize("NFKC", text) if unicodedata.category(letter) != "Cf")
    folded = "".join(shown).casefold()
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in folded)


def _trimmed(link: str) -> str:
    return link.rstrip(".,;:!?)»”'\"")


def _invents_money(said: str, known: str) -> bool:
    """A sum that is none of the facts', or money that is named without a sum."""
    sums, rest = _sums(said)
    return not sums <= _sums(known)[0] or rest


def _sums(text: str) -> tuple[set[tuple[str, str]], bool]:
    """Figures with the money beside them, and whether money stands anywhere without a figure."""
    words = set(_WORD.findall(text))
    named = {word for word in _MONEY_WORDS if word in words} | {word for word in _MONEY_ELSEWHERE if word in text}
    found: set[tuple[str, str]] = set()
    alone = False
    for money in named | set(_MONEY_SIGN.findall(text)):
        either = re.compile(rf"({_NUMBER.pattern})\s*{re.escape(money)}|{re.escape(money)}\s*({_NUMBER.pattern})")
        sums = [each[1] or each[2] for each in either.finditer(text)]
        found |= {(_digits(each), money) for each in sums}
        alone = alone or not sums
    return found, alone


def _promises(said: str) -> list[str]:
    words = set(_WORD.findall(said))
    return [each for each in _PROMISES if each in words] + [each for each in _PROMISES_ELSEWHERE if each in said]


def _tells(said: str, secret: str) -> bool:
    words, own = said.split(), secret.split()
    if len(own) < 6:
        return bool(secret.strip()) and secret.strip() in said
    runs = {" ".join(own[at : at + 6]) for at in range(len(own) - 5)}
    return any(" ".join(words[at : at + 6]) in runs for at in range(len(words) - 5))
