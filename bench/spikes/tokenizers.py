# ruff: noqa: E501, RUF001 (words of many languages, one language a line)
"""How a search can find every script: FTS5's own tokenizers against our folding with overlapping pairs.

python tokenizers.py --folder DIR [--rows N]
"""

import argparse
import random
import re
import sys
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3

KEY = bytes(range(32))

# Marks that a reader leaves out when typing. Those of Thai, Devanagari or kana are letters and stay.
_OPTIONAL = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]"
)
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")
_ALIKE: dict[int, str] = str.maketrans(
    {
        "ß": "ss",
        "đ": "d",
        "ı": "i",
        "ø": "o",
        "ł": "l",
        "æ": "ae",
        "œ": "oe",
        "ة": "ه",
        "ى": "ي",
        "ٱ": "ا",
        "ک": "ك",
        "ی": "ي",
    }
)
_ALIKE |= {at: str(unicodedata.digit(chr(at))) for at in range(128, sys.maxunicode) if chr(at).isdecimal()}
_ARTICLE = re.compile(r"\b(?:[وفبك]?ال|لل)(?=[\u0621-\u064a]{3})")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+"
)
_MARKED_WORD = re.compile(r"(?:[^\W_]|[\u0900-\u0dff])+")


def fold(text: str) -> str:
    """One spelling for what a person would call the same word."""
    if text.isascii():
        return text.lower()
    bare = _OPTIONAL.sub("", unicodedata.normalize("NFKD", _INVISIBLE.sub("", text).casefold()))
    alike = unicodedata.normalize("NFC", bare).translate(_ALIKE)
    return _ARTICLE.sub("", alike)


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run))]  # the last one is a single character


def search_text(body: str) -> str:
    """What the index is given for a message."""
    folded = fold(body)
    if folded.isascii():
        return folded
    return _UNSPACED.sub(lambda run: f" {' '.join(_pairs(run[0]))} ", folded)


def match(typed: str) -> str:
    """The FTS5 query for what was typed: every word may go on, every run without spaces is a phrase of its pairs."""
    parts = []
    for word in _MARKED_WORD.findall(fold(typed)) if not _UNSPACED.search(typed) else _split(fold(typed)):
        if not _UNSPACED.match(word) or len(word) == 1:
            parts.append(f'"{word}"*')
        else:
            parts.append(f'"{" ".join(_pairs(word)[:-1])}"')
    return " ".join(parts)


def _split(folded: str) -> list[str]:
    spaced = _UNSPACED.sub(lambda run: f" {run[0]} ", folded)
    return [
        part
        for piece in spaced.split()
        for part in ([piece] if _UNSPACED.match(piece) else _MARKED_WORD.findall(piece))
    ]


def as_words(typed: str) -> str:
    return " ".join(f'"{word}"*' for word in typed.split())


def as_substring(typed: str) -> str:
    return f'"{typed}"'


@dataclass(frozen=True, slots=True)
class Way:
    tokenize: str
    text: Callable[[str], str]
    query: Callable[[str], str]


WAYS = {
    "unicode61": Way("unicode61 remove_diacritics 2", str, as_words),
    "trigram": Way("trigram remove_diacritics 1", str, as_substring),
    "our pairs": Way("unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'", search_text, match),
}

# language: sentences, and what a shop would type to find them
SENTENCES = {
    "English": "Hello, is the blue jacket still available?|Please send my order today|How much is shipping to Leeds?|Thank you, it arrived",
    "German": "Grüße aus Köln, ist die Jacke noch verfügbar?|Welche Größe haben Sie?|Die Straße ist falsch|Bitte die Bestellung ändern",
    "Vietnamese": "Áo này giá bao nhiêu vậy shop?|Đơn hàng của tôi đâu rồi|Cảm ơn bạn nhiều|Còn màu đỏ không ạ",
    "Arabic": "كم سعر الطلب؟|أريد إرسال الهديّة إلى المدينة|شكراً جزيلاً على الخدمـــة|هل القميص الأحمر موجود؟ رقمي ٠٥٥١٢",
    "Hindi": "क्या यह कमीज़ उपलब्ध है?|मेरा ऑर्डर कब आएगा|कीमत कितनी है हिन्दी में बताइए|बहुत धन्यवाद",
    "Thai": "เสื้อตัวนี้ราคาเท่าไหร่คะ|ส่งของวันนี้ได้ไหม|ขอบคุณมากค่ะ ได้รับสินค้าแล้ว|มีสีแดงไหมครับ",
    "Chinese": "请问这件衣服多少钱?|我的订单什么时候发货|谢谢,已经收到了|有没有红色的iPhone手机壳",
    "Japanese": "このシャツの値段はいくらですか|注文した商品はいつ届きますか|ありがとうございます|ｻｲｽﾞはMがありますか",
    "Korean": "이 셔츠 얼마예요?|주문한상품은 언제 도착하나요|감사합니다 잘 받았어요|빨간색 있나요",
}
TYPED = {
    "English": "jacket|ship|order today|BLUE|arriv",
    "German": "grosse|Größe|strasse|koln|bestell|gruße",
    "Vietnamese": "ao nay|don hang|cam on|đỏ|bao nhieu|mau",
    "Arabic": "طلب|الطلب|اريد|الهدية|هديه|خدمة|شكرا|مدينه|احمر|05512",
    "Hindi": "कमीज|हिन्दी|कीमत|धन्यवाद|ऑर्डर",
    "Thai": "ราคา|เท่าไหร่|วันนี้|สินค้า|แดง|ส่ง",
    "Chinese": "衣服|多少钱|订单|发货|红色|钱|手机|iphone|收到",
    "Japanese": "シャツ|値段|注文|商品|サイズ|届|ありがとう",
    "Korean": "셔츠|상품|주문|도착|받았|빨간",
}


