"""How a receipt tells what Meta answered."""

import pytest
from PySide6.QtCore import QLocale, QTimeZone

from conwerz_desktop.domain.disconnecting import Deed, Facts, Step
from conwerz_desktop.viewmodels.disconnecting import _outcome, lines
from conwerz_desktop.viewmodels.moments import Calendar

NOW = 1_790_000_000_000
CALENDAR = Calendar(QLocale("en_GB"), QTimeZone.utc())
_DEEDS = (Deed(Step.REVOKE, NOW, "never_confirmed"), Deed(Step.PROBE, NOW, "190"))
LOGIN_LEFT = Facts(NOW, "messenger", keep_leads=False, whole=True, waiting=False, held_by_business=True, deeds=_DEEDS)


@pytest.mark.parametrize(
    ("step", "answer", "told", "clean"),
    [
        (Step.REVOKE, "190", "It had ended before (code 190)", True),
        (Step.PROBE, "190", "Rejected with code 190, as it should be", True),
        (Step.REVOKE, "100", "Refused by Meta (code 100)", False),
        (Step.PROBE, "10", "Refused by Meta (code 10)", False),
        (Step.PROBE, "success", "Done", True),
        (Step.REVOKE, "goes_on", "Not done: Meta's grant goes on", False),
    ],
)
def test_only_190_is_an_end(step: Step, answer: str, told: str, *, clean: bool) -> None:
    facts = Facts(NOW, "messenger", keep_leads=False, whole=True, deeds=(Deed(step, NOW, answer),))
    (line,) = lines(facts, NOW, CALENDAR)
    assert (line.answer, line.clean) == (told, clean)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (Facts(NOW, "messenger", keep_leads=False, whole=False, waiting=False), "Nothing of it is left here."),
        (LOGIN_LEFT, "Remove Conwerz at Facebook under Business integrations."),
    ],
    ids=["another computer goes on with it", "a person's login goes on"],
)
def test_what_was_not_done_at_meta_is_not_told_as_done(facts: Facts, said: str) -> None:
    assert said in _outcome(facts)
    assert {line.answer for line in lines(facts, NOW, CALENDAR) if not line.clean} <= {
        "Never confirmed: remove Conwerz at Facebook"
    }
