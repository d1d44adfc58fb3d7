"""Every word on the screen can be translated: a text property shows a literal only through qsTr."""

import re
from collections.abc import Iterator

import pytest

from conwerz_desktop.viewmodels.command_list import commands
from scripts import translations
from tests.rules.sources import ROOT, assert_none, files, places

SHOWN = r"(?:text|title|label|placeholderText|heading|words|caption|hint|action|Accessible\.(?:name|description))"
BINDING = re.compile(rf"(?<![\w.]){SHOWN}\s*:\s*(.*)")
CONTINUES = re.compile(r"[?:+(,]\s*$|&&\s*$|\|\|\s*$")
TRANSLATED = re.compile(r"(?:qsTr|qsTrId|qsTranslate|QT_TR_NOOP)\((?:[^()\"]|\"(?:\\.|[^\"])*\"|\([^()]*\))*\)")
COMPARED = re.compile(r"[=!]==?\s*\"[^\"]*\"|\"[^\"]*\"\s*[=!]==?|\[\s*\"[^\"]*\"\s*\]")
LITERAL = re.compile(r"\"((?:\\.|[^\"])*)\"")


NAMES = {"Conwerz"}  # the same in every language


def untranslated(qml: str) -> Iterator[tuple[int, str]]:
    """Line and literal of every word that would stay English."""
    lines = qml.splitlines()
    for number, line in enumerate(lines, 1):
        if found := BINDING.search(line):
            expression = COMPARED.sub("", TRANSLATED.sub("", _whole(found.group(1), lines[number:])))
            yield from ((number, word) for word in LITERAL.findall(expression) if _has_words(word))


def _has_words(literal: str) -> bool:
    return literal not in NAMES and re.search(r"[^\W\d_]", literal) is not None


def _whole(expression: str, following: list[str]) -> str:
    """The expression up to its end, which may stand some lines below."""
    for line in following:
        if not CONTINUES.search(expression) and not line.lstrip().startswith(("?", ":", "+")):
            break
        expression += " " + line.strip()
    return expression


def test_every_text_on_screen_is_translatable() -> None:
    found = (
        f"{path.relative_to(ROOT)}:{number}: {word!r}"
        for path in files("ui", ".qml")
        for number, word in untranslated(path.read_text(encoding="utf-8"))
    )
    assert_none(found, 'Wrap it in qsTr("…"): an owner in Bangkok reads it too.')


@pytest.mark.parametrize(
    ("qml", "words"),
    [
        ('text: "Send"', ["Send"]),
        ('text: qsTr("Send")', []),
        ('text: qsTr("Send (now)") + "!"', []),
        ('text: qsTr("Send to %1").arg(row.name)', []),
        ('text: open ? qsTr("Close") : "Open"', ["Open"]),
        ('text: kind === "primary" ? qsTr("Yes") : ""', []),
        ('text: open ?\n    "Close" :\n    qsTr("Open")', ["Close"]),
        ('text: open\n    ? qsTr("Close")\n    : "Open"', ["Open"]),
        ('Accessible.name: "Send"', ["Send"]),
        ('text: "·"', []),
        ('name: "person"', []),
        ('placeholderText: rows["text"]', []),
    ],
)
def test_the_check_itself(qml: str, words: list[str]) -> None:
    assert [word for _, word in untranslated(qml)] == words


def test_what_translates_is_called_by_its_own_name() -> None:
    """Under another one `scripts/translations.py` does not find its sentences, and they stay English."""
    found = places(files("conwerz_desktop", ".py"), r"[=(,]\s*_(translated|counted)\b(?!\()")
    assert_none(found, "call it where its sentence stands")


def test_every_command_has_its_words_in_the_catalogues() -> None:
    known = {each.source for each in translations.sentences() if each.context == "Commands"}
    assert {command.words for command in commands()} <= known
