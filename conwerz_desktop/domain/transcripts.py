"""A conversation as it is taken out of Conwerz: for people to read, and for programs."""

from enum import StrEnum

from conwerz_desktop.domain.records import record


class Form(StrEnum):
    """The ending of the file's name."""

    TEXT = "txt"
    HTML = "html"
    JSON = "json"
    PDF = "pdf"


@record
class Line:
    """One message: when, who, what beside the text (a photo, a place), and whether the shop wrote it."""

    day: str
    time: str
    who: str
    text: str
    beside: tuple[str, ...] = ()
    by_shop: bool = False


@record
class Transcript:
    title: str
    subtitle: str
    lines: tuple[Line, ...]


def as_text(transcript: Transcript) -> str:
    """Days as headings, one message after the other, oldest first."""
    parts = [transcript.title, transcript.subtitle]
    day = ""
    for line in transcript.lines:
        if line.day != day:
            parts += ["", line.day]
            day = line.day
        said = " ".join(part for part in (*(f"[{each}]" for each in line.beside), line.text) if part)
        parts.append(f"{line.time}  {line.who}: {said}")
    return "\n".join(parts) + "\n"
