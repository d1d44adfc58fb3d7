"""One table of limits: lengths as each channel counts them, pieces that fit, files by their first bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain import file_types, limits
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.limits import Excess
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import (
    Choices,
    File,
    Filled,
    Like,
    Menu,
    Outgoing,
    Parcel,
    Place,
    Row,
    flaw,
    parcels,
)

JPEG = File(Kind.IMAGE, "plates.jpg", "image/jpeg", b"\xff\xd8\xff")


@given(st.sampled_from(Channel), st.text(st.sampled_from("ab é\N{PILE OF POO}.\n¿子"), max_size=6000))
def test_pieces_fit_and_lose_no_word(channel: Channel, text: str) -> None:
    pieces = limits.split(channel, text)
    assert all(limits.room(channel, piece) >= 0 and piece for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert len(pieces) <= max(1, 2 * limits.length(channel, text) // limits.TEXT[channel].most + 1)


def test_a_text_is_cut_where_a_sentence_ends() -> None:
    first, second = "Yes. " * 150, "No. " * 150
    assert limits.split(Channel.INSTAGRAM, f"{first}\n\n{second}") == (first.strip(), second.strip())


@pytest.mark.parametrize(
    "joined", ["e\u0301", "\N{WAVING HAND SIGN}\U0001f3fd", "\U0001f468\u200d\U0001f469\u200d\U0001f467"]
)
def test_a_sign_is_not_cut_in_two(joined: str) -> None:
    pieces = limits.split(Channel.MESSENGER, "x" * 1999 + joined + "y" * 50)
    assert any(joined in piece for piece in pieces)


@pytest.mark.parametrize(
    ("channel", "kind", "mime_type", "size", "found"),
    [
        (Channel.INSTAGRAM, Kind.IMAGE, "image/png", 8 * limits.MEGABYTE, None),
        (Channel.INSTAGRAM, Kind.IMAGE, "image/png", 8 * limits.MEGABYTE + 1, Excess.SIZE),
        (Channel.INSTAGRAM, Kind.IMAGE, "image/gif", 10, Excess.TYPE),
        (Channel.INSTAGRAM, Kind.FILE, "application/zip", 10, Excess.TYPE),
        (Channel.WHATSAPP, Kind.IMAGE, "image/webp", 10, Excess.TYPE),
        (Channel.WHATSAPP, Kind.IMAGE, "image/jpeg", 6 * limits.MEGABYTE, Excess.SIZE),
        (Channel.WHATSAPP, Kind.FILE, "application/zip", 99 * limits.MEGABYTE, None),
        (Channel.MESSENGER, Kind.STICKER, "image/webp", 10, Excess.TYPE),
    ],
)
def test_files(channel: Channel, kind: Kind, mime_type: str, size: int, found: Excess | None) -> None:
    assert limits.excess(channel, kind, mime_type, size) is found


@pytest.mark.parametrize(
    ("channel", "text", "beside", "found"),
    [
        (Channel.MESSENGER, "Which?", Choices(("Blue", "Green")), None),
        (Channel.MESSENGER, "", Choices(("Blue",)), "kind_not_supported"),
        (Channel.INSTAGRAM, "Which?", Choices(("Blue",)), "kind_not_supported"),
        (Channel.WHATSAPP, "Which?", Choices(("A", "B", "C", "D")), "kind_not_supported"),
        (Channel.WHATSAPP, "Which?", Choices(("A", "A")), "kind_not_supported"),
        (Channel.WHATSAPP, "Which?", Choices(("x" * 21,)), "too_long"),
        (Channel.WHATSAPP, "Which?", Menu("Sizes", (Row("Small", "12 cm"),)), None),
        (Channel.WHATSAPP, "Which?", Menu("Sizes", (Row("Small", "x" * 73),)), "kind_not_supported"),
        (Channel.MESSENGER, "Which?", Menu("Sizes", (Row("Small"),)), "kind_not_supported"),
        (Channel.MESSENGER, "", Place(1, 2), "kind_not_supported"),
        (Channel.WHATSAPP, "", Place(1, 2), None),
        (Channel.WHATSAPP, "Hi", Filled("a", "en", "[]"), None),
        (Channel.INSTAGRAM, "", Like(), None),
        (Channel.WHATSAPP, "", Like(), "kind_not_supported"),
        (Channel.WHATSAPP, "x" * 1025, JPEG, "too_long"),
        (Channel.MESSENGER, "caption", JPEG, "too_long"),
        (Channel.INSTAGRAM, "é" * 501, None, "too_long"),
    ],
)
def test_what_a_channel_refuses_is_known_before(
    channel: Channel, text: str, beside: Outgoing | None, found: str | None
) -> None:
    assert flaw(channel, Parcel(text, beside)) == found


def test_words_go_with_the_last_file_where_they_can() -> None:
    second = File(Kind.IMAGE, "cup.jpg", "image/jpeg", b"2")
    assert parcels(Channel.WHATSAPP, " Here ", [JPEG, second]) == (Parcel(beside=JPEG), Parcel("Here", second))
    assert parcels(Channel.MESSENGER, "Here", [JPEG]) == (Parcel(beside=JPEG), Parcel("Here"))
    song = File(Kind.AUDIO, "a.ogg", "audio/ogg", b"3")
    assert parcels(Channel.WHATSAPP, "Here", [song]) == (Parcel(beside=song), Parcel("Here"))
    assert parcels(Channel.INSTAGRAM, "x" * 1500, (), in_pieces=True) == (Parcel("x" * 1000), Parcel("x" * 500))


@pytest.mark.parametrize(
    ("content", "name", "mime_type", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "a.txt", "image/png", Kind.IMAGE),
        (b"RIFF....WEBPVP8 ", "a.jpg", "image/webp", Kind.IMAGE),
        (b"RIFF....WAVEfmt ", "a", "audio/wav", Kind.AUDIO),
        (b"OggS\0\0", "a", "audio/ogg", Kind.AUDIO),
        (b"\0\0\0\x18ftypmp42", "a", "video/mp4", Kind.VIDEO),
        (b"\0\0\0\x18ftypM4A ", "a", "audio/mp4", Kind.AUDIO),
        (b"\0\0\0\x183gp4", "a", "application/octet-stream", Kind.FILE),
        (b"%PDF-1.7", "a.png", "application/pdf", Kind.FILE),
        (b"<svg/>", "a.svg", "application/octet-stream", Kind.FILE),
        (b"hello", "a.txt", "text/plain", Kind.FILE),
        (b"nothing", "a.jpg", "application/octet-stream", Kind.FILE),
    ],
)
def test_a_file_is_what_its_bytes_say(content: bytes, name: str, mime_type: str, kind: Kind) -> None:
    assert file_types.of(content, name) == mime_type
    assert file_types.kind(mime_type) is kind
