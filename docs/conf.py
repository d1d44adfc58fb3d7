"""How Sphinx makes pages of the manual (decision 0170). scripts/manual runs it."""

import re
from os import environ
from pathlib import Path

from sphinx.application import Sphinx

project = "Conwerz"
author = copyright = "the people of Conwerz"  # noqa: A001 - Sphinx's name
extensions = ["myst_parser"]
myst_heading_anchors = 3
suppress_warnings = ["toc.not_included"]  # what a forge shows need not stand in the menu
html_theme = "alabaster"
html_theme_options = {"description": "The manual", "fixed_sidebar": True, "show_powered_by": False}
html_copy_source = False
html_last_updated_fmt = None
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n", re.MULTILINE)
_OUTSIDE = re.compile(r"\[([^\]]+)\]\((\.\./[^)#]*)\)")


def setup(application: Sphinx) -> None:
    application.connect("source-read", _read)


def _read(application: Sphinx, name: str, source: list[str]) -> None:
    """Pages without pictures where none were made; what is linked outside of the manual must be there, and is named."""
    if environ.get("CONWERZ_MANUAL_PICTURES") != "yes":
        source[0] = _PICTURE.sub("", source[0])
    folder = Path(application.srcdir, name).parent
    source[0] = _OUTSIDE.sub(lambda link: _named(application, folder, link), source[0])


def _named(application: Sphinx, folder: Path, link: re.Match[str]) -> str:
    target = (folder / link[2]).resolve()
    if target.is_relative_to(application.srcdir):
        return link[0]
    if not target.exists():
        raise FileNotFoundError(f"{folder}: {link[2]}")
    return link[1]
