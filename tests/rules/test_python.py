"""Rules for Python that no linter knows."""

import ast
import sys

from tests.rules.sources import assert_none, files, places

DOMAIN = files("conwerz_desktop/domain", ".py")
PROGRAM = files("conwerz_desktop", ".py")
TESTS = [path for folder in ("tests", "bench") for path in files(folder, ".py") if path.name != "test_python.py"]


def test_no_test_waits_for_time() -> None:
    assert_none(
        places(TESTS, r"\b(time\.sleep|qWait|(asyncio|trio|anyio)\.sleep)\((?!0\))"),
        "A test that sleeps is slow on a good day and wrong on a bad one: pass it a clock, or wait for the event "
        "(`qtbot.waitUntil`, `asyncio.Event`, reading from the pipe).",
    )


def test_no_dialog_blocks_the_program() -> None:
    assert_none(
        places(PROGRAM, r"(?<!application)\.exec_?\(\)|QMessageBox\.(question|warning|information|critical)\("),
        "`exec()` runs a second event loop in the middle of a slot: open the dialog and go on when it has its answer. "
        "Only the application itself is executed, once.",
    )


def test_the_domain_stands_on_the_standard_library() -> None:
    known = sys.stdlib_module_names | {"conwerz_desktop"}
    imported = {(path.name, name) for path in DOMAIN for name in _imported(path.read_text(encoding="utf-8"))}
    foreign = [f"{file}: {name}" for file, name in imported if name.split(".")[0] not in known]
    assert_none(foreign, "domain/ holds vocabulary and rules: whoever reads it needs to know Python and the field.")


def _imported(source: str) -> list[str]:
    nodes = list(ast.walk(ast.parse(source)))
    plain = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    return plain + [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
