"""How a call to Meta can fail, and what each failure means for the owner and for whoever might try again.

MetaError
├── NotSent      it certainly never reached Meta: trying again cannot double anything
│   └── TooLong  we did not even try
├── Unsettled    Meta may have done it, and we were not told
└── Refused      Meta said no, with a code
"""

from conwerz_desktop.meta.faults import Action, Cause, Fault, Retry
from conwerz_desktop.meta.taxonomy import FAULTS

__all__ = ["Action", "Cause", "Fault", "MetaError", "NotSent", "Refused", "Retry", "TooLong", "Unsettled"]

_BY_KEY = {fault.key: fault for fault in FAULTS}
_BY_CODE = {code: fault for fault in FAULTS for code in fault.codes}
_NO_CODE = -1


class MetaError(Exception):
    """`key` names the owner's sentence; `code`, `subcode` and `trace_id` are Meta's, for support."""

    def __init__(
        self,
        fault: Fault,
        code: int | None = None,
        subcode: int | None = None,
        trace_id: str | None = None,
        wait_ms: int = 0,
    ) -> None:
        super().__init__(f"{fault.key} ({code}/{subcode}, trace {trace_id})")
        self.fault = fault
        self.code = code
        self.subcode = subcode
        self.trace_id = trace_id
        self.wait_ms = max(wait_ms, fault.wait_ms)

    @property
    def key(self) -> str:
        return self.fault.key

    @property
    def action(self) -> Action:
        return self.fault.action

    @property
    def retry(self) -> Retry:
        return self.fault.retry


class NotSent(MetaError):
    def __init__(self) -> None:
        super().__init__(named("offline"))


class TooLong(MetaError):
    def __init__(self) -> None:
        super().__init__(named("too_long"))


class Unsettled(MetaError):
    def __init__(self, trace_id: str | None = None) -> None:
        super().__init__(named("unsettled"), trace_id=trace_id)


class Refused(MetaError):
    pass


def named(key: str) -> Fault:
    """The fault of a key that was stored, perhaps by another version of Conwerz."""
    return _BY_KEY.get(key, _BY_KEY["unknown"])


def find(code: int | None, subcode: int | None = None, *, is_transient: bool = False, status: int = 400) -> Fault:
    """The fault behind a refusal, whose HTTP status is `status`. No code means two things on two channels."""
    plain = _NO_CODE if code is None else code
    fault = _BY_CODE.get((plain, subcode or 0)) or _BY_CODE.get(plain)
    if is_transient and (fault is None or fault.retry is Retry.NEVER):
        return named("meta_trouble")
    return fault or named("meta_trouble" if status >= 500 else "unknown")


def problem(code: int) -> str:
    """The key for the code in a failed status of WhatsApp's (contract 2.10)."""
    return find(code).key
