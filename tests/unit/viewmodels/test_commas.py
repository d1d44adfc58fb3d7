"""What follows each other is apart by the comma of the window's language, in sentences of Python and of the screens."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from conwerz_desktop.app.screens import SOURCE
from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.store.leads import LeadRow
from conwerz_desktop.viewmodels import commas, lead_rows
from conwerz_desktop.viewmodels.moments import Calendar
from tests.rules.sources import assert_none, files, places

PARTS = ["Ana", "", "WhatsApp", "unread: 2"]


def of_the_screens(parts: list[str]) -> str:
    engine = QQmlEngine()
    engine.addImportPath(str(SOURCE))
    component = QQmlComponent(engine)
    item = "QtObject { property var parts; property string said: Commas.joined(parts) }"
    source = f"import QtQml\nimport Conwerz.Controls\n{item}"
    component.setData(source.encode(), QUrl())
    return str(component.createWithInitialProperties({"parts": parts}).property("said"))


def test_a_latin_comma(qapp: object) -> None:
    assert commas.joined(PARTS) == of_the_screens(PARTS) == "Ana, WhatsApp, unread: 2"


def test_an_arabic_comma(qapp: object, arabic: None) -> None:
    assert commas.joined(PARTS) == of_the_screens(PARTS) == "Ana، WhatsApp، unread: 2"


def test_what_a_lead_ticked(qapp: object, calendar: Calendar, arabic: None) -> None:
    said = (("bowls", "plates"), ("blue",))
    row = LeadRow(1, "Grace", "", "", Stage.WON, 0, "", 0, 0, None, "", False, "Form", said, 1)
    found = lead_rows.shown(row, dict.fromkeys(Stage, ""), 0, calendar)
    assert found.said == "bowls، plates · blue"
    assert "Grace، Form، bowls، plates · blue، " in found.spoken


def test_nobody_joins_by_hand() -> None:
    latin = """["'], ["']"""
    kept = [*files("conwerz_desktop/domain", ".py"), *files("conwerz_desktop/meta/webhooks", ".py")]
    sources = [*kept, *files("conwerz_desktop/viewmodels", ".py"), *files("ui", ".qml")]
    by_hand = rf"{latin}\.join\(|join\({latin}\)"
    # And what is said of files in English, of records in Python
    for_others = r".*(commas|keymap|policy|offers|records)\.py:|.*Commas\.qml:"
    joined = [each for each in places(sources, by_hand) if not re.match(for_others, each)]
    assert_none(joined, "Arabic has another comma: viewmodels/commas and Controls/Commas know it.")
