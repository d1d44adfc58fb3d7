"""Each version's data comes through the step to the next."""

from pathlib import Path

from conwerz_desktop.domain.doubts import Standing
from conwerz_desktop.store import (
    comments,
    connection,
    deletions,
    drafts,
    folding,
    messages,
    migrations,
    text_index,
    trusted_time,
    words,
)
from conwerz_desktop.store.connection import Connection
from tests.unit.conftest import NOON

DAY = 86_400_000


def version_1(db: Connection) -> None:
    """Forty messages, one a day."""
    db.execute("INSERT INTO asset VALUES (1, 'messenger', '1001', 'Bella', NULL, NULL, NULL, 0)")
    db.execute("INSERT INTO person (id, name) VALUES (1, 'Ana')")
    db.execute("INSERT INTO conversation (id, asset, person, person_id) VALUES (1, 1, 1, 'ana')")
    insert = (
        "INSERT INTO message (conversation, asset, meta_id, author, text, sent_at, arrived_at, progress)"
        " VALUES (1, 1, ?, 'customer', ?, ?, ?, 'received')"
    )
    rows = [(f"mid.{day}", f"teapot {day}", NOON - day * DAY, NOON) for day in range(40)]
    db.executemany(insert, rows)


def opened(path: Path, key: bytes, version: int) -> Connection:
    connection.open_writer(path, key, lambda: 0).close()  # whatever is newest, to be replaced
    path.unlink()
    db = connection._connect(path, key)
    connection._prepare(db, lambda: 0)
    migrations.migrate(db, version)
    return db


def test_from_1_to_2_every_message_is_found(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 1)
    version_1(db)
    before = db.execute("SELECT * FROM message").fetchall()
    migrations.migrate(db, 2)
    assert db.execute("SELECT * FROM message").fetchall() == before
    migrations.migrate(db)
    while text_index.refill(db, 4):
        pass
    found = [list(text_index.matching(db, week, ["teapot"])) for week in text_index.weeks(db)]
    assert {message for some in found for message in some} == set(range(1, 41))
    assert set(db.execute("SELECT folding FROM text_week").fetchall()) == {(folding.VERSION,)}
    assert (trusted_time.load(db).sure_at, trusted_time.erased_until(db)) == (0, 0)
    db.close()


def test_from_5_to_10_people_are_found_and_nobody_is_done(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 1)
    version_1(db)
    migrations.migrate(db, 9)
    before = db.execute("SELECT * FROM person").fetchall()
    migrations.migrate(db, 10)
    assert db.execute("SELECT * FROM person").fetchall() == before
    assert db.execute("SELECT source, word, id FROM word").fetchall() == [("person", "ana", 1)]
    triaged = "SELECT done_upto, snoozed_until, starred FROM conversation"
    assert db.execute(triaged).fetchall() == [(None, None, 0)]
    db.close()


def test_from_10_to_44_people_are_found_as_before_and_under_their_new_names(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 1)
    version_1(db)
    migrations.migrate(db)
    assert db.execute("SELECT word FROM word").fetchall() == [("ana",)]
    db.execute("UPDATE person SET own_name = 'Anita' WHERE id = 1")
    db.execute("INSERT INTO person (id, name) VALUES (2, 'Bo')")
    db.execute("INSERT INTO person (id, name) VALUES (3, 'Cy')")
    db.execute("DELETE FROM person WHERE id = 3")
    words.write(db)
    assert db.execute("SELECT word, id FROM word ORDER BY word").fetchall() == [("ana", 1), ("anita", 1), ("bo", 2)]
    assert db.execute("SELECT * FROM word_due").fetchall() == []
    db.close()


