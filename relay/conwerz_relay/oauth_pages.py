"""The few pages that the relay shows in a browser: what happened, and the way on. Nothing that came in is on them.

Without JavaScript but for Embedded Signup, which is Facebook's script and cannot run anywhere else (contract 1.4).
"""

import html
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from starlette.responses import HTMLResponse, Response

from conwerz_relay.deletion_words import Words

_STYLE = """
:root { color-scheme: light dark; --ground: #fbfaf7; --ink: #1f1c18; --soft: #575149; --accent: #0b6669;
    --warn: #8a4b08; --line: #dcd6cc; }
@media (prefers-color-scheme: dark) { :root { --ground: #1a1918; --ink: #f3f0eb; --soft: #bdb7ae; --accent: #74cfc9;
    --warn: #f0b06a; --line: #3d3a36; } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--ink);
    font: 16px/1.5 Inter, "Segoe UI Variable", system-ui, sans-serif; }
main { max-width: 30rem; padding: 2rem; }
h1 { font-size: 1.75rem; letter-spacing: -.02em; line-height: 1.2; margin: 0 0 .75rem; }
h1:lang(ar), h1:lang(hi), h1:lang(th) { letter-spacing: 0; }
p { margin: 0 0 1rem; color: var(--soft); }
output { display: block; font-size: 2.75rem; font-weight: 600; letter-spacing: .2em; color: var(--accent);
    font-variant-numeric: tabular-nums; margin: 1.5rem 0; }
button { font: inherit; font-weight: 600; padding: .7rem 1.4rem; border: 0; border-radius: 8px; cursor: pointer;
    background: var(--accent); color: var(--ground); }
input { font: inherit; padding: .6rem .8rem; width: 100%; box-sizing: border-box; border: 1px solid var(--soft);
    border-radius: 8px; background: transparent; color: var(--ink); }
button:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
ol { list-style: none; margin: 1.5rem 0 2rem; padding: 0; }
li { position: relative; padding: 0 0 1.25rem; padding-inline-start: 2.4rem; font-weight: 600; }
li:nth-child(-n+2):not(:last-child) { color: var(--soft); font-weight: 400; }
li:last-child { padding-bottom: 0; }
li::before { position: absolute; top: 0; inset-inline-start: 0; box-sizing: border-box; width: 1.5rem; height: 1.5rem;
    border: 2px solid var(--mark); border-radius: 50%; background: var(--mark); color: var(--ground); font-weight: 700;
    font-size: .875rem; line-height: 1.25rem; text-align: center; }
li:not(:last-child)::after { content: ""; position: absolute; inset-inline-start: calc(.75rem - 1px); top: 1.75rem;
    bottom: .25rem; width: 2px; background: var(--line); }
.done { --mark: var(--accent); } .done::before { content: "\\2713" / ""; }
.open { --mark: var(--accent); } .open::before { content: "\\2026" / ""; background: none; color: var(--mark); }
.not { --mark: var(--warn); } .not::before { content: "!" / ""; }
time { white-space: nowrap; unicode-bidi: isolate; }
@page { margin: 2cm; }
@media print {
    :root { --ground: #fff; --ink: #000; --soft: #000; --accent: #000; --warn: #000; --line: #999; }
    body { display: block; min-height: 0; } main { max-width: none; padding: 0; }
    button { display: none; } input { border: 0; padding: 0; }
    li::before { background: none; color: #000; } li { break-inside: avoid; }
}
"""

FORMS_NOWHERE = "form-action 'none'"
_ENDINGS = {
    "cancelled": ("Nothing was connected", "You cancelled at Facebook. Go back to Conwerz to try again."),
    "refused": ("Facebook did not finish", "Nothing was connected. Go back to Conwerz and try again."),
    "unreachable": ("Facebook does not answer", "Nothing was connected. Go back to Conwerz and try again in a minute."),
}


def digits(six: str) -> Response:
    return _page(
        "Type this code into Conwerz",
        "It is good for one try, for five minutes. Give it to nobody: whoever has it gets your shop's messages.",
        f'<output aria-label="Code">{six}</output>',
    )


def nothing_granted(outcome: str) -> Response:
    return _page(*_ENDINGS[outcome])


def late() -> Response:
    text = "The login was left open for too long. Go back to Conwerz and connect again."
    return _page("This took too long", text, status=410)


def unknown() -> Response:
    text = "This page belongs to a login that Conwerz begins. Open Conwerz and choose Connect."
    return _page("Begin in Conwerz", text, status=400)


def other_browser() -> Response:
    text = (
        "This login was begun in another browser, so nothing was handed over."
        " Go back to Conwerz and connect again, in one browser from beginning to end."
    )
    return _page("This is another browser", text, status=403)


def done_before() -> Response:
    return _page("This login is finished", "Go back to Conwerz. To connect more, begin there again.", status=409)


