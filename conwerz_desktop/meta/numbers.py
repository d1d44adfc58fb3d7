"""The calls about a WhatsApp number: code, registration, PIN, business profile and its picture (contract 2.9)."""

from typing import Any

from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.numbers import BusinessProfile, NumberState
from conwerz_desktop.meta import uploading
from conwerz_desktop.meta.answers import items, word
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.whatsapp import PRODUCT

NUMBERS = Errand(Purpose.NUMBERS, "whatsapp_business_management")
FIELDS = (
    "id,display_phone_number,verified_name,status,code_verification_status,name_status,quality_rating,"
    "messaging_limit_tier,is_pin_enabled,is_on_biz_app"
)
PROFILE_FIELDS = "about,address,description,email,websites,vertical,profile_picture_url"


class NumberCalls:
    """Of one number. Everything raises `meta.errors`."""

    def __init__(self, graph: GraphClient, token: str, phone_id: str) -> None:
        self._graph = graph.on(NUMBERS)
        self._token = token
        self._phone_id = phone_id

    async def read(self) -> NumberState:
        found = await self._graph.get(self._phone_id, self._token, {"fields": FIELDS})
        return NumberState(
            id=self._phone_id,
            shown=word(found.get("display_phone_number")),
            name=word(found.get("verified_name")),
            status=word(found.get("status")),
            is_verified=found.get("code_verification_status") == "VERIFIED",
            name_status=word(found.get("name_status")),
            quality=word(found.get("quality_rating")),
            limit=word(found.get("messaging_limit_tier")),
            has_pin=found.get("is_pin_enabled") is True,
            on_phone=found.get("is_on_biz_app") is True,
        )

    async def request_code(self, *, by_voice: bool, language: str) -> None:
        """`language` as en_US."""
        await self._post("request_code", {"code_method": "VOICE" if by_voice else "SMS", "language": language})

    async def verify(self, code: str) -> None:
        await self._post("verify_code", {"code": code})

    async def register(self, pin: str) -> None:
        await self._post("register", {**PRODUCT, "pin": pin})

    async def deregister(self) -> None:
        await self._post("deregister", {})

    async def set_pin(self, pin: str) -> None:
        await self._graph.post(self._phone_id, self._token, {"pin": pin})

    async def profile(self) -> BusinessProfile:
        answer = await self._graph.get(self._profile_path, self._token, {"fields": PROFILE_FIELDS})
        found = next(iter(items(answer)), {})
        websites = found.get("websites")
        return BusinessProfile(
            about=word(found.get("about")),
            address=word(found.get("address")),
            description=word(found.get("description")),
            email=word(found.get("email")),
            websites=tuple(map(str, websites)) if isinstance(websites, list) else (),
            vertical=word(found.get("vertical")),
            picture_url=word(found.get("profile_picture_url")),
        )

    async def write_profile(self, profile: BusinessProfile, picture_handle: str = "") -> None:
        body: dict[str, Any] = {
            **PRODUCT,
            "about": profile.about,
            "address": profile.address,
            "description": profile.description,
            "email": profile.email,
            "websites": list(profile.websites),
        }
        if profile.vertical:
            body["vertical"] = profile.vertical
        if picture_handle:
            body["profile_picture_handle"] = picture_handle
        await self._graph.post(self._profile_path, self._token, body)

    async def upload(self, app_id: str, content: bytes, kind: str) -> str:
        """The handle of a picture, by a resumable upload in one piece."""
        return await uploading.upload(self._graph, self._token, app_id, content, kind)

    @property
    def _profile_path(self) -> str:
        return f"{self._phone_id}/whatsapp_business_profile"

    async def _post(self, edge: str, body: dict[str, Any]) -> None:
        await self._graph.post(f"{self._phone_id}/{edge}", self._token, body)
