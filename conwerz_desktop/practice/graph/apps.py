"""What belongs to the app itself: token inspection, app tokens, its callback subscriptions (contract 1.4, 1.6)."""

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.refusals import Refusal
from conwerz_desktop.practice.world.clock import DAY, SECOND
from conwerz_desktop.practice.world.state import Subscription
from conwerz_desktop.practice.world.tokens import Kind, Token

OBJECTS = ("page", "instagram", "permissions", "whatsapp_business_account", "user")
DATA_ACCESS = 90 * DAY


def debug_token(call: Call) -> Json:
    """Asked with the app token about any token; a dead one is `is_valid: false` with its error, not a refusal."""
    call.need_app()
    asked = call.required("input_token")
    try:
        token = call.world.tokens.find(asked, call.now)
    except Refusal as refusal:
        return {"data": _dead(call, asked, refusal)}
    return {"data": _described(call, token)}


def _dead(call: Call, asked: str, refusal: Refusal) -> Json:
    error = {"code": refusal.code, "message": refusal.message, "subcode": refusal.subcode or 0}
    known = call.world.tokens.known(asked)
    about = _described(call, known) if known else {}
    return about | {"is_valid": False, "error": error, "scopes": []}


def _described(call: Call, token: Token) -> Json:
    grant, shop = token.grant, call.world.shop
    about: Json = {
        "app_id": shop.app_id,
        "type": token.kind.value,
        "application": shop.app_name,
        "is_valid": True,
        "expires_at": (token.expires_at or 0) // SECOND,
        "data_access_expires_at": 0 if token.kind is Kind.APP else (grant.issued_at + DATA_ACCESS) // SECOND,
        "issued_at": grant.issued_at // SECOND,
        "scopes": list(grant.scopes),
        "granular_scopes": [{"scope": scope, "target_ids": list(ids)} for scope, ids in grant.scopes.items()],
    }
    if token.kind is not Kind.APP:
        about["user_id"] = grant.holder_id
    if token.kind is Kind.PAGE:
        about["profile_id"] = token.subject_id
    return about


def access_token(call: Call) -> Json:
    """The app's own token, a code for a token, or a long-lived token for a short one. No token is needed to ask."""
    shop = call.world.shop
    if (call.text("client_id"), call.text("client_secret")) != (shop.app_id, shop.app_secret):
        raise Refusal(1, "Error validating client secret.", status=401)
    match call.text("grant_type"):
        case "client_credentials":
            return {"access_token": call.world.tokens.app.text, "token_type": "bearer"}
        case "fb_exchange_token":
            return _lengthened(call)
        case None | "authorization_code":
            return _for_code(call)
        case _:
            raise refusals.bad_parameter("Param grant_type is not supported.")


def _for_code(call: Call) -> Json:
    """Once, in time, and with the very same redirect_uri (contract 1.4)."""
    given = call.world.logins.take(call.required("code"), call.text("redirect_uri") or "", call.now)
    if given is None:
        raise Refusal(100, "Error validating verification code. Please make sure your redirect_uri is identical.")
    return _bearer(call.world.tokens.log_in(given, call.now), call.now)


def _lengthened(call: Call) -> Json:
    token = call.world.tokens.find(call.required("fb_exchange_token"), call.now)
    if token.kind is not Kind.USER:
        raise refusals.bad_parameter("Only a user's token can be exchanged.")
    return _bearer(call.world.tokens.lengthen(token, call.now), call.now)


def _bearer(token: Token, now: int) -> Json:
    answer: Json = {"access_token": token.text, "token_type": "bearer"}
    return answer | ({"expires_in": (token.expires_at - now) // SECOND} if token.expires_at else {})


async def subscribe(call: Call) -> Json:
    """Keeps the callback only if it answers the challenge (contract 1.6)."""
    call.need_app()
    about, url = call.required("object"), call.required("callback_url")
    fields = frozenset(call.words("fields"))
    if about not in OBJECTS:
        raise refusals.bad_parameter(f"Param object must be one of {{{', '.join(OBJECTS)}}} - got {about}")
    if not fields:
        raise refusals.bad_parameter("The parameter fields is required.")
    challenge = str(call.platform.random.randrange(10**9))
    if reason := await call.platform.callback.why_not(url, call.required("verify_token"), challenge):
        raise refusals.callback_not_verified(reason)
    call.world.subscriptions[about] = Subscription(url, fields)
    call.living.catch_up()
    return {"success": True}


def subscriptions(call: Call) -> Json:
    call.need_app()
    return {"data": [_shown(about, known) for about, known in call.world.subscriptions.items()]}


def _shown(about: str, known: Subscription) -> Json:
    fields = [{"name": name, "version": "v26.0"} for name in sorted(known.fields)]
    return {"object": about, "callback_url": known.callback_url, "active": True, "fields": fields}


def unsubscribe(call: Call) -> Json:
    """One object, or all when none is named."""
    call.need_app()
    about = call.text("object")
    for name in [about] if about else list(call.world.subscriptions):
        call.world.subscriptions.pop(name, None)
    call.living.catch_up()
    return {"success": True}
