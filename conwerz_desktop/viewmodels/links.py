"""Web addresses in what people write: only https, with the host in full, opened only after a question."""

import re
from urllib.parse import urlsplit

from conwerz_desktop.domain.patterns import pattern

_ADDRESS = pattern(r"https://[^\s<>\"'`{}|\\^\[\]]+", re.IGNORECASE)
_CLOSING = ".,;:!?)…»”\N{RIGHT SINGLE QUOTATION MARK}*_~"


def found(text: str) -> tuple[str, ...]:
    """Each address once, in order, without the punctuation that ends the sentence around it."""
    addresses = (match.group().rstrip(_CLOSING) for match in _ADDRESS.finditer(text))
    return tuple(dict.fromkeys(address for address in addresses if host(address)))


def host(address: str) -> str:
    """The host as the network sees it, so that look-alike letters show; empty where there is none we would open."""
    try:
        parts = urlsplit(address)
        name = (parts.hostname or "").encode("idna").decode("ascii")
    except (UnicodeError, ValueError):
        return ""
    trusted = parts.scheme == "https" and "@" not in parts.netloc and "." in name
    return name if trusted else ""
