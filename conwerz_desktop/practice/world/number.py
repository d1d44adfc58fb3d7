"""The WhatsApp number as Meta keeps it: verified, registered, reviewed, and who guessed its PIN wrong how often."""

from dataclasses import dataclass, field

from conwerz_desktop.practice.refusals import Refusal, bad_parameter, whatsapp
from conwerz_desktop.practice.world.clock import HOUR, MINUTE

MOVES = 10  # registrations and deregistrations in MOVES_WITHIN
MOVES_WITHIN = 72 * HOUR
GUESSES = 5
LOCKED_FOR = 10 * MINUTE
DELETED_FOR = 5 * MINUTE


@dataclass(slots=True)
class Number:
    """`on_phone`: kept in the WhatsApp Business app too (coexistence). `code` was sent by SMS and not yet typed in."""

    is_verified: bool = True
    is_registered: bool = True
    on_phone: bool = False
    pin: str | None = None
    code: str | None = None
    name_status: str = "APPROVED"
    quality: str = "GREEN"
    limit: str = "TIER_2K"
    account_review: str = "APPROVED"
    can_send: str = "AVAILABLE"
    error: int | None = None
    profile: dict[str, object] = field(default_factory=lambda: {"about": "Handmade in Valencia", "vertical": "RETAIL"})
    deleted_at: int | None = None
    moves: list[int] = field(default_factory=list)
    guesses: int = 0
    locked_until: int = 0
    registrations: int = 0

    @property
    def status(self) -> str:
        return "CONNECTED" if self.is_registered else "PENDING"

    def send_code(self, code: str) -> None:
        if self.is_verified:
            raise Refusal(136024, "(#136024) Request code error", subcode=2388091)
        self.code = code

    def verify(self, code: str) -> None:
        if self.code is None or code != self.code:
            raise Refusal(136025, "(#136025) Verify code error", subcode=2388093)
        self.code = None
        self.is_verified = True

    def register(self, pin: str, now: int) -> None:
        """The first registration sets the PIN, every later one must know it."""
        self._refuse_on_phone()
        if not self.is_verified:
            raise whatsapp(133006, "Phone number re-verification needed", "Request a code and verify the number first.")
        if self.deleted_at is not None and now - self.deleted_at < DELETED_FOR:
            raise whatsapp(133015, "Please wait a few minutes before attempting to register this phone number", "")
        _need_six_digits(pin)
        self._check_pin(pin, now)
        self._move(now)
        self.pin = pin
        self.is_registered = True
        self.registrations += 1

    def deregister(self, now: int) -> None:
        self._refuse_on_phone()
        if not self.is_registered:
            raise whatsapp(133010, "Phone number Not Registered", "The number is not registered.")
        self._move(now)
        self.is_registered = False

    def set_pin(self, pin: str) -> None:
        """There is no way to switch it off."""
        _need_six_digits(pin)
        if not self.is_registered:
            raise whatsapp(133010, "Phone number Not Registered", "The number is not registered.")
        self.pin = pin

    def _refuse_on_phone(self) -> None:
        if self.on_phone:
            raise bad_parameter("This number is in use in the WhatsApp Business app.")

    def _check_pin(self, pin: str, now: int) -> None:
        if now < self.locked_until:
            raise whatsapp(133008, "Too Many two step verification PIN Guesses", "Wait for 10 minutes.")
        if self.pin in (None, pin):
            self.guesses = 0
            return
        self.guesses += 1
        if self.guesses >= GUESSES:
            self.guesses, self.locked_until = 0, now + LOCKED_FOR
        raise whatsapp(133005, "Two step verification PIN Mismatch", "The PIN does not match.")

    def _move(self, now: int) -> None:
        self.moves = [at for at in self.moves if now - at < MOVES_WITHIN]
        if len(self.moves) >= MOVES:
            raise whatsapp(133016, "Account register/deregister rate limit exceeded", "Ten in 72 hours.")
        self.moves.append(now)


def _need_six_digits(pin: str) -> None:
    if len(pin) != 6 or not pin.isdecimal():
        raise bad_parameter("Param pin must be a six-digit number.")
