"""Rules for the screens: what a customer writes can never become markup, and everything looks and speaks one way."""

import pytest

from tests.rules.sources import ROOT, assert_none, files, places

SCREENS = files("ui", ".qml")
PLAIN_TEXT = ROOT / "ui" / "Conwerz" / "Controls" / "PlainText.qml"
THEME = ROOT / "ui" / "Conwerz" / "Theme" / "Theme.qml"


def all_but(path: object) -> list[object]:
    assert path in SCREENS, f"{path} has moved: move it in this rule too"
    return [screen for screen in SCREENS if screen != path]


def test_words_are_shown_by_plain_text_only() -> None:
    assert_none(
        places(all_but(PLAIN_TEXT), r"(?<![\w.])(\w+\.)?(Text|Label)\s*\{"),
        "`Text` and `Label` fetch an <img> that a customer writes (design section 7): use Controls/PlainText.",
    )


def test_plain_text_is_plain() -> None:
    assert_none(
        places(SCREENS, r"(?i)textFormat:(?!\s*(Text|TextEdit|T\.TextArea)\.PlainText\b)"),
        "Text from outside is never markup, and neither is ours: leave textFormat to Controls/PlainText.",
    )
    assert list(places([PLAIN_TEXT], r"textFormat: Text\.PlainText")), "PlainText.qml must set its textFormat"


def test_controls_that_draw_their_own_words_are_not_used() -> None:
    words = "Button|RoundButton|DelayButton|TabButton|ToolButton|CheckBox|RadioButton|Switch|ComboBox|SpinBox|GroupBox"
    more = "ItemDelegate|CheckDelegate|RadioDelegate|SwitchDelegate|SwipeDelegate|MenuItem|MenuBarItem|ToolTip|Dialog"
    assert_none(
        places(SCREENS, rf"(?<![\w.])({words}|{more})\s*\{{|\bToolTip\.(text|show)\b"),
        "A Button, MenuItem or ItemDelegate whose text holds an <img> ends the program by segfault (design section 7). "
        "Build on QtQuick.Templates, as in Controls/, and show the words with PlainText.",
    )


def test_colours_stand_in_the_theme() -> None:
    named = "white|black|red|green|blue|yellow|orange|gray|grey|darkgray|lightgray|steelblue"
    assert_none(
        places(
            all_but(THEME), rf"\"#[0-9A-Fa-f]{{3,8}}\"|\"({named})\"|Qt\.(rgba|hsla|hsva|color|lighter|darker|tint)\("
        ),
        "A colour in a screen is wrong in one of the palettes: name its role in Theme.qml.",
    )


def test_keys_come_from_the_one_registry_of_commands() -> None:
    assert_none(
        places(SCREENS, r"(?<![\w.])Shortcut\s*\{"),
        "A Shortcut cannot be remapped, is in no palette, and fails on other layouts: add a line to "
        "viewmodels/command_list.py and an Act where it applies (decision 0130).",
    )


def test_no_javascript_files() -> None:
    assert_none(
        map(str, files("ui", ".js") + files("ui", ".mjs")),
        "QML holds layout and bindings; what must be computed is computed, and tested, in a view model.",
    )


@pytest.mark.parametrize(
    ("pattern", "lesson"),
    [
        (
            r"setContextProperty|rootContext\(",
            "qmllint cannot see context properties: use @QmlElement and required properties",
        ),
        (r"\.loadData\(", "engine.loadData() has no base address for imports: load a file"),
    ],
)
def test_python_hands_over_types_not_context(pattern: str, lesson: str) -> None:
    assert_none(places(files("conwerz_desktop", ".py"), pattern), lesson)
