"""Access tokens, the grants behind them, and what ends them (contract 1.4)."""

import hmac
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.world.clock import DAY
from conwerz_desktop.practice.world.dice import Dice
from conwerz_desktop.practice.world.logins import SHORT_TOKEN_LIFE, Given
from conwerz_desktop.practice.world.shop import Page, Shop

EXPIRED = 463
APP_REMOVED = 458

PAGE_SCOPES = (
    "pages_show_list",
    "pages_manage_metadata",
    "pages_read_engagement",
    "pages_messaging",
    "leads_retrieval",
)
INSTAGRAM_SCOPES = (
    "instagram_basic",
    "instagram_manage_messages",
    "instagram_manage_comments",
    "instagram_manage_insights",
)
WHATSAPP_SCOPES = ("whatsapp_business_management", "whatsapp_business_messaging")
BUSINESS_SCOPE = "business_management"
ALL_SCOPES = (*PAGE_SCOPES, *INSTAGRAM_SCOPES, *WHATSAPP_SCOPES, BUSINESS_SCOPE)


class Kind(StrEnum):
    USER = "USER"
    PAGE = "PAGE"
    SYSTEM_USER = "SYSTEM_USER"
    APP = "APP"


@dataclass(slots=True)
class Grant:
    """What a person or system user gave the app: the targets of each scope. Its tokens live and die with it."""

    holder_id: str
    scopes: dict[str, tuple[str, ...]]
    issued_at: int
    declined: set[str] = field(default_factory=set)
    broken: int | None = None  # the subcode of 190 that every call now gets

    def take_back(self, scope: str) -> None:
        if self.scopes.pop(scope, None) is not None:
            self.declined.add(scope)

    def remove(self) -> None:
        self.declined |= self.scopes.keys()
        self.scopes = {}
        self.broken = APP_REMOVED


@dataclass(slots=True)
class Token:
    text: str
    kind: Kind
    subject_id: str  # whom `/me` means: a user, a Page, a system user, the app
    grant: Grant
    expires_at: int | None = None
    died_of: int | None = None  # a subcode of 190

    def fault(self, now: int) -> int | None:
        if (reason := self.grant.broken or self.died_of) is not None:
            return reason
        return EXPIRED if self.expires_at is not None and now >= self.expires_at else None

    def may(self, scope: str, target_id: str) -> bool:
        return target_id in self.grant.scopes.get(scope, ())


