"""What has expired is on no screen before it is erased: readers select from the `living_…` views."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.rules.sources import files

RAW = re.compile(r"\b(?:FROM|JOIN)\s+(?:message|conversation)\b")

# Whoever reads the tables themselves: each by its name, with its reason.
ALLOWED = {
    "disconnections._STORED": "tells the owner what is really held",
    "connection_health.STORED": "tells the owner what is really held",
    "conversations._count_on": "derives the same facts from what they were",
    "conversations._REFRESH": "derives facts that the living views then hide",
    "conversations.see": "writes what the owner has read",
    "doubts._tell": "names what a doubt hides",
    "drafts.save": "writes",
    "sends.take_back": "takes away what it has found alive",
    "holdings._messages": "tells the owner what is really held",
    "meeting.known": "intake: whom an asset knows already, expired or not",
    "merging": "makes two conversations one",
    "media.keep": "writes",
    "messages.advance": "writes",
    "messages.advance_upto": "writes",
    "messages.asset": "an id's asset, for a picture's token",
    "messages.author": "intake: whose message an echo names",
    "messages.find": "intake: a known id must not be taken in twice",
    "messages.note_words": "keeps the index of words",
    "messages._touch": "names the conversation of a written message",
    "people.call": "writes the owner's name for a person",
    "people.call_if_unnamed": "writes the same",
    "people.learn": "writes a person's name",
    "people.note_offers": "writes what a person wants",
    "forgetting": "erases, and counts for the question beforehand",
    "people.let_go": "erases",
    "purge": "erases",
    "salvage": "takes over whatever can be read; what has expired is purged there",
    "sends._absorb": "writes",
    "sends._is_there": "asks whether there is anything to write to",
    "sends._newest": "a place behind everything in the thread",
    "sends._SENDS": "joins living messages to their conversation",
    "sends.by_content": "intake: whose words an echo repeats",
    "sends.doubt_interrupted": "writes",
    "sends._EARLIER": "only asks whether something earlier is queued",
    "sends.queue": "writes",
    "sends.queue_again": "writes",
    "sends.settle": "writes",
    "sends.start": "writes",
    "joining.join": "moves all that a person has",
    "joining._touch": "tells of all that a person has",
    "triage._set": "writes",
    "text_index": "the index of words; store/search joins it with living messages",
}


def _readers() -> Iterator[str]:
    for path in files("conwerz_desktop/store", ".py"):
        for part in ast.parse(path.read_text(encoding="utf-8")).body:
            if any(RAW.search(text) for text in _strings(part)):
                yield _allowed_as(path, part)


def _strings(part: ast.stmt) -> Iterator[str]:
    documentation = {ast.get_docstring(part, clean=False)} if isinstance(part, ast.FunctionDef | ast.ClassDef) else ()
    for node in ast.walk(part):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value not in documentation:
            yield node.value


def _allowed_as(path: Path, part: ast.stmt) -> str:
    return path.stem if path.stem in ALLOWED else f"{path.stem}.{_name(part)}"


def _name(part: ast.stmt) -> str:
    match part:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return name
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case _:
            return f"line {part.lineno}"


def test_readers_select_what_lives() -> None:
    readers = set(_readers())
    lesson = "select from living_message and living_conversation, or say here why not"
    assert not readers - ALLOWED.keys(), lesson
    assert not ALLOWED.keys() - readers, "these read no raw table any more: take them out"
