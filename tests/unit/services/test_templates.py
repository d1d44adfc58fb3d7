"""Templates are as Meta has them: read, written for review, decided about, deleted, and gone with their account."""

import json

import pytest

from conwerz_desktop.domain import templates as rules
from conwerz_desktop.domain.templates import Button, Category, Draft, Flaw, Status, Template
from conwerz_desktop.meta import webhooks
from conwerz_desktop.practice.webhooks import notices, whatsapp_shapes
from conwerz_desktop.services import intake
from conwerz_desktop.services.templates import Outcome, Templates
from conwerz_desktop.store import connections, templates
from tests.unit.services.conftest import PracticeShop

DRAFT = Draft(
    "mug_ready", "en", Category.UTILITY, "Hello {{1}}, your mug is ready to collect.", examples={"1": "Tom"},
    buttons=(Button("QUICK_REPLY", "I will come"),),
)  # fmt: skip


@pytest.fixture
def service(shop: PracticeShop) -> Templates:
    facts = shop.meta.facts()
    asset = next(asset for asset in shop.tokens if asset.channel == "whatsapp")

    def add(writing: object) -> None:
        connections.add(writing, asset, "Bella", waba_id=facts["waba_id"])  # type: ignore[arg-type]

    shop.store.write(add).result()
    return Templates(shop.store, shop.graph, {facts["waba_id"]: facts["whatsapp_token"]}, shop.store.time.now)


def known(shop: PracticeShop) -> dict[tuple[str, str], Template]:
    rows = shop.store.read(templates.everything).result()
    return {(row.template.name, row.template.language): row.template for row in rows}


async def test_they_are_read_with_status_reason_and_quality(shop: PracticeShop, service: Templates) -> None:
    assert await service.refresh() == Outcome()
    found = known(shop)
    ready = found["order_ready", "en"]
    assert (ready.status, ready.quality, ready.may_be_sent) == (Status.APPROVED, "GREEN", True)
    assert [(field.name, field.example) for field in ready.fields] == [("1", "Lucía"), ("2", "1042"), ("3", "Saturday")]
    loud = found["last_chance", "en"]
    assert (loud.status, loud.reason, loud.may_be_sent) == (Status.REJECTED, "ABUSIVE_CONTENT", False)
    asked = shop.meta.platform.world.templates
    del asked.by_id[ready.id]
    assert await service.refresh() == Outcome()
    assert ("order_ready", "en") in known(shop), "nobody asks twice in a moment"
    shop.meta.verbs.move_clock(minutes=1)
    await service.refresh()
    assert ("order_ready", "en") not in known(shop)


async def test_a_new_one_is_submitted_reviewed_and_used(shop: PracticeShop, service: Templates) -> None:
    (waba_id,) = service._tokens
    assert await service.submit(waba_id, DRAFT) == Outcome()
    made = known(shop)["mug_ready", "en"]
    assert (made.status, made.body, made.buttons) == (Status.PENDING, DRAFT.body, DRAFT.buttons)
    shop.meta.verbs.review_template("mug_ready")
    world = shop.meta.platform.world
    told = notices.payload([whatsapp_shapes.template_status(world.shop, world.templates.by_id[made.id], 1)])
    shop.store.write(lambda writing: intake.apply(writing, webhooks.read(told))).result()
    assert known(shop)["mug_ready", "en"].status is Status.APPROVED
    filled = rules.filled(known(shop)["mug_ready", "en"], ["Ana"])
    said = {"name": filled.name, "language": {"code": "en"}, "components": json.loads(filled.components)}
    assert world.templates.use(said) == "Hello Ana, your mug is ready to collect."


