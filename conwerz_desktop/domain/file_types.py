"""What a file is, by its first bytes, whatever its name says; by its name only where its bytes are not known."""

from conwerz_desktop.domain.messages import Kind

UNKNOWN = "application/octet-stream"

_MARKS = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"\xff\xf1", "audio/aac"),
    (0, b"\xff\xf9", "audio/aac"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
)
_BRANDS = {b"M4A ": "audio/mp4", b"M4B ": "audio/mp4", b"qt  ": "video/quicktime"}
_DRAWN = ("image/png", "image/jpeg", "image/gif", "image/webp")


def of(content: bytes, name: str = "") -> str:
    """The MIME type. A name counts only for what may be any bytes: never for a picture, a sound or a video."""
    found = next((kind for at, mark, kind in _MARKS if content[at : at + len(mark)] == mark), None)
    if found:
        return found
    if content[4:8] == b"ftyp":
        return "video/3gpp" if content[8:10] == b"3g" else _BRANDS.get(content[8:12], "video/mp4")
    if content[:4] == b"OggS":
        return "video/ogg" if b"theora" in content[:200] else "audio/ogg"
    import mimetypes  # noqa: PLC0415 - start time

    guessed = mimetypes.guess_type(name)[0] or UNKNOWN
    return UNKNOWN if guessed.split("/")[0] in ("image", "audio", "video") else guessed


def kind(mime_type: str) -> Kind:
    """A picture only where we can draw it: everything else is a file."""
    if mime_type in _DRAWN:
        return Kind.IMAGE
    family = mime_type.partition("/")[0]
    return {"video": Kind.VIDEO, "audio": Kind.AUDIO}.get(family, Kind.FILE)
