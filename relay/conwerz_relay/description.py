"""The relay in OpenAPI's words, for machines; PROTOCOL.md is what people read. Tests hold the relay to both."""

from collections.abc import Mapping
from typing import Any

from conwerz_relay.logins import SCOPES, WAYS
from conwerz_relay.proofs import CHANNELS

Schema = Mapping[str, Any]

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer", "minimum": 0, "maximum": 10**15}
ID: Schema = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
META_ID: Schema = {"type": "string", "pattern": "^[0-9]{1,20}$"}
PROOF: Schema = {"type": "string", "maxLength": 200}
BYTES: Schema = {"type": "string", "format": "byte"}


def _object(required: Mapping[str, Schema], optional: Mapping[str, Schema] | None = None) -> Schema:
    return {"type": "object", "required": list(required), "properties": {**required, **(optional or {})}}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


ERROR = _object({"error": TEXT}, {"time": NUMBER, "removed_at": NUMBER, "proof": TEXT})
ROUTE = _object({"channel": {"enum": sorted(CHANNELS)}, "asset": TEXT})
HEADERS = ("Signature", "Signature-Input", "Content-Digest")

DEVICE = _object(
    {
        "signing_key": BYTES,
        "suite": {"enum": [1, 2]},
        "hpke_key": BYTES,
        "retention_days": {"type": "integer", "minimum": 1, "maximum": 3650},
    },
    {"recovery_key": BYTES, "invitation": TEXT},
)
CLAIM = _object(
    {"token": TEXT},
    {"owner": {"type": ["string", "null"], "pattern": "^[0-9]+$"}, "takeover": {"type": "boolean"}, "proof": PROOF},
)
COMPUTERS = _object(
    {
        "computers": _list(
            _object(
                {
                    "device": ID,
                    "enrolled_at": NUMBER,
                    "seen_at": NUMBER,
                    "receives": NUMBER,
                    "same_code": {"type": "boolean"},
                    "this": {"type": "boolean"},
                }
            )
        )
    }
)
LOGIN = _object(
    {"scopes": {"type": "array", "items": {"enum": sorted(SCOPES)}, "minItems": 1, "uniqueItems": True}},
    {
        "way": {"enum": list(WAYS)},
        "port": {"type": "integer", "minimum": 0, "maximum": 65535},
        "again": {"type": "boolean"},
    },
)
TOKENS = _object(
    {"login": ID, "outcome": {"enum": ["granted", "cancelled", "refused", "unreachable"]}},
    {
        "token": TEXT,
        "kind": {"enum": ["user", "system_user"]},
        "user": TEXT,
        "expires_at": NUMBER,
        "targets": {"type": "object", "additionalProperties": _list(TEXT)},
        "waba": TEXT,
        "phone_number": TEXT,
        "needs_proof": {"type": "boolean"},
        "pass": TEXT,
    },
)
EVENTS = _object(
    {
        "epoch": TEXT,
        "events": _list(_object({"sequence": NUMBER, "arrived_at": NUMBER, "envelope": BYTES})),
        "keys": _list(_object({"id": ID, "sealed": BYTES, "recovery": BYTES})),
        "more": {"type": "boolean"},
        "time": NUMBER,
    },
    {"prove": _list(ROUTE)},
)
YES: Schema = {"type": "boolean"}
RELAY = _object(
    {"key": BYTES, "signature": BYTES, "app_id": TEXT, "signup": YES, "invitation": YES, "needs_proof": YES}
)
SYSTEM_USER = _object(
    {
        "token": TEXT,
        "business": META_ID,
        "assets": {"type": "array", "items": META_ID, "minItems": 1, "maxItems": 50},
        "scopes": {"type": "array", "items": {"enum": sorted(SCOPES)}, "minItems": 1},
    }
)


