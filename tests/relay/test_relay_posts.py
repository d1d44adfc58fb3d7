"""A POST that is read without the parser is read as the parser would have."""

import itertools
from collections.abc import Sequence

import httptools
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conwerz_relay.posts import LARGEST_HEAD, Posts
from tests.relay.harness import signed

BODY = b'{"object":"page"}'
SIGNED = signed(BODY)["x-hub-signature-256"].encode()
POSTS = Posts()  # one for all, so that what was remembered meets what is otherwise
HEAD = (b"Host: relay", b"Content-Length: 17", b"X-Hub-Signature-256: " + SIGNED)


class Parsed:
    """What the parser of the server makes of it."""

    def __init__(self, data: bytes) -> None:
        self.url = self.body = b""
        self.headers: list[tuple[bytes, bytes]] = []
        self.messages = 0
        self.is_whole = False
        self._parser = httptools.HttpRequestParser(self)
        self._parser.feed_data(data)
        self.method, self.stays = self._parser.get_method(), self._parser.should_keep_alive()

    def on_message_begin(self) -> None:
        self.messages += 1

    def on_url(self, url: bytes) -> None:
        self.url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self.headers.append((name.lower(), value))

    def on_body(self, body: bytes) -> None:
        self.body += body

    def on_message_complete(self) -> None:
        self.is_whole = True


def written(lines: Sequence[bytes], body: bytes = BODY, first: bytes = b"POST /webhook HTTP/1.1") -> bytes:
    return b"\r\n".join([first, *lines]) + b"\r\n\r\n" + body


def test_what_comes_from_meta_is_read() -> None:
    more = (
        b"Accept: */*",
        b"X-Hub-Signature: sha1=0123",
        b"User-Agent: facebookexternalua",
        b"Content-Type: application/json",
    )
    for lines in itertools.permutations((*HEAD, *more), 7):
        assert POSTS.whole(written(lines)) == (BODY, SIGNED)


@pytest.mark.parametrize(
    "data",
    [
        written(HEAD)[:-1],
        written(HEAD) + b"P",
        written(HEAD) * 2,
        written(HEAD, first=b"GET /webhook HTTP/1.1"),
        written(HEAD, first=b"POST /Webhook HTTP/1.1"),
        written(HEAD, first=b"POST /webhook?a HTTP/1.1"),
        written(HEAD, first=b"POST /webhook HTTP/1.0"),
        written((*HEAD, b"Transfer-Encoding: chunked")),
        written((*HEAD, b"Connection: close")),
        written((*HEAD, b"Expect: 100-continue")),
        written((*HEAD, b"Upgrade: websocket")),
        written((*HEAD, b"Content-Length: 17")),
        written((*HEAD, b"Content-Length : 17")),
        written((*HEAD, b" folded: 1")),
        written((*HEAD, b"x: 1\nContent-Length: 3")),
        written((*HEAD, b"x: a\rb\nc: d")),
        written((*HEAD, b"x: \x00")),
        written((*HEAD, HEAD[2])),
        written(HEAD[:2]),
        written((HEAD[0], HEAD[2])),
        written((HEAD[0], b"Content-Length: +17", HEAD[2])),
        written((HEAD[0], b"Content-Length: 1_7", HEAD[2])),
        written((*HEAD, b"x: " + b"a" * LARGEST_HEAD)),
        b"",
    ],
)
def test_anything_else_is_left_to_the_parser(data: bytes) -> None:
    assert Posts().whole(data) is None
    usual = Posts()
    assert usual.whole(written(HEAD)) == (BODY, SIGNED)
    assert usual.whole(data) is None


LINE = st.one_of(
    st.sampled_from(HEAD),
    st.tuples(
        st.sampled_from(
            (
                b"Content-Length",
                b"content-length",
                b"Transfer-Encoding",
                b"X-Hub-Signature-256",
                b"Expect",
                b"a",
                b"",
                b" a",
            )
        ),
        st.sampled_from((b": ", b":", b" : ", b":  ", b":\t", b"")),
        st.sampled_from(
            (
                b"17",
                b"3",
                b"0",
                b"017",
                b"17 ",
                b"17, 17",
                b"chunked",
                SIGNED,
                b"\n",
                b"\r",
                b"a\r\nb: c",
                b"a\rb\nc: d",
                b"\xff",
            )
        ),
    ).map(b"".join),
)


@given(st.lists(LINE, max_size=6), st.booleans(), st.sampled_from((BODY, b"", BODY + b"GET / HTTP/1.1\r\n\r\n")))
@example([b"Content-Length: 017"], True, BODY)
@example([b"a: a\rb\nc: d"], True, BODY)
def test_what_is_read_is_what_the_parser_reads(lines: list[bytes], is_usual: bool, body: bytes) -> None:
    data = written([*HEAD, *lines] if is_usual else lines, body)
    found = POSTS.whole(data)
    if found is None:
        return
    parsed = Parsed(data)
    assert (parsed.method, parsed.url, parsed.messages) == (b"POST", b"/webhook", 1)
    assert parsed.is_whole
    assert parsed.stays
    signatures = [value for name, value in parsed.headers if name == b"x-hub-signature-256"]
    assert (parsed.body, signatures) == (found[0], [found[1]])