class TokenBook:
    """All tokens of the practice app. The same seed gives the same tokens after a restart."""

    def __init__(self, shop: Shop, dice: Dice, now: int) -> None:
        self._shop = shop
        self._dice = dice
        self.user_grant = Grant(shop.user_id, _user_scopes(shop), now)
        self.colleague_grant = Grant(shop.colleague_id, {}, now)
        self.system_grant = Grant(shop.system_user_id, _system_scopes(shop), now)
        self._app_grant = Grant(shop.app_id, {}, now)
        self._tokens: dict[str, Token] = {}
        self.app = self._issue(Kind.APP, shop.app_id, self._app_grant)
        self.user = self._issue(Kind.USER, shop.user_id, self.user_grant, expires_at=now + 60 * DAY)
        self.whatsapp = self._issue(Kind.SYSTEM_USER, shop.system_user_id, self.system_grant)
        self.pages = {page.id: self._issue(Kind.PAGE, page.id, self.user_grant) for page in shop.pages}
        self._pages_of = {shop.user_id: self.pages, shop.colleague_id: dict[str, Token]()}
        literal = f"{shop.app_id}|{shop.app_secret}"
        self._tokens[literal] = Token(literal, Kind.APP, shop.app_id, self._app_grant)

    def _issue(self, kind: Kind, subject_id: str, grant: Grant, expires_at: int | None = None) -> Token:
        letters = self._dice.letters(120 + len(self._tokens), "token", kind, subject_id)
        text = f"{self._shop.app_id}|{letters[:27]}" if kind is Kind.APP else f"EAA{letters}"
        self._tokens[text] = Token(text, kind, subject_id, grant, expires_at)
        return self._tokens[text]

    def log_in(self, given: Given, now: int) -> Token:
        """A login adds to what was given before, and chooses the Pages anew; what died stays dead (contract 1.4)."""
        person = self.colleague_grant if given.is_colleague else self.user_grant
        grant = self.system_grant if given.is_system_user else person
        if grant.broken is not None:
            self._bury(grant)
        grant.issued_at = now
        grant.scopes |= {scope: self._targets(scope, given.pages) for scope in given.scopes}
        grant.declined = (grant.declined | set(given.declined)) - set(given.scopes)
        if given.is_system_user:
            return self._issue_anew(Kind.SYSTEM_USER, grant.holder_id, grant)
        self._renew_pages(grant)
        return self._issue_anew(Kind.USER, grant.holder_id, grant, now + SHORT_TOKEN_LIFE)

    def move_to(self, shop: Shop) -> None:
        """The shop has more Pages now."""
        self._shop = shop

    def lengthen(self, token: Token, now: int) -> Token:
        """A long-lived token for a short one."""
        return self._issue_anew(token.kind, token.subject_id, token.grant, now + 60 * DAY)

    def mint_for_system_user(self, scopes: dict[str, tuple[str, ...]], now: int) -> Token:
        """A token of the business's system user with these targets, which dies by itself and not with the person."""
        return self._issue_anew(
            Kind.SYSTEM_USER, self._shop.system_user_id, Grant(self._shop.system_user_id, scopes, now)
        )

    def page(self, page: Page, grant: Grant) -> Token | None:
        """What `/me/accounts` tells of a Page that the grant names."""
        return self._pages_of.get(grant.holder_id, {}).get(page.id)

    def page_of_system_user(self, page: Page, grant: Grant) -> Token:
        """A Page's token that dies with the system user's, and not with a person's."""
        known = (each for each in self._tokens.values() if (each.subject_id, each.grant) == (page.id, grant))
        return next(known, None) or self._issue_anew(Kind.PAGE, page.id, grant)

    def _renew_pages(self, grant: Grant) -> None:
        pages = self._pages_of[grant.holder_id]
        for page in self._shop.all_pages:
            known = pages.get(page.id)
            if page.id in grant.scopes.get("pages_show_list", ()) and (known is None or known.died_of is not None):
                pages[page.id] = self._issue_anew(Kind.PAGE, page.id, grant)

    def _bury(self, grant: Grant) -> None:
        """The app comes back, and no token of before does."""
        for token in self._tokens.values():
            if token.grant is grant and token.died_of is None:
                token.died_of = grant.broken
        grant.broken = None

    def _targets(self, scope: str, page_ids: tuple[str, ...]) -> tuple[str, ...]:
        chosen = [page for page in self._shop.all_pages if page.id in page_ids]
        if scope in INSTAGRAM_SCOPES:
            return tuple(page.instagram_id for page in chosen)
        if scope in WHATSAPP_SCOPES:
            return (self._shop.waba_id,)
        return (self._shop.business_id,) if scope == BUSINESS_SCOPE else _ids(tuple(chosen))

    def _issue_anew(self, kind: Kind, subject_id: str, grant: Grant, expires_at: int | None = None) -> Token:
        """Like `_issue`, but never the same token twice."""
        letters = self._dice.letters(180, "token", kind, subject_id, grant.issued_at, len(self._tokens))
        self._tokens[f"EAA{letters}"] = token = Token(f"EAA{letters}", kind, subject_id, grant, expires_at)
        return token

    def find(self, text: str, now: int) -> Token:
        """Raises Refusal 190 where Meta would."""
        token = self._tokens.get(text)
        if token is None:
            raise refusals.malformed_token()
        if (fault := token.fault(now)) is not None:
            raise refusals.dead_token(fault)
        return token

    def good(self, now: int) -> dict[str, int]:
        """How many of each kind Meta takes."""
        return dict(Counter(token.kind.value for token in self._tokens.values() if token.fault(now) is None))

    def known(self, text: str) -> Token | None:
        return self._tokens.get(text)

    def named(self, name: str) -> list[Token]:
        """`user`, `page`, `whatsapp`, `all`, or a token's own text; empty for what is none of them."""
        groups = {
            "user": [self.user],
            "page": list(self.pages.values()),
            "whatsapp": [self.whatsapp],
            "all": [self.user, *self.pages.values(), self.whatsapp],
        }
        return groups.get(name) or [token for token in self._tokens.values() if token.text == name]

    def grants(self, of: str) -> list[Grant]:
        named = {"user": self.user_grant, "colleague": self.colleague_grant, "whatsapp": self.system_grant}
        return [named[of]] if of in named else [self.user_grant, self.system_grant]

    def grant_of(self, holder_id: str) -> Grant | None:
        known = (self.user_grant, self.colleague_grant, self.system_grant)
        return next((grant for grant in known if grant.holder_id == holder_id), None)

    def proof(self, text: str) -> str:
        return hmac.new(self._shop.app_secret.encode(), text.encode(), sha256).hexdigest()


def _ids(pages: tuple[Page, ...]) -> tuple[str, ...]:
    return tuple(page.id for page in pages)


def _user_scopes(shop: Shop) -> dict[str, tuple[str, ...]]:
    instagram_ids = tuple(page.instagram_id for page in shop.pages)
    return (
        dict.fromkeys(PAGE_SCOPES, _ids(shop.pages))
        | dict.fromkeys(INSTAGRAM_SCOPES, instagram_ids)
        | {BUSINESS_SCOPE: (shop.business_id,)}
    )


def _system_scopes(shop: Shop) -> dict[str, tuple[str, ...]]:
    scopes: dict[str, tuple[str, ...]] = dict.fromkeys(WHATSAPP_SCOPES, (shop.waba_id,))
    return scopes | {BUSINESS_SCOPE: (shop.business_id,)}
