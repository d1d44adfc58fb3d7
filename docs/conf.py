"""How Sphinx makes pages of the manual (decisions 0170 and 0225). scripts/manual runs it, once for each language.

`docs` is the whole manual in English; `docs/manual/es` is what owners read of it in Spanish, and so on.
"""

import re
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.config import Config

ENGLISH = "en"
SPOKEN = {
    "en": ("English", "The manual", "Search"),
    "es": ("Español", "El manual", "Buscar"),
    "pt": ("Português", "O manual", "Buscar"),
    "fr": ("Français", "Le manuel", "Rechercher"),
    "de": ("Deutsch", "Das Handbuch", "Suchen"),
    "ar": ("العربية", "الدليل", "بحث"),
    "hi": ("हिन्दी", "मैनुअल", "खोजें"),
    "id": ("Bahasa Indonesia", "Buku petunjuk", "Cari"),
    "th": ("ไทย", "คู่มือ", "ค้นหา"),
}
"""How each calls itself, the manual, and searching: Sphinx does not speak them all."""
WRITTEN_FROM_THE_RIGHT = {"ar"}

project = "Conwerz"
author = copyright = "the people of Conwerz"  # noqa: A001 - Sphinx's name
extensions = ["myst_parser"]
exclude_patterns = ["manual/??"]
myst_heading_anchors = 3
suppress_warnings = ["toc.not_included"]  # what a forge shows need not stand in the menu
templates_path = ["site/templates"]
html_theme = "basic"
html_style = "manual.css"
html_static_path = ["site/manual.css"]
html_logo = html_favicon = "../resources/icons/conwerz.svg"
html_copy_source = False
html_last_updated_fmt = None
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n", re.MULTILINE)
_NAME = re.compile(r"(?<=/pictures/)([^/)]*)(?=\))")
_SHOWN = re.compile(r'<img alt="([^"]*)" src="([^"]*)\.webp" />')
_OUTSIDE = re.compile(r"\[([^\]]+)\]\((\.\./[^)#]*)\)")


def setup(application: Sphinx) -> None:
    application.connect("config-inited", _call_it)
    application.connect("source-read", _read)
    application.connect("html-page-context", _offer_languages)
    application.connect("html-page-context", _show_in_the_dark)


def _call_it(application: Sphinx, config: Config) -> None:
    _, called, search = SPOKEN[_language(application)]
    config.html_context = {"manual": called, "search": search}
    config.html_title = f"{project}, {called[0].lower()}{called[1:]}"


def _language(application: Sphinx) -> str:
    return application.srcdir.name if application.srcdir.name in SPOKEN else ENGLISH


def _read(application: Sphinx, name: str, source: list[str]) -> None:
    """Pages without pictures where none were made, with those in the page's language where there are such.

    What is linked outside of the manual must be there, and is named.
    """
    if not (application.confdir / "pictures").exists():
        source[0] = _PICTURE.sub("", source[0])
    source[0] = _NAME.sub(lambda picture: _in_the_language(application, picture[1]), source[0])
    folder = Path(application.srcdir, name).parent
    source[0] = _OUTSIDE.sub(lambda link: _named(application, folder, link), source[0])


def _in_the_language(application: Sphinx, picture: str) -> str:
    own = f"{_language(application)}/{picture}"
    return own if (application.confdir / "pictures" / own).exists() else picture


def _named(application: Sphinx, folder: Path, link: re.Match[str]) -> str:
    target = (folder / link[2]).resolve()
    if target.is_relative_to(application.confdir / "pictures") or target.is_relative_to(application.srcdir):
        return link[0]
    if not target.exists():
        raise FileNotFoundError(f"{folder}: {link[2]}")
    return link[1]


def _offer_languages(application: Sphinx, page: str, _template: str, context: dict[str, object], _tree: object) -> None:
    """The way that a page is written, and where it stands in other languages: else their first page."""
    language = _language(application)
    direction = "rtl" if language in WRITTEN_FROM_THE_RIGHT else "ltr"
    root = str(context["content_root"])
    context["html_tag"] = f'<html lang="{context["language"]}" dir="{direction}" data-content_root="{root}">'
    chapter = page.removeprefix("manual/")
    up = root if language == ENGLISH else f"{root}../"
    context["spoken"] = [
        {"language": each, "name": name, "is_this": each == language, "page": up + _place(application, each, chapter)}
        for each, (name, *_) in SPOKEN.items()
        if each == ENGLISH or (application.confdir / "manual" / each).exists()
    ]


def _show_in_the_dark(
    application: Sphinx, _page: str, _template: str, context: dict[str, object], _tree: object
) -> None:
    """Each picture as the window looks to who reads at night, where there is one; on paper the light one."""
    builder = application.builder
    assert isinstance(builder, StandaloneHTMLBuilder)
    for source, name in list(builder.images.items()):
        dark = source.replace(".webp", "-dark.webp")
        if (Path(application.srcdir) / dark).exists() and "-dark" not in source:
            builder.images[dark] = name.replace(".webp", "-dark.webp")
    known = set(builder.images.values())
    body = str(context.get("body", ""))
    context["body"] = _SHOWN.sub(lambda shown: _picture(*shown.groups(), known), body)


def _picture(words: str, place: str, known: set[str]) -> str:
    light = f'<img alt="{words}" src="{place}.webp" loading="lazy" />'
    dark = f"{place}-dark.webp"
    if dark.rpartition("/")[2] not in known:
        return light
    media = "screen and (prefers-color-scheme: dark)"
    return f'<picture><source media="{media}" srcset="{dark}" />{light}</picture>'


def _place(application: Sphinx, language: str, chapter: str) -> str:
    """From the first page in English."""
    manual = application.confdir / "manual"
    if language == ENGLISH:
        return f"manual/{chapter}.html" if (manual / f"{chapter}.md").exists() else "index.html"
    return f"{language}/{chapter if (manual / language / f'{chapter}.md').exists() else 'index'}.html"
