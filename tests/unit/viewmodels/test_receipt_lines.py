"""How a receipt tells what Meta answered."""

import pytest
from PySide6.QtCore import QLocale, QTimeZone

from conwerz_desktop.domain.disconnecting import Deed, Facts, Step
from conwerz_desktop.viewmodels.disconnecting import lines
from conwerz_desktop.viewmodels.moments import Calendar

NOW = 1_790_000_000_000


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
    (line,) = lines(facts, NOW, Calendar(QLocale("en_GB"), QTimeZone.utc()))
    assert (line.answer, line.clean) == (told, clean)
