"""Each line of the threat model names the test that fails when it no longer holds: the test must be there."""

import ast
import re

from tests.rules.sources import ROOT, assert_none, files

MODEL = ROOT / "docs" / "threat-model.md"
MODULES = {path.stem: path for path in files("tests", ".py")}


def lines() -> list[list[str]]:
    """The table's rows, by cell: who, tries, what they get, proof."""
    rows = [line.strip("| ").split(" | ") for line in MODEL.read_text("utf-8").splitlines() if line.startswith("|")]
    return [row for row in rows[2:] if row]


def named() -> list[tuple[str, str]]:
    """(module, test) for each proof; the test is empty where the whole module is meant, `…` stands for the rest."""
    found = []
    module = ""
    for name in re.findall(r"`((?:tests/rules/)?(?:test_\w+)?(?:::\w+…?)?)`", MODEL.read_text("utf-8")):
        given, _, test = name.rpartition("/")[2].partition("::")
        module = given or module
        found.append((module, test))
    return found


def functions_of(module: str) -> list[str]:
    tree = ast.parse(MODULES[module].read_text("utf-8"))
    return [each.name for each in tree.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_each_test_that_the_threat_model_names_is_there() -> None:
    gone = [
        f"{module}::{test}"
        for module, test in named()
        if module not in MODULES or (test and not any(_is_meant(test, each) for each in functions_of(module)))
    ]
    assert_none(gone, "docs/threat-model.md names tests that are not there; say which test proves the line now:")


def test_each_line_of_the_threat_model_has_a_proof() -> None:
    unproven = [row[-1] for row in lines() if "test_" not in row[-1]]
    assert_none(unproven, "a line of docs/threat-model.md without a test is a promise that nobody keeps:")


def test_the_names_are_found() -> None:
    """The rule itself must be able to fail."""
    assert len(named()) == len(re.findall(r"`[^`]*test_[^`]*`", MODEL.read_text("utf-8"))) > 20
    assert len(lines()) > 12


def _is_meant(given: str, test: str) -> bool:
    return test.startswith(given[:-1]) if given.endswith("…") else test == given
