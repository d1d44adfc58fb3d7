"""The table of refusals: every code of the contract, and the order in which code, subcode and circumstances decide."""

import pytest

from conwerz_desktop.domain import taxonomy
from conwerz_desktop.domain.taxonomy import FAULTS
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.errors import Action, Retry

CODES = [
    # contract 1.2
    1, 2, 4, 10, 17, 32, 100, 102, 190, 200, 210, 230, 299, 341, 368, 463, 467, 506, 551, 613, 2500, 2534022, 2018300,
    80000, 80001, 80002, 80003, 80004, 80005, 80006, 80008, 80009, 80014,
    # 2.4 to 2.6
    36103, 9000001, 9010, 1609005,
    # 2.9
    133000, 133004, 133005, 133006, 133008, 133009, 133010, 133015, 133016, 136024, 136025, 139100, 139103,
    2388040, 2388047, 2388073, 2388293, 2388299, 2388019,
    # 2.10
    0, 3, 80007, 130429, 131048, 131056, 131064, 131031, 130497, 131000, 131016, 131057, 131005, 131008, 131009, 131021,
    131030, 135000, 131026, 131047, 131049, 131050, 130472, 131063, 131037, 131042, 131044, 131045, 131051, 131052,
    131053, 131062, 132000, 132001, 132005, 132007, 132008, 132012, 132015, 132016, 132068, 132069, 137000,
]  # fmt: skip


def test_every_code_of_the_contract_is_known() -> None:
    assert [code for code in CODES if errors.find(code).key == "unknown"] == []


def test_no_code_and_no_key_is_there_twice() -> None:
    codes = [code for fault in FAULTS for code in fault.codes]
    keys = [fault.key for fault in FAULTS]
    assert len(set(codes)) == len(codes)
    assert len(set(keys)) == len(keys)


def test_every_fault_that_waits_says_so_to_the_owner() -> None:
    for fault in FAULTS:
        assert (fault.retry is Retry.WAIT) == (fault.wait_ms > 0), fault.key
        assert fault.retry is Retry.NEVER or fault.action is Action.WAIT, fault.key


@pytest.mark.parametrize(
    ("code", "subcode", "key"),
    [
        (190, None, "login_invalid"),
        (190, 463, "login_expired"),
        (190, 999, "login_invalid"),
        (10, None, "permission_missing"),
        (10, 2018278, "window_closed"),
        (10, 2534022, "window_closed"),
        (100, None, "bad_request"),
        (100, 33, "gone"),
        (100, 2018001, "person_unknown"),
        (100, 2534037, "thread_elsewhere"),
        (200, 1545041, "person_unavailable"),
        (200, 2534041, "instagram_messages_off"),
        (613, 2534040, "too_fast"),
        (131047, None, "window_template"),
        (None, None, "unknown"),
        (424242, 1, "unknown"),
    ],
)
def test_code_and_subcode(code: int | None, subcode: int | None, key: str) -> None:
    assert errors.find(code, subcode).key == key


def test_transient_and_server_trouble_are_tried_again() -> None:
    assert errors.find(100, is_transient=True).key == "meta_trouble"
    assert errors.find(424242, is_transient=True).retry is Retry.BACKOFF
    assert errors.find(613, is_transient=True).key == "too_fast"
    assert errors.find(424242, status=503).retry is Retry.BACKOFF
    assert errors.find(133000, status=500).key == "number_not_registered"


def test_an_unknown_code_is_shown_with_its_trace() -> None:
    error = errors.Refused(errors.find(424242, 7), 424242, 7, "Atrace")
    assert (error.key, error.code, error.subcode, error.trace_id) == ("unknown", 424242, 7, "Atrace")
    assert str(error) == "unknown (424242/7, trace Atrace)"


def test_keys_of_another_version_are_forgiven() -> None:
    assert errors.named("window_closed").action is Action.NONE
    assert errors.named("a key of tomorrow").key == "unknown"
    assert errors.problem(131026) == "person_unreachable"


@pytest.mark.parametrize(
    ("code", "subcode", "trace", "kept", "shown"),
    [
        (99_123, 7, "AbC-1", "unknown 99123/7 AbC-1", "Meta 99123/7 AbC-1"),
        (99_123, None, "<b>", "unknown 99123/0 -", "Meta 99123/0"),
        (2500, None, "T1", "bad_request 2500/0 T1", "Meta 2500/0 T1"),
        (190, 460, "T1", "login_password", ""),
        (None, None, None, "unknown", ""),
    ],
)
def test_what_is_kept_of_a_refusal_for_whoever_helps(
    code: int | None, subcode: int | None, trace: str | None, kept: str, shown: str
) -> None:
    refusal = errors.Refused(errors.find(code, subcode), code, subcode, trace)
    assert refusal.problem == kept
    assert taxonomy.for_support(kept) == shown
    assert taxonomy.named(kept) is refusal.fault
