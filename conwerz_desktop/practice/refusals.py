"""How Meta says no: every refusal with Meta's HTTP status, code and subcode (contract 1.2, 2.4, 2.6, 2.10).

Refusal(Exception): raised anywhere below the HTTP edge, answered there as Meta's error envelope.
"""

from typing import Any


class Refusal(Exception):
    def __init__(
        self, code: int, message: str, *, status: int = 400, subcode: int | None = None, details: str = ""
    ) -> None:
        super().__init__(message)
        self.code = code
        self.subcode = subcode
        self.message = message
        self.status = status
        self.details = details
        self.kind = "GraphMethodException" if (code, subcode) == (100, 33) else "OAuthException"

    def envelope(self, trace_id: str) -> dict[str, Any]:
        error: dict[str, Any] = {"message": self.message, "type": self.kind, "code": self.code}
        if self.subcode is not None:
            error["error_subcode"] = self.subcode
        if self.code in (1, 2):
            error["is_transient"] = True
        if self.details:
            error["error_data"] = {"messaging_product": "whatsapp", "details": self.details}
        return {"error": error | {"fbtrace_id": trace_id}}


def bad_parameter(message: str, subcode: int | None = None) -> Refusal:
    return Refusal(100, f"(#100) {message}", subcode=subcode)


def missing_object(object_id: str, verb: str = "get") -> Refusal:
    message = (
        f"Unsupported {verb} request. Object with ID '{object_id}' does not exist, cannot be loaded due to missing "
        "permissions, or does not support this operation."
    )
    return Refusal(100, message, subcode=33)


def unknown_path(path: str) -> Refusal:
    return Refusal(2500, f"Unknown path components: /{path}")


def no_token() -> Refusal:
    return Refusal(2500, "An active access token must be used to query information about the current user.")


def malformed_token() -> Refusal:
    return Refusal(190, "Invalid OAuth access token - Cannot parse access token", status=401)


TOKEN_FAULTS = {
    458: "The user has not authorized the application.",
    459: "You cannot access the app till you log in and follow the instructions given.",
    460: "The session has been invalidated because the user changed their password or the session was changed.",
    463: "Session has expired.",
    464: "Sessions for the user are not allowed because the user is not a confirmed user.",
    467: "The session is invalid.",
    492: "The user no longer has a role on this Page.",
}


def dead_token(subcode: int) -> Refusal:
    return Refusal(190, f"Error validating access token: {TOKEN_FAULTS[subcode]}", status=401, subcode=subcode)


def no_proof() -> Refusal:
    return bad_parameter("API calls from the server require an appsecret_proof argument")


def wrong_proof() -> Refusal:
    return Refusal(100, "Invalid appsecret_proof provided in the API argument")


def page_token_required() -> Refusal:
    return Refusal(210, "(#210) A page access token is required to request this resource.", status=403)


def app_token_required() -> Refusal:
    return Refusal(15, "(#15) This method must be called with an app access token.", status=403)


def missing_scope(scope: str) -> Refusal:
    if scope == "pages_messaging":
        return Refusal(10, f"(#10) This action requires the {scope} permission.", status=403, subcode=2018108)
    return Refusal(200, f"(#200) This action requires the {scope} permission.", status=403)


def missing_task(task: str) -> Refusal:
    return Refusal(200, f"(#200) The user must be able to perform the task {task} on this Page.", status=403)


def no_message_access() -> Refusal:
    return Refusal(200, "(#200) The account does not allow access to messages.", status=403, subcode=2534041)


def messenger_window() -> Refusal:
    return Refusal(10, "(#10) This message is sent outside of allowed window.", subcode=2018278)


def instagram_window() -> Refusal:
    return Refusal(10, "(#10) This message is sent outside of allowed window.", subcode=2534022)


def no_messenger_user() -> Refusal:
    return bad_parameter("No matching user found", 2018001)


def no_instagram_user() -> Refusal:
    return bad_parameter("No matching Instagram user found", 2534014)


def person_unavailable() -> Refusal:
    return Refusal(551, "(#551) This person isn't available right now.", subcode=1545041)


def no_consent() -> Refusal:
    return Refusal(230, "(#230) User consent is required to access user profile.", status=403)


def callback_not_verified(reason: str) -> Refusal:
    return Refusal(2200, f"(#2200) Callback verification failed with the following errors: {reason}")


def whatsapp(code: int, title: str, details: str, status: int = 400) -> Refusal:
    return Refusal(code, f"(#{code}) {title}", status=status, details=details)


_WITHOUT_A_RULE = {  # refusals that depend on Meta's own state; a fault switches them on
    1: (500, "An unknown error occurred"),
    2: (503, "Service temporarily unavailable"),
    4: (403, "(#4) Application request limit reached"),
    10: (403, "(#10) Application does not have permission for this action"),
    17: (400, "(#17) User request limit reached"),
    32: (400, "(#32) Page request limit reached"),
    200: (403, "(#200) Permissions error"),
    368: (403, "(#368) The action attempted has been deemed abusive or is otherwise disallowed"),
    613: (400, "(#613) Calls to this api have exceeded the rate limit."),
    80001: (400, "(#80001) There have been too many calls to this Page account."),
    80002: (400, "(#80002) There have been too many calls to this Instagram account."),
    80006: (400, "(#80006) There have been too many calls to this Messenger account."),
    80007: (400, "(#80007) Rate limit issues"),
    80008: (400, "(#80008) There have been too many calls to this WhatsApp Business account."),
    130429: (400, "(#130429) Rate limit hit"),
    131000: (500, "(#131000) Something went wrong"),
    131016: (500, "(#131016) Service unavailable"),
    131031: (403, "(#131031) Business Account locked"),
    131048: (400, "(#131048) Spam rate limit hit"),
    131056: (400, "(#131056) (Business Account, Consumer Account) pair rate limit hit"),
    131057: (500, "(#131057) Account in maintenance mode"),
    2018300: (400, "(#2018300) Another app is controlling this thread now."),
}


def by_code(code: int, subcode: int | None = None) -> Refusal:
    """A refusal on order. Token faults look as they do when a token really is broken."""
    if code == 190:
        return dead_token(subcode) if subcode in TOKEN_FAULTS else malformed_token()
    if (code, subcode) == (10, 2018278):
        return messenger_window()
    if (code, subcode) == (10, 2534022):
        return instagram_window()
    status, message = _WITHOUT_A_RULE.get(code, (400, f"(#{code}) Practice refusal"))
    details = message if code >= 130_000 and code < 140_000 else ""
    return Refusal(code, message, status=status, subcode=subcode, details=details)
