"""Facebook's side of a login, as a person sees it: the dialog, and Embedded Signup's window (contract 1.4)."""

import html
import json
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.world.logins import CODE_LIFE, SIGNUP_CODE_LIFE, Config, Given
from conwerz_desktop.practice.world.shop import Page
from conwerz_desktop.practice.world.tokens import ALL_SCOPES, BUSINESS_SCOPE, WHATSAPP_SCOPES

_SDK = """
window.FB = {
    init() {},
    login(answered, options) {
        const asked = new URLSearchParams({ client_id: "APP", config_id: options.config_id });
        const dialog = window.open("BASE/dialog/signup?" + asked, "signup", "width=600,height=700");
        window.addEventListener("message", message => {
            if (message.origin !== "BASE" || message.data?.practice !== "code") return;
            answered(message.data.code ? { authResponse: { code: message.data.code }, status: "connected" } : {});
            dialog.close();
        });
    },
};
window.fbAsyncInit?.();
"""
_TELL = """
const told = TOLD;
window.opener.postMessage(JSON.stringify(told.session), "*");
window.opener.postMessage({ practice: "code", code: told.code }, "*");
"""


class Dialog:
    """GET and POST /dialog/oauth; GET and POST /dialog/signup; GET /sdk.js."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._world = platform.world
        self._random = platform.world.dice.stream("codes", platform.world.began_at)

    async def show(self, request: Request) -> Response:
        asked = dict(request.query_params)
        self._world.logins.dialogs.append(asked)
        if problem := self._problem(asked):
            return _page("Something is wrong with this app", [f"<p>{html.escape(problem)}</p>"], 400)
        config = self._config(asked)
        scopes = config.scopes if config else tuple(filter(None, asked.get("scope", "").split(",")))
        fields = [f'<input type="hidden" name="{name}" value="{html.escape(value)}">' for name, value in asked.items()]
        ticks = [_tick("scope_given", scope, scope) for scope in scopes]
        pages = [_tick("page", page.id, page.name) for page in self._pages()]
        return _page(
            f"{html.escape(self._world.shop.app_name)} wants to manage your Pages",
            [*fields, "<h2>Pages</h2>", *pages, "<h2>Permissions</h2>", *ticks, *_buttons()],
        )

    async def answer(self, request: Request) -> Response:
        """What the person ticked, or that they cancelled."""
        form = await _form(request)
        asked = {name: values[-1] for name, values in form.items()}
        if problem := self._problem(asked):
            return _page("Something is wrong with this app", [f"<p>{html.escape(problem)}</p>"], 400)
        if asked.get("go") != "continue":
            reason = {"error": "access_denied", "error_code": "200", "error_reason": "user_denied"}
            return self._back(asked, {**reason, "error_description": "Permissions error"})
        config = self._config(asked)
        wanted = config.scopes if config else tuple(asked.get("scope", "").split(","))
        given = tuple(scope for scope in wanted if scope in form.get("scope_given", ()))
        code = self._code(
            Given(
                scopes=given,
                declined=tuple(scope for scope in wanted if scope not in given),
                pages=tuple(form.get("page", ())),
                redirect_uri=asked["redirect_uri"],
                is_system_user=bool(config and config.is_system_user),
                until=self._world.clock.now() + CODE_LIFE,
                is_colleague=self._world.logins.is_colleague,
            )
        )
        return self._back(asked, {"code": code})

    async def sdk(self, _: Request) -> Response:
        text = _SDK.replace("BASE", self._world.base_url).replace("APP", self._world.shop.app_id)
        return Response(text, media_type="text/javascript", headers={"access-control-allow-origin": "*"})

    async def show_signup(self, request: Request) -> Response:
        if request.query_params.get("config_id") not in self._world.logins.configs:
            return _page("Invalid configuration", [], 400)
        shop = self._world.shop
        number = f"<p>{html.escape(shop.business_name)}: {html.escape(shop.phone_number)}</p>"
        return _page("Connect your WhatsApp number", [number, *_buttons()])

    async def answer_signup(self, request: Request) -> Response:
        went_on = (await _form(request)).get("go", [""])[-1] == "continue"
        shop = self._world.shop
        chosen = {"phone_number_id": shop.phone_number_id, "waba_id": shop.waba_id}
        data = chosen if went_on else {"current_step": "NUMBER"}
        session = {"type": "WA_EMBEDDED_SIGNUP", "event": "FINISH" if went_on else "CANCEL", "data": data}
        scopes = (*WHATSAPP_SCOPES, BUSINESS_SCOPE)
        until = self._world.clock.now() + SIGNUP_CODE_LIFE
        code = self._code(Given(scopes, (), (), "", is_system_user=True, until=until)) if went_on else ""
        told = json.dumps({"session": session, "code": code})
        return _page("Done", [f"<script>{_TELL.replace('TOLD', told)}</script>"])

    def _problem(self, asked: Mapping[str, str]) -> str:
        """What Facebook shows instead of a dialog, and never sends back to the app."""
        if asked.get("client_id") != self._world.shop.app_id:
            return "Invalid App ID"
        if asked.get("redirect_uri") not in self._world.logins.redirect_uris:
            return "URL Blocked: this redirect failed because the redirect URI is not whitelisted."
        if asked.get("response_type") != "code":
            return "Only response_type=code is supported here."
        if asked.get("config_id"):
            return "" if self._config(asked) else "Invalid config_id"
        scopes = asked.get("scope", "").split(",")
        unknown = [scope for scope in scopes if scope not in ALL_SCOPES]
        return f"Invalid Scopes: {', '.join(unknown)}" if unknown else ""

    def _config(self, asked: Mapping[str, str]) -> Config | None:
        return self._world.logins.configs.get(asked.get("config_id", ""))

    def _pages(self) -> tuple[Page, ...]:
        """Also those of a business, which the list of Pages then leaves out (contract 2.1)."""
        return tuple(self._world.shop.all_pages)

    def _code(self, given: Given) -> str:
        code = f"AQ{self._random.randbytes(60).hex()}"
        self._world.logins.keep(code, given)
        return code

    def _back(self, asked: Mapping[str, str], told: Mapping[str, str]) -> Response:
        query = urlencode({**told, "state": asked.get("state", "")})
        return RedirectResponse(f"{asked['redirect_uri']}?{query}#_=_", 303)


def _tick(name: str, value: str, text: str) -> str:
    box = f'<input type="checkbox" name="{name}" value="{html.escape(value)}" checked>'
    return f"<p><label>{box} {html.escape(text)}</label></p>"


def _buttons() -> tuple[str, str]:
    return (
        '<button name="go" value="continue">Continue</button>',
        '<button name="go" value="cancel">Cancel</button>',
    )


async def _form(request: Request) -> dict[str, list[str]]:
    form: dict[str, list[str]] = {}
    for name, value in parse_qsl((await request.body()).decode()):
        form.setdefault(name, []).append(value)
    return form


def _page(title: str, parts: Sequence[str], status: int = 200) -> Response:
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
    style = "body{font:16px/1.5 system-ui;max-width:32rem;margin:4rem auto}button{font:inherit;margin-right:1rem}"
    form = f'<form method="post"><h1>{title}</h1><p>Practice: this stands for Facebook.</p>{"".join(parts)}</form>'
    return HTMLResponse(f"<!doctype html>{head}<style>{style}</style>{form}", status)
