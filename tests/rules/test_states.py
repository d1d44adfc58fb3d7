"""No state is told by colour alone: where a screen chooses a colour by a state, something else hangs on it too."""

import re
from collections.abc import Iterator

from tests.rules.sources import ROOT, assert_none, files

STATES = re.compile(r"Theme\.(?:good|warn|bad|badFill|badLine|tickRead|clay|second)(?:Soft)?\b")
PAINT = re.compile(r"^\s*(?:readonly property color\b|(?:[\w.]*[cC]olor|ink|fill|colour)\s*:)")
DECLARED = re.compile(r"^\s*(?:required |readonly )?property\b")
ASKED = re.compile(r"([\w.]+)\s*(?:===|!==|<|>|\?|&&)")

SAID_BY_WORDS = {
    "Comments/CommentItem.qml: tone": "`state` and its glyph: comment_rows",
    "Comments/ReplyBox.qml: too_long": "the number of characters left, which is below nought",
    "Composer/AnswerField.qml: too_long": "the number of characters left, which is below nought",
    "Leads/LeadCard.qml: tone": "`note` and its glyph: lead_rows",
    "Leads/LeadTable.qml: tone": "`note` and its glyph: lead_rows",
    "Person/PersonReach.qml: window": "`said`, the words of the window",
    "Settings/HoursPreview.qml: special": "`words`, which name the holiday",
    "Settings/RecoveryPage.qml: bad": "the sentence that has this colour",
    "Settings/UpdatesCard.qml: tone": "the sentence that has this colour",
}
"""States whose words or glyph the view model has chosen already: file, state, and what says it."""


def by_colour_alone() -> Iterator[str]:
    for path in files("ui", ".qml"):
        lines = path.read_text(encoding="utf-8").splitlines()
        elsewhere = "\n".join(line for line in lines if not PAINT.match(line) and not DECLARED.match(line))
        for line in lines:
            if STATES.search(line) and "?" in line and path.name != "Theme.qml":
                asked = [name.rpartition(".")[2] for name in ASKED.findall(line.partition(":")[2])]
                states = [name for name in asked if not name.isdecimal()]
                if not any(re.search(rf"\b{state}\b", elsewhere) for state in states):
                    yield f"{path.relative_to(ROOT / 'ui' / 'Conwerz')}: {states[0]}"


def test_a_colour_of_a_state_has_a_shape_or_a_word_beside_it() -> None:
    found = set(by_colour_alone())
    assert_none(
        sorted(found - SAID_BY_WORDS.keys()),
        "Who sees no colours does not see this state: give it a glyph, a shape or a word, or name what says it.",
    )
    assert SAID_BY_WORDS.keys() == found, "Something else says it now: take it from the list."
