"""A form with a file in it (RFC 7578), as far as uploads need it: small values as text, files as they are."""

import re

from conwerz_desktop.domain.records import record

_NAME = re.compile(rb'[; ]name="([^"]*)"')
_FILE = re.compile(rb'filename="([^"]*)"')
_TYPE = re.compile(rb"content-type:\s*([^\r\n;]+)", re.IGNORECASE)


@record
class UploadedFile:
    name: str
    mime_type: str
    content: bytes


def read(body: bytes, content_type: str) -> dict[str, str | UploadedFile]:
    """What cannot be read is left out: whoever asks for it refuses."""
    boundary = content_type.partition("boundary=")[2].strip('" ')
    found: dict[str, str | UploadedFile] = {}
    for part in body.split(b"--" + boundary.encode())[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        name = _NAME.search(head)
        if boundary and name:
            found[name.group(1).decode("utf-8", "replace")] = _value(head, content.removesuffix(b"\r\n"))
    return found


def _value(head: bytes, content: bytes) -> str | UploadedFile:
    file, kind = _FILE.search(head), _TYPE.search(head)
    if file is None:
        return content.decode("utf-8", "replace")
    mime_type = kind.group(1).decode("ascii", "replace").strip() if kind else "application/octet-stream"
    return UploadedFile(file.group(1).decode("utf-8", "replace"), mime_type, content)
