"""Erasing in slices sized by the clock, so that the writer is never held for long."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import sqlcipher3

from corpus import START_MS, WEEK_MS, WEEKS
from shapes import LINKS, Shape

SLICE_SECONDS = 0.012  # aimed at, so that the worst slice stays under 25 ms
CHECKPOINT_PAGES = 800


@dataclass(slots=True)
class Eraser:
    """Erases in slices sized by the clock, and remembers how long the writer was held by each."""

    store: sqlcipher3.Connection
    shape: Shape
    external: bool
    holds: list[tuple[float, str]] = field(default_factory=list)

    def held(self, what: str, work: Callable[[], int]) -> tuple[int, float]:
        started = time.perf_counter()
        self.store.execute("BEGIN IMMEDIATE")
        changed = work()
        self.store.execute("COMMIT")
        spent = time.perf_counter() - started
        self.holds.append((spent, what))
        return changed, spent

    def slices(self, what: str, first: int, work: Callable[[int], int], most: int = 20_000) -> None:
        size = first
        while True:
            changed, spent = self.held(what, partial(work, size))
            if self.store.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1] > CHECKPOINT_PAGES:
                self.checkpoint("PASSIVE")
            if changed < 1:
                return
            size = max(4, min(most, int(size * min(1.5, max(0.3, SLICE_SECONDS / spent)))))

    def checkpoint(self, mode: str) -> None:
        started = time.perf_counter()
        self.store.execute(f"PRAGMA wal_checkpoint({mode})").fetchall()
        self.holds.append((time.perf_counter() - started, f"checkpoint {mode}"))

    def rows(self, table: str, before: int) -> None:
        sql = f"DELETE FROM {table} WHERE id IN (SELECT id FROM {table} WHERE id < ? ORDER BY id LIMIT ?)"
        self.slices("rows", 200, partial(self.first_of, sql, before))

    def whole_index(self, index: str) -> None:
        """Empties what FTS5 keeps in ordinary tables, in slices, so that the DROP has nothing left to hold for."""
        for part, key in (("data", "id"), ("idx", "segid, term"), ("docsize", "id")):
            table = f"{index}_{part}"
            if self.store.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone():
                sql = f"DELETE FROM {table} WHERE ({key}) IN (SELECT {key} FROM {table} ORDER BY {key} LIMIT ?)"
                self.slices(f"index {part}", 50, partial(self.first_of, sql))
        self.held("drop index", partial(self.drop, index))

    def indexed_rows(self, table: str, index: str, before: int) -> None:
        """Rows of a week that lives on: out of the index, then merged until the index holds no trace of them."""

        def work(size: int) -> int:
            ids = self.store.execute(
                f"SELECT id FROM {table} WHERE id < ? ORDER BY id LIMIT ?", (before, size)
            ).fetchall()
            if ids and self.external:
                taken = (
                    f"INSERT INTO {index} ({index}, rowid, body) SELECT 'delete', id, body FROM {table} WHERE id <= ?"
                )
                self.store.execute(taken, ids[-1])
            elif ids:
                self.store.executemany(f"DELETE FROM {index} WHERE rowid = ?", ids)
            if ids and self.shape.linked:
                self.unlink(ids)
            return self.first_of(f"DELETE FROM {table} WHERE id <= ?", *ids[-1]) if ids else 0

        for setting in ("automerge", "deletemerge"):  # or a slice of 50 rows may merge for 150 ms by itself
            self.store.execute(f"INSERT INTO {index} ({index}, rank) VALUES (?, 0)", (setting,))
        self.slices("indexed rows", 50, work, most=150)
        self.merge(index)

    def unlink(self, ids: list[tuple[int]]) -> None:
        for link, key in LINKS.items():
            column = key.split()[0]
            same = f"SELECT week, {column}, id FROM message WHERE id = ?"
            sql = f"DELETE FROM {link} WHERE (week, {column}, message_id) = ({same})"
            self.store.executemany(sql, ids)

    def first_of(self, sql: str, *values: int) -> int:
        return int(self.store.execute(sql, values).rowcount)

    def drop(self, *names: str) -> int:
        for name in names:
            self.store.execute(f"DROP TABLE {name}")
        return 0

    def links(self, week: int) -> None:
        for link, key in LINKS.items():
            column = key.split()[0]
            chosen = f"SELECT {column}, message_id FROM {link} WHERE week = ?1 ORDER BY 1, 2 LIMIT ?2"
            last = f"SELECT {column}, message_id FROM ({chosen}) ORDER BY 1 DESC, 2 DESC LIMIT 1"
            sql = f"DELETE FROM {link} WHERE week = ?1 AND ({column}, message_id) <= ({last})"
            self.slices(link, 500, partial(self.first_of, sql, week))

    def merge(self, index: str) -> None:
        def work(pages: int) -> int:
            before = self.store.total_changes
            self.store.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (pages,))
            return int(self.store.total_changes) - int(before) - 1  # the command itself counts as one

        self.held("merge", lambda: work(-16))
        self.slices("merge", 16, work)

    def give_back(self) -> None:
        def work(pages: int) -> int:
            self.store.execute(f"PRAGMA incremental_vacuum({pages})").fetchall()
            return int(self.store.execute("PRAGMA freelist_count").fetchone()[0])

        self.slices("vacuum", 50, work, most=400)

    def until(self, moment: int) -> None:
        before = moment * 256
        for week in range(WEEKS):
            ends = START_MS + (week + 1) * WEEK_MS
            if ends - WEEK_MS >= moment or not self.exists(self.shape.index(week)):
                continue
            table, index = self.shape.table(week), self.shape.index(week)
            if not self.shape.weekly_indexes or ends > moment:
                self.indexed_rows(table, index, before)
            elif self.shape.weekly_tables:
                self.held("drop week", partial(self.drop, index, table))
                self.checkpoint("PASSIVE")
            else:
                if self.shape.linked:
                    self.links(week)
                self.rows(table, min(before, ends * 256))
                self.whole_index(index)
            if not self.shape.weekly_indexes:
                return

    def exists(self, name: str) -> bool:
        return self.store.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (name,)).fetchone() is not None
