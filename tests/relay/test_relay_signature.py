"""The vectors of contract 1.6."""

from hypothesis import given
from hypothesis import strategies as st

from conwerz_relay.signature import Signature

SECRET = b"It's a Secret to Everybody"
BODY = b"Hello, World!"
DIGEST = b"757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"


def test_vector() -> None:
    assert Signature(SECRET).is_valid(BODY, b"sha256=" + DIGEST)


@given(st.binary(max_size=80))
def test_nothing_else_is_valid(header: bytes) -> None:
    assert Signature(SECRET).is_valid(BODY, header) is (header == b"sha256=" + DIGEST)


@given(st.binary(max_size=40))
def test_no_other_body_is_valid(body: bytes) -> None:
    assert Signature(SECRET).is_valid(body, b"sha256=" + DIGEST) is (body == BODY)


def test_upper_case_sha1_and_bare_digest_are_refused() -> None:
    for header in (b"sha256=" + DIGEST.upper(), b"sha1=" + DIGEST, DIGEST, b""):
        assert not Signature(SECRET).is_valid(BODY, header)
