"""What proves something at the relay is compared in constant time: `==` takes longer for a better guess."""

import ast
import re

from tests.rules.sources import ROOT, assert_none, files

SECRET = re.compile(
    r"secret|verify_token|digits|digest\(|invitation\b|_proof\(|\.mac\b|signed_by|hand_over\b|cookie", re.I
)


def compared(source: str) -> list[str]:
    """Comparisons by value with something that only the right one knows; with a constant nothing is guessed."""
    found = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Compare))
    return [
        ast.unparse(node)
        for node in found
        if any(isinstance(each, ast.Eq | ast.NotEq) for each in node.ops)
        and not any(isinstance(each, ast.Constant) for each in (node.left, *node.comparators))
        and SECRET.search(ast.unparse(node))
    ]


def test_no_secret_is_compared_by_value() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {text}"
        for path in files("relay/conwerz_relay", ".py")
        for text in compared(path.read_text("utf-8"))
    ]
    assert_none(found, "Compare what only the right one knows with hmac.compare_digest:")


def test_the_rule_can_fail() -> None:
    assert compared("settings.verify_token == given") == ["settings.verify_token == given"]
    assert compared("made.hexdigest() != header")
    assert not compared("hmac.compare_digest(made.hexdigest(), header)")
    uses = sum(path.read_text("utf-8").count("compare_digest(") for path in files("relay/conwerz_relay", ".py"))
    assert uses >= 7
