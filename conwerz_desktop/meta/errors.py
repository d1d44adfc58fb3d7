"""How a call to Meta can fail, and what each failure means for the owner and for whoever might try again.

MetaError
├── NotSent      it certainly never reached Meta: trying again cannot double anything
│   └── TooLong  we did not even try
├── Unsettled    Meta may have done it, and we were not told
└── Refused      Meta said no, with a code
"""

from conwerz_desktop.domain.faults import Action, Cause, Fault, Retry
from conwerz_desktop.domain.taxonomy import find, named, noted, problem

__all__ = [
    "Action",
    "Cause",
    "Fault",
    "MetaError",
    "NotSent",
    "Refused",
    "Retry",
    "TooLong",
    "Unsettled",
    "find",
    "named",
    "noted",
    "problem",
]


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
    def problem(self) -> str:
        """The key, with code and trace where the owner may have to tell them to somebody."""
        return noted(self.fault, self.code, self.subcode, self.trace_id)

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
