"""Whatever Meta refuses with: practice Meta says it, the lane keeps it, and the owner reads a sentence of its own."""

import pytest

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.faults import Cause, Retry
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.domain.taxonomy import FAULTS, find
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.sending import Answer
from conwerz_desktop.viewmodels.sentences import SENTENCES, sentence
from tests.unit.services.conftest import PracticeShop
from tests.unit.services.test_lanes import sending

CODES = [code if isinstance(code, tuple) else (code, None) for fault in FAULTS for code in fault.codes]
NEW_TO_US = (99_123, None)


def test_no_code_is_left_out() -> None:
    assert len(CODES) > 150
    assert {find(*code).key for code in CODES} == {fault.key for fault in FAULTS if fault.codes}


async def test_practice_says_each_code_and_the_client_understands(shop: PracticeShop) -> None:
    row, asset, _ = shop.assets[Channel.MESSENGER]
    shop.customer(Channel.MESSENGER)
    person = shop.meta.verbs.customers()[0]["person"]
    address = Address(asset, person)
    for code, subcode in [*CODES, NEW_TO_US]:
        shop.meta.verbs.set_fault("refuse_next", code=code, subcode=subcode, times=1)
        with pytest.raises(errors.Refused) as refused:
            await shop.senders[row].send(address, Answer("Hello", "c1"))
        told = refused.value
        assert (told.code, told.subcode) == (code, subcode)
        assert told.trace_id
        assert told.key == find(code, subcode).key or told.key == "meta_trouble", (code, subcode)
    assert shop.sent() == []


async def test_the_lane_keeps_why_and_the_owner_reads_it(shop: PracticeShop) -> None:
    """Those that no waiting mends and that leave the login as it is: each is a failed bubble with its sentence."""
    lasting = [code for code in CODES if find(*code).retry is Retry.NEVER and find(*code).cause is not Cause.LOGIN]
    conversation = shop.customer(Channel.MESSENGER)
    async with sending(shop):
        for code, subcode in [*lasting, NEW_TO_US]:
            shop.meta.verbs.set_fault("refuse_next", code=code, subcode=subcode, times=1)
            message = shop.outbox.answer(conversation, "Hello").result()
            await shop.until(lambda message=message: shop.message(message).progress is Progress.FAILED)
            kept = shop.message(message).problem or ""
            assert kept.partition(" ")[0] == find(code, subcode).key
            said = sentence(kept)
            assert said.startswith(SENTENCES[find(code, subcode).key])
            assert (f"Meta {code}" in said) == (find(code, subcode).cause is Cause.PROGRAM), said
    assert shop.sent() == []