def test_from_2_to_3_nothing_is_lost_and_drafts_have_room(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 1)
    version_1(db)
    migrations.migrate(db, 2)
    db.execute("UPDATE conversation SET last_at = ?", (NOON,))
    selects = [f"SELECT * FROM {table}" for table in ("message", "conversation", "person", "text_week")]
    before = [db.execute(select).fetchall() for select in selects]
    migrations.migrate(db, 3)
    assert [db.execute(select).fetchall() for select in selects] == before
    assert drafts.everything(db) == {}
    db.execute("INSERT INTO draft VALUES (1, 'I will look', ?)", (NOON,))
    assert drafts.everything(db) == {1: "I will look"}
    db.close()


def test_from_3_to_4_every_message_keeps_what_refers_to_it(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 1)
    version_1(db)
    db.execute("INSERT INTO attachment (message, position, kind) SELECT id, 0, 'image' FROM message")
    migrations.migrate(db, 3)
    db.execute("INSERT INTO draft VALUES (1, 'I will look', ?)", (NOON,))
    named = "id, conversation, asset, meta_id, author, text, sent_at, arrived_at, progress"
    selects = [f"SELECT {named} FROM message", "SELECT * FROM attachment", "SELECT * FROM draft"]
    before = [db.execute(select).fetchall() for select in selects]
    migrations.migrate(db, 4)
    assert [db.execute(select).fetchall() for select in selects] == before
    migrations.migrate(db)
    assert messages.find(db, 1, "mid.39") == messages.find(db, 1, "m_mid.39") == 40
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.execute("DELETE FROM message WHERE id = 1")
    assert db.execute("SELECT count(*) FROM attachment").fetchone() == (39,)
    db.close()


def test_an_empty_database_comes_through_every_step(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 1)
    migrations.migrate(db)
    assert db.execute("PRAGMA user_version").fetchone()[0] == migrations.newest()
    assert text_index.refill(db, 4) == 0
    db.close()


def test_from_5_to_7_nothing_is_lost_and_comments_have_room(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 1)
    version_1(db)
    migrations.migrate(db, 5)
    before = db.execute("SELECT * FROM message").fetchall()
    migrations.migrate(db, 7)
    assert db.execute("SELECT * FROM message").fetchall() == before
    assert comments.posts(db) == ()
    db.execute("INSERT INTO post (asset, meta_id, last_at) VALUES (1, 'post', ?)", (NOON,))
    assert [post.meta_id for post in comments.posts(db)] == ["post"]
    db.close()


def test_from_5_to_6_what_was_kept_can_get_its_bytes(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 1)
    version_1(db)
    migrations.migrate(db, 5)
    db.execute("INSERT INTO attachment (message, position, kind) VALUES (1, 0, 'image')")
    before = db.execute("SELECT * FROM message").fetchall()
    migrations.migrate(db, 6)
    assert db.execute("SELECT * FROM message").fetchall() == before
    db.execute("INSERT INTO media VALUES (1, 0, x'00')")
    db.execute("INSERT INTO outgoing (message, form, details) VALUES (1, 'like', '{}')")
    db.execute("DELETE FROM message WHERE id = 1")
    assert db.execute("SELECT (SELECT count(*) FROM media) + (SELECT count(*) FROM outgoing)").fetchone()[0] == 0
    db.close()