class Mark(StrEnum):
    """Beside a station, for the eye; its sentence says as much."""

    DONE = "done"
    OPEN = "open"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Station:
    """`sentence` has its moments between isolates (UAX 9), to the minute, in UTC."""

    mark: Mark
    sentence: str

    def as_html(self) -> str:
        words = _MOMENT.sub(r'<time datetime="\1T\2Z" dir="ltr">\1 \2 UTC</time>', html.escape(self.sentence))
        return f'<li class="{self.mark}">{words}</li>'


_MOMENT = re.compile("\u2066([0-9-]{10}) ([0-9:]{5}) UTC\u2069")


def deletion(words: Words, stations: Sequence[Station], code: str) -> Response:
    """For anybody: what is erased and how, and, with a code, how far it is."""
    told = "".join(each.as_html() for each in stations)
    form = (
        f"<p>{html.escape(words.explained)}</p><p>{html.escape(words.how)}</p>"
        f'<form method="get" action="data-deletion"><p><label for="code">{html.escape(words.label)}</label></p>'
        f'<p><input id="code" name="code" value="{html.escape(code)}" autocomplete="off" maxlength="60" required'
        f' dir="ltr" spellcheck="false"></p><p><button type="submit">{html.escape(words.button)}</button></p></form>'
    )
    state = f'<div role="status"><ol>{told}</ol></div>' if told else ""
    return _page(
        words.title,
        "",
        state + form,
        policy="form-action 'self'",
        language=words.language,
        direction=words.direction,
    )


def signup(setup: str, sdk_url: str, state: str, facebook_origin: str) -> Response:
    """Facebook's script must be started by a click, and tells the page by a message which number it is about."""
    nonce = secrets.token_urlsafe(18)
    more = (
        '<p><button id="go" type="button" disabled>Continue with Facebook</button></p>'
        '<form id="done" method="post" action="signup">'
        f'<input type="hidden" name="state" value="{html.escape(state)}">'
        '<input type="hidden" name="code"><input type="hidden" name="event">'
        '<input type="hidden" name="waba"><input type="hidden" name="phone_number"></form>'
        f'<script nonce="{nonce}" id="setup" type="application/json">{setup.replace("<", "")}</script>'
        f'<script nonce="{nonce}">{_SIGNUP.replace("ORIGIN", facebook_origin)}</script>'
        f'<script nonce="{nonce}" src="{html.escape(sdk_url)}" async defer crossorigin="anonymous"></script>'
    )
    text = "Choose your WhatsApp number in Facebook's window. It opens when you continue."
    policy = (
        f"script-src 'nonce-{nonce}' 'strict-dynamic'; connect-src {facebook_origin} https://*.facebook.com;"
        f" frame-src {facebook_origin} https://*.facebook.com; form-action 'self' http://127.0.0.1:*;"
    )
    return _page("Connect WhatsApp", text, more, policy=policy)


_SIGNUP = """
const setup = JSON.parse(document.getElementById("setup").textContent);
const form = document.getElementById("done"), go = document.getElementById("go");
const mayTell = origin => origin === "ORIGIN" || /^https:\\/\\/([a-z0-9-]+\\.)*facebook\\.com$/.test(origin);
window.addEventListener("message", message => {
    if (!mayTell(message.origin)) return;
    let told;
    try { told = JSON.parse(message.data); } catch { return; }
    if (told?.type !== "WA_EMBEDDED_SIGNUP") return;
    form.elements.event.value = told.event ?? "";
    form.elements.waba.value = told.data?.waba_id ?? "";
    form.elements.phone_number.value = told.data?.phone_number_id ?? "";
});
window.fbAsyncInit = () => {
    FB.init({ appId: setup.app, version: setup.version, cookie: false, xfbml: false });
    go.disabled = false;
};
go.addEventListener("click", () => FB.login(answer => {
    form.elements.code.value = answer?.authResponse?.code ?? "";
    if (!form.elements.code.value) form.elements.event.value = "CANCEL";
    form.submit();
}, {
    config_id: setup.config, response_type: "code", override_default_response_type: true,
    extras: { setup: {}, featureType: "", sessionInfoVersion: "3" },
}));
"""


def _page(  # noqa: PLR0913 - the parts of a page
    title: str,
    text: str,
    more: str = "",
    *,
    status: int = 200,
    policy: str = "",
    language: str = "en",
    direction: str = "ltr",
) -> Response:
    words = f"<h1>{html.escape(title)}</h1>" + (f"<p>{html.escape(text)}</p>" if text else "") + more
    head = (
        f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{html.escape(title)}</title>'
    )
    body = f"<head>{head}<style>{_STYLE}</style></head><body><main>{words}</main></body>"
    page = f'<!doctype html><html lang="{language}" dir="{direction}">{body}</html>'
    headers = {
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none';"
        f" base-uri 'none'; {policy or FORMS_NOWHERE}",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
        "content-language": language,
        "vary": "accept-language",
        "x-content-type-options": "nosniff",
    }
    return HTMLResponse(page, status, headers)
