"""An audit log in which nothing can be changed, taken out or put in unseen."""

import dataclasses
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.audit import KINDS, START, Act, Checkpoint, Entry, Fault, Verdict, verify, written


def chain(count: int, first: int = 1, link: bytes = START) -> list[Entry]:
    entries: list[Entry] = []
    for number in range(first, first + count):
        bare = Entry(number, 1_000 * number, Act.PURGED, b"who" if number % 2 else None, written({"rows": number}))
        link = bare.linked(link)
        entries.append(dataclasses.replace(bare, link=link))
    return entries


def signed(entry: Entry) -> Checkpoint:
    return Checkpoint(entry.id, entry.noted_at, entry.link, b"ours", b"signature")


def verdict(entries: Sequence[Entry], *checkpoints: Checkpoint) -> Verdict:
    return verify(entries, checkpoints, lambda each: each.signer == b"ours")


def test_a_log_is_whole_with_and_without_signatures() -> None:
    entries = chain(9)
    assert verdict([]) == Verdict(0)
    assert verdict(entries) == Verdict(9)
    assert verdict(entries, signed(entries[4]), signed(entries[8])) == Verdict(9)


def test_a_log_goes_on_where_it_was_cut() -> None:
    entries = chain(9)
    assert verdict(entries[4:], signed(entries[3])) == Verdict(5)
    assert verdict([], signed(entries[3])) == Verdict(0)
    assert verdict(entries[4:]) == Verdict(0, Fault.CUT, 5)
    assert verdict(entries[4:], signed(entries[2])) == Verdict(0, Fault.CUT, 5)


@pytest.mark.parametrize("field", ["noted_at", "act", "about", "facts", "link"])
def test_a_changed_entry_is_seen(field: str) -> None:
    entries = chain(5)
    other = {"noted_at": 1, "act": "exported", "about": b"else", "facts": "{}", "link": bytes(32)}[field]
    entries[2] = dataclasses.replace(entries[2], **{field: other})  # type: ignore[arg-type]
    assert verdict(entries) == Verdict(5, Fault.CHANGED, 3)


def test_a_log_written_anew_is_not_the_signed_one() -> None:
    entries = chain(5)
    forged = chain(5, link=b"another start".ljust(32))
    assert verdict(forged, signed(entries[4])).fault is Fault.CHANGED


@given(st.integers(1, 12), st.data())
def test_an_entry_that_is_taken_out_is_seen(count: int, data: st.DataObject) -> None:
    entries = chain(count)
    gone = data.draw(st.integers(0, count - 1))
    found = verdict(entries[:gone] + entries[gone + 1 :], signed(entries[-1]))
    assert found.fault is (Fault.CUT if gone == 0 and count > 1 else Fault.MISSING if count > 1 else None)


def test_a_lost_end_is_seen_as_far_as_it_was_signed() -> None:
    entries = chain(5)
    assert verdict(entries[:4], signed(entries[4])) == Verdict(4, Fault.MISSING, 5)
    assert verdict(entries[:4], signed(entries[1])) == Verdict(4)


def test_a_foreign_signature_counts_for_nothing() -> None:
    entries = chain(3)
    forged = dataclasses.replace(signed(entries[2]), signer=b"theirs")
    assert verdict(entries, forged) == Verdict(0, Fault.UNSIGNED, 3)


@pytest.mark.parametrize(
    "fact", ["Ana", "two words", "34600123456", "psid:34600123456", "ñ", "", "https://a/b", "@ana"]
)
def test_what_looks_like_a_name_a_number_or_a_text_is_refused(fact: str) -> None:
    with pytest.raises(ValueError, match="not a word"):
        written({"about": fact})


def test_numbers_and_words_of_our_own_are_kept() -> None:
    assert written({"rows": 3, "scope": "pages_messaging", "by_owner": True}) == (
        '{"by_owner":true,"rows":3,"scope":"pages_messaging"}'
    )


def test_every_act_is_shown_under_one_kind() -> None:
    acts = [act for kind in KINDS.values() for act in kind]
    assert sorted(acts) == sorted(Act)