async def test_other_words_are_reviewed_again_and_one_language_is_deleted(
    shop: PracticeShop, service: Templates
) -> None:
    (waba_id,) = service._tokens
    await service.refresh()
    sale = known(shop)["kiln_sale", "es"]
    new = Draft(sale.name, sale.language, Category.MARKETING, "Esta semana todo con un 5 % menos.")
    assert await service.submit(waba_id, new, replaces=sale.id) == Outcome()
    assert (known(shop)["kiln_sale", "es"].status, known(shop)["kiln_sale", "es"].body) == (Status.PENDING, new.body)
    assert await service.submit(waba_id, new, replaces=sale.id) == Outcome("bad_request"), "not while under review"
    assert await service.delete(waba_id, known(shop)["order_ready", "es"]) == Outcome()
    assert {name for name in known(shop) if name[0] == "order_ready"} == {("order_ready", "en")}


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("{{1}} is ready", "template_draft_fields"),
        ("a {{1}} b {{2}}", "template_draft_fields"),
        ("x" * 1025, "template_draft_too_long"),
    ],
)
async def test_what_metas_form_does_not_take(shop: PracticeShop, service: Templates, body: str, problem: str) -> None:
    (waba_id,) = service._tokens
    draft = Draft("new_one", "en", Category.UTILITY, body, examples={"1": "x", "2": "y"})
    assert await service.submit(waba_id, draft) == Outcome(problem)
    assert rules.draft_flaw(draft) is not None, "and it is said before"


async def test_they_go_with_the_last_number_of_their_account(shop: PracticeShop, service: Templates) -> None:
    await service.refresh()
    assert known(shop)
    shop.store.write(lambda writing: writing.db.execute("DELETE FROM asset WHERE channel = 'whatsapp'")).result()
    assert not known(shop)
    shop.meta.verbs.move_clock(minutes=1)
    await service.refresh()
    assert not known(shop), "an answer that comes late keeps nothing"


@pytest.mark.parametrize(
    ("draft", "flaw"),
    [
        (Draft("Mug", "en", Category.UTILITY, "Hi"), Flaw.NAME),
        (Draft("mug", "en", Category.UTILITY, " "), Flaw.EMPTY),
        (Draft("mug", "en", Category.UTILITY, "x" * 1025), Flaw.TOO_LONG),
        (Draft("mug", "en", Category.UTILITY, "Hello {{1}}", examples={"1": "a"}), Flaw.EDGE),
        (Draft("mug", "en", Category.UTILITY, "Hello {{2}} there you are", examples={"2": "a"}), Flaw.ORDER),
        (Draft("mug", "en", Category.UTILITY, "a {{1}} b {{2}} c", examples={"1": "a", "2": "b"}), Flaw.CROWDED),
        (Draft("mug", "en", Category.UTILITY, "Hello {{1}} there you are"), Flaw.EXAMPLES),
        (Draft("mug", "en", Category.UTILITY, "Hello", header="a\nb"), Flaw.HEADER),
        (Draft("mug", "en", Category.UTILITY, "Hello", buttons=(Button("URL", "Go", "http://a"),)), Flaw.BUTTONS),
        (Draft("mug", "en", Category.UTILITY, "Hello {{1}} there you are", examples={"1": "a"}), None),
    ],
)
def test_a_draft_is_looked_at_before(draft: Draft, flaw: Flaw | None) -> None:
    assert rules.draft_flaw(draft) is flaw


def test_the_values_must_fit_the_fresh_copy() -> None:
    template = Template("1", "mug", "en", Status.APPROVED, "UTILITY", "Hi {{1}}, it costs {{2}}.", header="For {{1}}")
    assert rules.is_ready(template, ["you", "Ana", "3 €"])
    for values in (["you", "Ana"], ["you", "Ana", " "], ["you", "Ana", "a\nb"], ["you", "Ana", "x", "y"]):
        assert not rules.is_ready(template, values)
    paused = Template("1", "mug", "en", Status.PAUSED, "UTILITY", "Hi")
    assert not rules.is_ready(paused, [])
    assert rules.preview(template, ["you", "Ana", ""]) == "For you\nHi Ana, it costs {{2}}."