def openapi() -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Conwerz relay", "version": "1", "license": {"name": "MPL-2.0", "identifier": "MPL-2.0"}},
        "paths": {
            "/v1/devices": {
                "post": _signed("Enrol a device", DEVICE, _object({"device": ID, "tenant": ID, "epoch": TEXT}))
            },
            "/v1/routes/{channel}/{asset}": {
                "parameters": [_parameter("channel", "path", TEXT), _parameter("asset", "path", TEXT)],
                "put": _signed(
                    "Receive an asset's events", CLAIM, _object({"channel": TEXT, "asset": TEXT, "devices": _list(ID)})
                ),
                "delete": _signed("Receive them no longer", _object({}, {"keeps_leads": {"type": "boolean"}}), None),
            },
            "/v1/events": {
                "get": {
                    **_signed("Wait for events", None, EVENTS),
                    "parameters": [
                        *_signature(),
                        _parameter("epoch", "query", TEXT, required=False),
                        _parameter("after", "query", NUMBER, required=False),
                        _parameter("wait", "query", NUMBER, required=False),
                    ],
                }
            },
            "/v1/computers": {"get": _signed("The shop's computers", None, COMPUTERS)},
            "/v1/computers/{device}": {
                "parameters": [_parameter("device", "path", ID)],
                "delete": _signed("Remove one of them", _object({}, {"proof": PROOF}), None),
            },
            "/v1/relay": {
                "get": {
                    "summary": "Which relay this is",
                    "parameters": [_parameter("challenge", "query", ID)],
                    "responses": {"200": _json("this one", RELAY), "422": _json("no challenge", ERROR)},
                }
            },
            "/v1/receipts": {
                "post": _signed(
                    "Countersign a receipt",
                    _object({"hash": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}),
                    _object({"time": NUMBER, "key": BYTES, "signature": BYTES}),
                )
            },
            "/v1/logins": {
                "post": _signed("Begin a login", LOGIN, _object({"login": ID, "address": TEXT, "expires_at": NUMBER}))
            },
            "/v1/logins/tokens": {
                "post": _signed("Get what a login brought", _object({"hand_over": TEXT}, {"digits": TEXT}), TOKENS)
            },
            "/v1/proof": {
                "post": _signed(
                    "Get a token's appsecret_proof, and its ends",
                    _object({"token": TEXT}, {"pass": TEXT}),
                    _object({"proof": TEXT, "expires_at": NUMBER, "data_ends_at": NUMBER}),
                )
            },
            "/v1/revocations/pass": {
                "post": _signed("May end a person's grant later", _object({"user": META_ID}), _object({"pass": TEXT}))
            },
            "/v1/revocations": {
                "post": _signed(
                    "End it", _object({}, {"pass": TEXT, "token": TEXT}), _object({"revoked": {"type": "boolean"}})
                )
            },
            "/v1/system-user-tokens": {
                "post": _signed(
                    "Get a system user's token",
                    SYSTEM_USER,
                    _object({"token": TEXT, "kind": TEXT, "system_user": TEXT, "proof": TEXT}),
                )
            },
            "/oauth/begin": {"get": _page("Go to Facebook's dialog", ("ticket",))},
            "/oauth/callback": {"get": _page("Come back from it", ("state", "code", "error"))},
            "/oauth/signup": {"post": {**_page("Come back from Embedded Signup", ()), "requestBody": _form()}},
            "/meta/deauthorize": {"post": {**_meta("The app was removed"), "requestBody": _form("signed_request")}},
            "/meta/data-deletion": {
                "post": {
                    "summary": "Everything is to be deleted",
                    "requestBody": _form("signed_request"),
                    "responses": {
                        "200": _json("asked", _object({"url": TEXT, "confirmation_code": TEXT})),
                        "403": _json("wrong signature, or old", ERROR),
                        "503": _json("", ERROR),
                    },
                }
            },
            "/v1/deletions": {"post": _signed("Report how far it is", _object({"code": TEXT}, {"state": TEXT}), None)},
            "/data-deletion": {"get": _page("How far a deletion is", ("code",))},
            "/webhook": {
                "get": {
                    "summary": "Verify the address",
                    "parameters": [
                        _parameter(f"hub.{each}", "query", TEXT, required=False)
                        for each in ("mode", "challenge", "verify_token")
                    ],
                    "responses": {"200": _plain("the challenge"), "403": _plain("refused")},
                },
                "post": {
                    "summary": "Take Meta's events",
                    "parameters": [_parameter("X-Hub-Signature-256", "header", TEXT, required=False)],
                    "requestBody": {"content": {"application/json": {"schema": {}}}},
                    "responses": {code: _plain("") for code in ("200", "403", "408", "413", "503")},
                },
            },
            "/healthz": {"get": {"summary": "Alive", "responses": {"200": _plain("ok")}}},
            "/readyz": {
                "get": {"summary": "Can write", "responses": {"200": _plain("ready"), "503": _json("full", ERROR)}}
            },
            "/metrics": {
                "get": {"summary": "For Prometheus", "responses": {"200": _plain("metrics"), "503": _json("", ERROR)}}
            },
            "/openapi.json": {"get": {"summary": "This", "responses": {"200": _json("this", {"type": "object"})}}},
        },
    }


def _signed(summary: str, body: Schema | None, answer: Schema | None) -> dict[str, Any]:
    """A request of a desktop's, signed per RFC 9421 (PROTOCOL.md, requests)."""
    done = {"204": {"description": "done"}} if answer is None else {"200": _json("done", answer)}
    refused = {
        code: _json("refused", ERROR) for code in ("400", "401", "403", "408", "409", "413", "422", "429", "503")
    }
    content = (
        {} if body is None else {"requestBody": {"required": True, "content": {"application/json": {"schema": body}}}}
    )
    return {"summary": summary, "parameters": _signature(), "responses": {**done, **refused}, **content}


def _signature() -> list[Schema]:
    return [_parameter(name, "header", TEXT) for name in HEADERS]


def _parameter(name: str, where: str, schema: Schema, *, required: bool = True) -> Schema:
    return {"name": name, "in": where, "required": required, "schema": schema}


def _json(description: str, schema: Schema) -> Schema:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _plain(description: str) -> Schema:
    return {"description": description, "content": {"text/plain": {"schema": TEXT}}}


def _page(summary: str, queries: tuple[str, ...]) -> dict[str, Any]:
    shown = {"content": {"text/html": {"schema": TEXT}}}
    codes = {
        "200": "a page",
        "400": "not of a login",
        "403": "another browser",
        "409": "finished before",
        "410": "too late",
    }
    responses: dict[str, Any] = {code: {"description": text, **shown} for code, text in codes.items()}
    responses |= {"303": {"description": "to Facebook, or to the desktop"}, "503": _json("cannot write", ERROR)}
    return {
        "summary": summary,
        "parameters": [_parameter(name, "query", TEXT, required=False) for name in queries],
        "responses": responses,
    }


def _meta(summary: str) -> dict[str, Any]:
    done = _json("done", _object({"success": {"type": "boolean"}}))
    return {
        "summary": summary,
        "responses": {"200": done, "403": _json("wrong signature", ERROR), "503": _json("", ERROR)},
    }


def _form(*names: str) -> Schema:
    fields = _object(
        dict.fromkeys(names, TEXT), dict.fromkeys(("state", "code", "event", "waba", "phone_number"), TEXT)
    )
    return {"content": {"application/x-www-form-urlencoded": {"schema": fields}}}
