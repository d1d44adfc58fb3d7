import pytest

from conwerz_desktop.viewmodels import links


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://bella.example/a?b=1.", ("https://bella.example/a?b=1",)),
        ("(https://bella.example)", ("https://bella.example",)),
        ("https://a.example https://a.example", ("https://a.example",)),
        ("http://bella.example", ()),
        ("javascript:alert(1) file:///etc/passwd", ()),
        ("https://bella.example@evil.example/", ()),
        ("https://localhost/ https://", ()),
        ("<img src=https://a.example/x.png>", ("https://a.example/x.png",)),
    ],
)
def test_only_addresses_that_may_be_opened_are_found(text: str, found: tuple[str, ...]) -> None:
    assert links.found(text) == found


def test_look_alike_letters_show_in_the_host() -> None:
    assert links.host("https://аpple.com/") == "xn--pple-43d.com"
