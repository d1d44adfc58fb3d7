"""A peer of search, run by Debian's Python: Xapian over the same words. One query a line, one line for an answer."""

import json
import sys

import xapian

NEWEST = 20  # as many as a window asks for at first
AT_ONCE = 50_000


def main(folder: str, texts: str) -> int:
    _fill(folder, texts)
    enquire = xapian.Enquire(xapian.Database(folder))
    enquire.set_weighting_scheme(xapian.BoolWeight())
    enquire.set_sort_by_value(0, True)
    _say({"ready": True})
    for line in sys.stdin:
        terms = json.loads(line)["terms"]
        parts = [
            xapian.Query(xapian.Query.OP_WILDCARD, term, 0, xapian.Query.WILDCARD_LIMIT_ERROR, xapian.Query.OP_OR)
            for term in terms
        ]
        enquire.set_query(xapian.Query(xapian.Query.OP_AND, parts))
        _say({"hits": sum(1 for match in enquire.get_mset(0, NEWEST) if match.document.get_data() is not None)})
    return 0


def _fill(folder: str, texts: str) -> None:
    db = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OPEN)
    with open(texts, encoding="utf-8") as lines:  # noqa: PTH123 - this file runs by itself
        for number, line in enumerate(lines):
            _, sent_at, words, text = json.loads(line)
            document = xapian.Document()
            document.set_data(text)
            document.add_value(0, xapian.sortable_serialise(sent_at))
            for term in set(words.split()):
                document.add_boolean_term(term[:200])
            db.add_document(document)
            if number % AT_ONCE == 0:
                db.commit()
    db.commit()


def _say(line: object) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