def test_from_165_to_175_no_code_of_a_deletion_is_lost(tmp_path: Path, key: bytes) -> None:
    """Of a Page that is connected, of leads that were kept, of an order that goes on, of what was to be told."""
    db = opened(tmp_path / "conwerz.db", key, 165)
    insert = (
        "INSERT INTO asset (id, channel, meta_id, name, connected_at, disconnected_at, doubt, doubted_at, doubt_code)"
    )
    db.execute(f"{insert} VALUES (1, 'messenger', '1', 'Bella', 1, NULL, 'deletion', ?, 'c0de c1de')", (NOON,))
    db.execute(f"{insert} VALUES (2, 'messenger', '2', '', 1, 2, 'deletion', ?, 'c2de')", (NOON,))
    db.execute("INSERT INTO setting VALUES ('deletions_done', 'c3de')")
    for number, to_do in ((1, '{"code": "c4de", "steps": "backups"}'), (2, '{"code": "", "steps": ""}'), (3, "")):
        db.execute("INSERT INTO disconnection VALUES (?, ?, x'00', '{}', ?)", (number, NOON, to_do))
    migrations.migrate(db, 175)
    found = db.execute("SELECT code, asset, by_granter, asked_at FROM deletion ORDER BY code").fetchall()
    assert found == [
        ("c0de", 1, 0, NOON),
        ("c1de", 1, 0, NOON),
        ("c2de", 2, 1, NOON),
        ("c3de", None, 0, 0),
        ("c4de", None, 0, NOON),
    ]
    assert db.execute("SELECT doubt FROM asset ORDER BY id").fetchall() == [("deletion",), ("",)]
    assert db.execute("SELECT count(*) FROM setting WHERE name = 'deletions_done'").fetchone() == (0,)
    assert dict(deletions.untold(db)) == dict.fromkeys(("c0de", "c1de", "c2de", "c3de", "c4de"), Standing.ASKING)
    db.execute("UPDATE disconnection SET to_do = ''")
    db.execute("DELETE FROM asset WHERE id = 2")
    assert dict(deletions.untold(db))["c2de"] is Standing.ERASED
    db.close()


def test_from_209_to_215_what_another_computer_has_is_still_known(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 209)
    insert = (
        "INSERT INTO asset (id, channel, meta_id, name, connected_at, doubt, doubted_at) VALUES (?, ?, ?, 'B', 1, ?, ?)"
    )
    for number, doubt in enumerate(("taken_over", "removed", ""), start=1):
        db.execute(insert, (number, "messenger", str(number), doubt, NOON if doubt else None))
    migrations.migrate(db, 215)
    assert db.execute("SELECT taken_over_at FROM asset ORDER BY id").fetchall() == [(NOON,), (None,), (None,)]
    db.close()


def test_from_225_to_230_no_number_that_a_conversation_knows_is_given_again(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 225)
    db.execute("INSERT INTO asset (id, channel, meta_id, name, connected_at) VALUES (1, 'messenger', '1001', 'B', 0)")
    db.execute("INSERT INTO person (id) VALUES (1)")
    insert = "INSERT INTO conversation (asset, person, person_id, seen_upto, done_upto) VALUES (1, 1, ?, ?, ?)"
    db.executemany(insert, [("ana", 7, 9), ("bo", 8, None)])
    migrations.migrate(db, 230)
    assert db.execute("SELECT gone FROM message_number").fetchall() == [(9,)]
    db.close()


def test_from_230_to_245_numbers_that_are_known_elsewhere_are_never_given_again(tmp_path: Path, key: bytes) -> None:
    db = opened(tmp_path / "conwerz.db", key, 230)
    db.execute("INSERT INTO asset (id, channel, meta_id, name, connected_at) VALUES (3, 'instagram', '1784', 'B', 0)")
    db.execute("INSERT INTO post (id, asset, meta_id) VALUES (5, 3, 'post')")
    db.execute("UPDATE message_number SET gone = 9")
    db.execute("UPDATE counting SET message = 7, comment = 8, submission = 6")
    db.executemany("INSERT INTO automation_mark VALUES (?, ?)", [("comments", 4), ("leads", 12)])
    migrations.migrate(db, 245)
    given = dict(db.execute("SELECT name, seq FROM sqlite_sequence"))
    assert (given["message"], given["comment"], given["submission"]) == (9, 8, 12)
    insert = "INSERT INTO comment (post, asset, meta_id, author, text, commented_at, arrived_at, progress)"
    comment = f"{insert} VALUES (5, 3, 'c', 'customer', '', 0, 0, 'received') RETURNING id"
    assert db.execute(comment).fetchone() == (9,)
    db.execute("DELETE FROM post")
    assert db.execute("INSERT INTO post (asset, meta_id) VALUES (3, 'post') RETURNING id").fetchone() == (6,)
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()
