"""What can go wrong between the desktop and its relay. `key` names the owner's sentence.

RelayError
 ├ Unreachable        no answer, or 5xx: try again later; everything local goes on
 ├ ClockWrong         the relay refuses this computer's time even after the offset was taken in
 ├ NotEnrolled        the relay does not know this device: enrol, then claim the routes again
 ├ Removed            another computer of the shop removed this one; `proof` is the shop's own word, or empty
 ├ TakenOver          another computer polls under this device's name: this one must become a new device
 ├ CursorRefused      the relay never gave out what was acknowledged: poll without a cursor
 ├ RouteHeld          another computer receives this asset: ask the owner, then claim with takeover
 ├ OtherRelay         it has another key than the one it should have: nothing is sent to it
 ├ LoginEnded         nothing was granted; `outcome` is why
 ├ Refused            the relay refuses the request; `reason` is its word for it
 └ EnvelopeError      an envelope cannot be opened with this key
"""


class RelayError(Exception):
    """Root of the tree."""

    key = "relay"


class Unreachable(RelayError):
    key = "relay.unreachable"


class ClockWrong(RelayError):
    """`offset`: milliseconds to add to this computer's clock to get the relay's."""

    key = "relay.clock_wrong"

    def __init__(self, offset: int) -> None:
        super().__init__(f"{offset} ms")
        self.offset = offset


class NotEnrolled(RelayError):
    key = "relay.not_enrolled"


class Removed(RelayError):
    """`at` is by the relay's clock."""

    key = "relay.removed"

    def __init__(self, at: int, proof: str) -> None:
        super().__init__(str(at))
        self.at = at
        self.proof = proof


class TakenOver(RelayError):
    key = "relay.taken_over"


class CursorRefused(RelayError):
    key = "relay.cursor_refused"


class RouteHeld(RelayError):
    key = "relay.route_held"


class OtherRelay(RelayError):
    key = "relay.other"


class LoginEnded(RelayError):
    """`outcome` as in PROTOCOL.md: cancelled, refused or unreachable (Facebook, from the relay)."""

    key = "relay.login_ended"

    def __init__(self, outcome: str) -> None:
        super().__init__(outcome)
        self.outcome = outcome


class Refused(RelayError):
    """`reason` as in PROTOCOL.md: token, scope, asset, task, invitation, signature …"""

    key = "relay.refused"

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(f"{status} {reason}")
        self.status = status
        self.reason = reason


class EnvelopeError(RelayError):
    key = "relay.envelope"
