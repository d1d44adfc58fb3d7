"""A peer of search: tantivy, the same words, in plaintext on disk."""

from collections.abc import Iterable
from pathlib import Path

import tantivy

from conwerz_desktop.store import folding

NEWEST = 20  # as many as a window asks for at first


class Tantivy:
    """`rows` are (id, sent_at, folded words, text); answers hold the text."""

    def __init__(self, folder: Path, rows: Iterable[tuple[int, int, str, str]]) -> None:
        self._folder = folder
        folder.mkdir()
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("words", stored=False, tokenizer_name="default", index_option="position")
        builder.add_text_field("text", stored=True, tokenizer_name="raw", index_option="basic")
        builder.add_integer_field("sent_at", stored=True, indexed=False, fast=True)
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema, path=str(folder))
        self._fill(rows)
        self._searcher = self._index.searcher()

    def _fill(self, rows: Iterable[tuple[int, int, str, str]]) -> None:
        writer = self._index.writer(heap_size=300_000_000, num_threads=1)
        for _, sent_at, words, text in rows:
            writer.add_document(tantivy.Document(words=[words], text=[text[:2_000]], sent_at=[sent_at]))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def megabytes(self) -> int:
        return round(sum(file.stat().st_size for file in self._folder.iterdir()) / 1e6)

    def ask(self, typed: str) -> int:
        """Every word or one that it begins, as in ours; runs without spaces by their pairs."""
        terms = [term for word in folding.words(typed) for term in folding.terms(word)]
        parts = [(tantivy.Occur.Must, self._begins(term)) for term in terms]
        query = tantivy.Query.boolean_query(parts)
        found = self._searcher.search(query, NEWEST, count=False, order_by_field="sent_at").hits
        return sum(len(self._searcher.doc(place)["text"]) for _, place in found)

    def _begins(self, term: str) -> "tantivy.Query":
        return tantivy.Query.regex_query(self._schema, "words", f"{term}.*")
