"""Meta's access tokens, one type a kind, so that none is used where another belongs (contract 1.4)."""

from dataclasses import field

from conwerz_desktop.domain.records import record


@record
class UserToken:
    """A person's: lists what they may connect. Dies with their password, and after 60 days."""

    text: str = field(repr=False)


@record
class PageToken:
    """One Page's, for its messages, its Instagram account, its leads."""

    text: str = field(repr=False)


@record
class SystemUserToken:
    """A business's own, for what it owns; it outlives whoever connected."""

    text: str = field(repr=False)


PageOwner = UserToken | SystemUserToken
"""Whoever can be asked for a Page's own token."""

NumberToken = UserToken | SystemUserToken
"""What a WhatsApp account takes: it has no token of its own."""

AssetToken = PageToken | NumberToken