def messages(count: int, seed: int = 11) -> list[tuple[str, str]]:
    """(language, body): two of the sentences with filler around them, so that no two are alike."""
    rng = random.Random(seed)
    split = {language: text.split("|") for language, text in SENTENCES.items()}
    rows = []
    for _ in range(count):
        language = rng.choice(list(split))
        rows.append((language, f"{rng.choice(split[language])} {rng.randrange(10**6)} {rng.choice(split[language])}"))
    return rows


def build(database: Path, way: Way, rows: list[tuple[str, str]]) -> tuple[sqlcipher3.Connection, float]:
    store = sqlcipher3.connect(str(database), isolation_level=None)
    store.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "secure_delete = ON", "cache_size = -16384"):
        store.execute(f"PRAGMA {pragma}").fetchall()
    store.create_function("search_text", 1, way.text, deterministic=True)
    store.execute("CREATE TABLE message (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    tokenize = way.tokenize.replace("'", "''")
    store.execute(
        f"CREATE VIRTUAL TABLE text USING fts5(body, content='', contentless_delete=1, tokenize='{tokenize}')"
    )
    store.execute("INSERT INTO text (text, rank) VALUES ('pgsz', 3900)")
    started = time.perf_counter()
    for first in range(0, len(rows), 1000):
        numbered = [(first + at, body) for at, (_, body) in enumerate(rows[first : first + 1000])]
        store.execute("BEGIN IMMEDIATE")
        store.executemany("INSERT INTO message VALUES (?, ?)", numbered)
        store.execute(
            "INSERT INTO text (rowid, body) SELECT id, search_text(body) FROM message WHERE id >= ?", (first,)
        )
        store.execute("COMMIT")
    return store, len(rows) / (time.perf_counter() - started)


def recall(store: sqlcipher3.Connection, way: Way, rows: list[tuple[str, str]]) -> dict[str, str]:
    """Per language: share of the rows a scan of the folded text finds, and rows found that the scan does not."""
    folded = [(language, fold(body)) for language, body in rows]
    result = {}
    for language, typed in TYPED.items():
        right = wanted = extra = 0
        for query in typed.split("|"):
            words = fold(query).split()
            truth = {at for at, (_, body) in enumerate(folded) if all(word in body for word in words)}
            found = {row[0] for row in store.execute("SELECT rowid FROM text WHERE text MATCH ?", (way.query(query),))}
            right, wanted, extra = right + len(found & truth), wanted + len(truth), extra + len(found - truth)
        result[language] = f"{right / wanted:.2f}" + (f" (+{extra / wanted:.2f})" if extra else "")
    return result


def search_times(store: sqlcipher3.Connection, way: Way) -> tuple[float, float]:
    """p95 and the worst, ms, newest 50."""
    spent = []
    for query in [query for typed in TYPED.values() for query in typed.split("|")] * 10:
        started = time.perf_counter()
        store.execute(
            "SELECT rowid FROM text WHERE text MATCH ? ORDER BY rowid DESC LIMIT 50", (way.query(query),)
        ).fetchall()
        spent.append((time.perf_counter() - started) * 1000)
    spent.sort()
    return round(spent[int(len(spent) * 0.95)], 2), round(spent[-1], 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=300_000)
    options = parser.parse_args()
    rows = messages(options.rows)
    for name, way in WAYS.items():
        database = options.folder / f"tokens-{time.monotonic_ns()}.db"
        store, rate = build(database, way, rows)
        print(
            f"{name}: {rate:.0f} rows/s, {database.stat().st_size / 1e6:.0f} MB, search p95 and worst {search_times(store, way)} ms"
        )
        store.close()
        database.unlink()
        few = rows[:5000]
        store, _ = build(database, way, few)
        print("   ", recall(store, way, few), flush=True)
        store.close()
        database.unlink()


if __name__ == "__main__":
    main()
