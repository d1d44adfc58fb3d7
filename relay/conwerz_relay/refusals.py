"""What a desktop is told when its request is not fulfilled: a status and one machine-readable reason.

Refusal
 ├ NotSigned      401   signature · unknown_device · replay · clock (with the relay's time) · removed
 ├ NotAllowed     403   invitation · token · scope · asset · task · hand_over · late · digits · system_user · computer
 │                      · pass
 ├ Conflict       409   held · cursor · two_polls · spent · receives
 ├ NotUnderstood  400, 413, 422
 └ NotNow         503   queue · graph
"""

from typing import Any


class Refusal(Exception):
    """`facts` are added to the answer: numbers, never anything that came in."""

    status = 400

    def __init__(self, reason: str, *, status: int | None = None, **facts: int | bool | str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts
        self.status = status or type(self).status

    def body(self) -> dict[str, Any]:
        return {"error": self.reason, **self.facts}


class NotSigned(Refusal):
    """The request is not from whom it claims to be, or not from now."""

    status = 401


class NotAllowed(Refusal):
    """The device may not have what it asks for."""

    status = 403


class Conflict(Refusal):
    """It contradicts what the relay holds."""

    status = 409


class NotUnderstood(Refusal):
    """The request cannot be read."""


class NotNow(Refusal):
    """Come back later."""

    status = 503
