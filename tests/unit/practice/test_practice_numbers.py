"""Practice Meta refuses about a WhatsApp number what Meta refuses, with Meta's codes (contract 2.9)."""

import httpx
import pytest

from tests.unit.practice.shop_app import App, refusal

REGISTER = {"messaging_product": "whatsapp", "pin": "123456"}


async def post(app: App, edge: str, **params: str) -> httpx.Response:
    path = f"{app.phone}/{edge}" if edge else app.phone
    return await app.call("POST", path, app.facts["whatsapp_token"], **params)


async def test_a_number_must_be_verified_first(app: App) -> None:
    app.verbs.change_number(is_verified=False, is_registered=False)
    assert refusal(await post(app, "register", **REGISTER)) == (400, 133006, None)


async def test_codes_are_asked_for_and_checked(app: App) -> None:
    assert refusal(await post(app, "request_code", code_method="SMS", language="en_US")) == (400, 136024, 2388091)
    app.verbs.change_number(is_verified=False)
    assert refusal(await post(app, "request_code", code_method="PIGEON", language="en_US"))[1] == 100
    assert (await post(app, "request_code", code_method="VOICE", language="en_US")).json() == {"success": True}
    assert refusal(await post(app, "verify_code", code="12")) == (400, 136025, 2388093)
    code = app.verbs.code_sent()["code"]
    assert (await post(app, "verify_code", code=code)).json() == {"success": True}
    assert refusal(await post(app, "verify_code", code=code))[1] == 136025  # good once


async def test_pins_are_guarded(app: App) -> None:
    app.verbs.change_number(is_registered=False, pin="654321")
    said = [refusal(await post(app, "register", **REGISTER))[1] for _ in range(6)]
    assert said == [133005] * 5 + [133008]
    assert refusal(await post(app, "", pin="12"))[1] == 100


async def test_what_is_not_registered_has_no_pin_and_cannot_leave(app: App) -> None:
    app.verbs.change_number(is_registered=False)
    assert refusal(await post(app, "deregister")) == (400, 133010, None)
    assert refusal(await post(app, "", pin="123456")) == (400, 133010, None)
    assert refusal(await app.whatsapp("34600111222"))[1] == 133010


async def test_moves_are_counted_and_a_deleted_number_waits(app: App) -> None:
    for _ in range(5):
        assert (await post(app, "deregister")).is_success
        assert (await post(app, "register", **REGISTER)).is_success
    assert refusal(await post(app, "deregister")) == (400, 133016, None)
    app.verbs.move_clock(hours=73)
    assert (await post(app, "deregister")).is_success
    app.verbs.change_number(deleted_at=app.clock.now + 73 * 3_600_000)
    assert refusal(await post(app, "register", **REGISTER)) == (400, 133015, None)


async def test_a_number_on_the_phone_is_not_registered(app: App) -> None:
    app.verbs.change_number(on_phone=True, is_registered=False)
    assert refusal(await post(app, "register", **REGISTER))[1] == 100


async def test_a_profile_has_limits(app: App) -> None:
    path = f"{app.phone}/whatsapp_business_profile"
    token = app.facts["whatsapp_token"]
    for wrong in ({"about": "a" * 140}, {"websites": "a,b,c"}, {"vertical": "CIRCUS"}, {"profile_picture_handle": "x"}):
        answer = await app.call("POST", path, token, messaging_product="whatsapp", **wrong)
        assert refusal(answer)[1] == 100
    data = (await app.get(path, token, fields="about,email")).json()["data"]
    assert data == [{"messaging_product": "whatsapp", "about": "Handmade in Valencia"}]


async def test_an_upload_must_have_its_length(app: App) -> None:
    token = app.facts["whatsapp_token"]
    begun = await app.call("POST", f"{app.facts['app_id']}/uploads", token, file_length="5", file_type="image/png")
    headers = {"Authorization": f"OAuth {token}", "file_offset": "0", "Content-Type": "application/octet-stream"}
    short = await app.http.post(f"/v26.0/{begun.json()['id']}", content=b"1234", headers=headers)
    assert refusal(short)[1] == 100
    whole = await app.http.post(f"/v26.0/{begun.json()['id']}", content=b"12345", headers=headers)
    assert whole.json()["h"]


@pytest.mark.parametrize("edge", ["request_code", "register", "deregister", "whatsapp_business_profile"])
async def test_nothing_without_its_permission(app: App, edge: str) -> None:
    app.verbs.revoke_access("whatsapp", scope="whatsapp_business_management")
    assert refusal(await post(app, edge, **REGISTER))[:2] == (403, 200)


async def test_a_number_can_be_changed_only_in_what_it_has(app: App) -> None:
    with pytest.raises(ValueError, match="has no"):
        app.verbs.change_number(colour="green")
