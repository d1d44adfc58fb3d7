"""One Graph call, read from its request, and the questions every handler asks of it."""

import json
from collections.abc import Mapping
from typing import Any

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.people.living import Living
from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.world.shop import Page
from conwerz_desktop.practice.world.state import World
from conwerz_desktop.practice.world.tokens import Kind, Token

Json = dict[str, Any]


@record
class Call:
    """`path` is without version; `node_id` is what its first part stands for (`me` resolved).

    `body` and `offset` are an upload's; `is_proved` says that `appsecret_proof` came with it.
    """

    platform: Platform
    living: Living
    method: str
    version: str
    path: tuple[str, ...]
    params: Mapping[str, Any]
    token: Token
    node_id: str = ""
    body: bytes = b""
    offset: str = ""
    is_proved: bool = False

    @property
    def world(self) -> World:
        return self.platform.world

    @property
    def now(self) -> int:
        return self.platform.world.clock.now()

    def text(self, name: str) -> str | None:
        value = self.params.get(name)
        return None if value is None else str(value)

    def required(self, name: str) -> str:
        value = self.text(name)
        if not value:
            raise refusals.bad_parameter(f"The parameter {name} is required.")
        return value

    def object(self, name: str) -> Json:
        """A JSON object, written as itself or, in a form or query, as text. Empty when absent."""
        value = self.params.get(name)
        if isinstance(value, str):
            value = _decode(name, value)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise refusals.bad_parameter(f"Param {name} must be a JSON object.")
        return value

    def items(self, name: str) -> list[Any]:
        """A JSON list, written as itself or as text. Empty when absent."""
        value = self.params.get(name)
        if isinstance(value, str):
            value = _decode(name, value)
        if not isinstance(value, list | None):
            raise refusals.bad_parameter(f"Param {name} must be an array.")
        return value or []

    def words(self, name: str) -> list[str]:
        """A list, or words with commas between."""
        value = self.params.get(name)
        if isinstance(value, str):
            value = _decode(name, value) if value.startswith("[") else value.split(",")
        return [str(word).strip() for word in value or () if str(word).strip()]

    def need(self, scope: str, target_id: str) -> None:
        if not self.token.may(scope, target_id):
            raise refusals.missing_scope(scope)

    def own_page(self) -> Page:
        """The Page of this path, which only its own token may use."""
        page = self.world.shop.page(self.node_id)
        if page is None or not (self.token.subject_id == page.id or self.token.may("pages_show_list", page.id)):
            raise refusals.missing_object(self.node_id, self.method.lower())
        if self.token.subject_id != page.id:
            raise refusals.page_token_required()
        return page

    def need_app(self) -> None:
        if self.token.kind is not Kind.APP:
            raise refusals.app_token_required()


def _decode(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise refusals.bad_parameter(f"Param {name} must be valid JSON.") from error
