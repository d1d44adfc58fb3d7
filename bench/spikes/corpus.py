# ruff: noqa: E501, RUF001 (words of many languages, one language a line)
"""A seeded shop: messages of believable length in several languages, spread over thirteen weeks."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

DAY_MS = 86_400_000
WEEK_MS = 7 * DAY_MS
START_MS = 1_780_876_800_000  # Monday 2026-06-08 00:00 UTC
WEEKS = 13
CONVERSATIONS = 20_000
ACTIVE_AT_ONCE = 300
WORD_MARK, ID_MARK = "qzxj", "QZXK"  # in no syllable below: a find in a page is a remnant

_COMMON = {
    "en": "the is you have it for can this when order please thank price size how much does delivery do today still",
    "de": "die ist sie haben für kann wann bitte danke preis größe wie viel lieferung heute noch grüße möchte schön straße",
    "es": "el la que de tienes para puede cuando pedido gracias precio talla cuánto envío hoy todavía niño mañana señora",
    "fr": "le la est vous avez pour quand commande merci prix taille combien livraison bonjour été déjà même garçon où",
    "tr": "bu için var mı ne zaman sipariş lütfen teşekkürler fiyat beden kaç teslimat bugün hâlâ güzel çok şey iyi",
    "vi": "tôi bạn có không đơn hàng cảm ơn giá bao nhiêu giao hôm nay còn được xin chào đẹp màu cỡ",
    "ar": "هل من في على كم السعر الطلب شكرا التوصيل اليوم مقاس لون متى أريد إلى الآن جديد موجود رقم عندكم",
    "ru": "это вы есть для когда можно заказ пожалуйста спасибо цена размер сколько доставка сегодня ещё привет",
}
_SYLLABLES = {
    "ar": ["با", "تر", "سم", "كل", "ين", "دو", "رش", "فا", "نو", "مي", "لق", "حس"],
    "ru": ["ка", "ло", "ми", "ра", "стр", "но", "ве", "ди", "пу", "шен", "гор", "тя"],
}
_LATIN = [
    "ba",
    "con",
    "der",
    "fil",
    "gra",
    "hou",
    "kin",
    "lem",
    "mos",
    "nat",
    "por",
    "quil",
    "ras",
    "ster",
    "tun",
    "vel",
    "wim",
    "yor",
    "zen",
    "ché",
    "für",
    "añ",
]
_SHARE = {"en": 40, "de": 14, "es": 16, "fr": 8, "tr": 6, "vi": 6, "ar": 6, "ru": 4}
_TAIL_WORDS = 6_000  # per language, Zipf: the rare words that make an index large


@dataclass(frozen=True, slots=True)
class Message:
    id: int
    conversation: int
    sent_at: int
    outgoing: bool
    meta_id: str
    body: str


def _words(language: str, rng: random.Random) -> tuple[list[str], list[float]]:
    syllables = _SYLLABLES.get(language, _LATIN)
    tail = ("".join(rng.choices(syllables, k=rng.randint(2, 4))) for _ in range(_TAIL_WORDS))
    words = list(dict.fromkeys([*_COMMON[language].split(), *tail]))
    return words, list(accumulate(1 / (rank + 6) for rank in range(len(words))))


def messages(count: int, marked: int, seed: int = 7) -> Iterator[Message]:
    """In order of time. `marked` of them, evenly spread, hold one marker word and a marked Meta id."""
    rng = random.Random(seed)
    languages = list(_SHARE)
    vocabulary = {language: _words(language, rng) for language in languages}
    chosen = rng.choices(languages, list(_SHARE.values()), k=CONVERSATIONS)
    active = [rng.randrange(CONVERSATIONS) for _ in range(ACTIVE_AT_ONCE)]
    every = count // marked if marked else count + 1
    for number in range(count):
        slot = rng.randrange(ACTIVE_AT_ONCE)
        if rng.random() < 0.12:
            active[slot] = int(CONVERSATIONS * rng.random() ** 1.5)
        words, weights = vocabulary[chosen[active[slot]]]
        text = rng.choices(words, cum_weights=weights, k=min(45, 6 + int(rng.expovariate(0.11))))
        meta_id = f"m_{rng.getrandbits(256):064x}"
        if number % every == 0:
            word, meta_id = marker(number // every), f"m_{rng.getrandbits(160):040x}{ID_MARK}{number // every:08d}"
            text.insert(len(text) // 2, word)
        sent_at = START_MS + number * (WEEKS * WEEK_MS) // count
        yield Message(sent_at * 256 + number % 256, active[slot], sent_at, rng.random() < 0.45, meta_id, " ".join(text))


def marker(number: int) -> str:
    """A word whose end identifies it: FTS5 stores a term without what it shares with the term before."""
    rng = random.Random(f"marker {number}")
    return "".join(rng.choices("abcdefghik", k=8)) + WORD_MARK + "".join(rng.choices("lmnoprstuv", k=12))
