"""Templates are as Meta has them: read, written for review, decided about, deleted, and gone with their account."""

import asyncio
import json
from dataclasses import replace

import pytest

from conwerz_desktop.domain import templates as rules
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind, Progress
from conwerz_desktop.domain.outgoing import File, Parcel
from conwerz_desktop.domain.templates import Button, Category, Draft, Flaw, Status, Template
from conwerz_desktop.meta import webhooks
from conwerz_desktop.practice.people import pictures
from conwerz_desktop.practice.webhooks import notices, whatsapp_shapes
from conwerz_desktop.services import intake, lanes, uploads
from conwerz_desktop.services.templates import Outcome, Templates
from conwerz_desktop.store import connections, media, templates
from tests.unit.services.conftest import PracticeShop

DAY = 86_400_000
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
    tokens = {facts["waba_id"]: facts["whatsapp_token"]}
    return Templates(shop.store, shop.graph, tokens, shop.store.time.now, lambda: facts["app_id"])


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


PICTURE = File(Kind.IMAGE, "vase.png", "image/png", pictures.draw(pictures.NAMES[0]))
PARCEL = Draft(
    "parcel", "en", Category.UTILITY, "Hello {{1}}, your parcel has left.", header_format="IMAGE", sample=PICTURE,
    buttons=(
        Button("URL", "Follow it", "https://parcels.example/{{1}}"), Button("PHONE_NUMBER", "Call", phone="+34600"),
    ),
    examples={"1": "Tom", rules.address_key(0): "ES1"},
)  # fmt: skip


async def test_one_with_a_picture_and_an_address_is_reviewed_and_sent(shop: PracticeShop, service: Templates) -> None:
    (waba_id,) = service._tokens
    assert rules.draft_flaw(PARCEL) is None
    assert await service.submit(waba_id, PARCEL) == Outcome()
    shop.meta.verbs.review_template("parcel")
    shop.meta.verbs.move_clock(minutes=1)
    await service.refresh()
    made = known(shop)["parcel", "en"]
    assert (made.file, made.may_be_sent) == (Kind.IMAGE, True)
    assert [(each.part, each.name, each.example) for each in made.fields] == [
        ("body", "1", "Tom"),
        ("button", "1", "ES1"),
    ]
    conversation = shop.customer(Channel.WHATSAPP, ago=2 * DAY)
    parcel = Parcel(rules.preview(made, ["Ana", "ES7"]), rules.filled(made, ["Ana", "ES7"], PICTURE))
    message = shop.outbox.send(conversation, [parcel]).result()
    clock = shop.meta.platform.world.clock.now
    running = [each.run(shop.store, shop.senders, clock, lambda _: 0) for each in (lanes, uploads)]
    tasks = [asyncio.create_task(each) for each in running]
    await shop.until(lambda: shop.message(message).progress is Progress.SENT)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert shop.sent() == ["Hello Ana, your parcel has left."]
    assert [each.kind for each in shop.message(message).content.attachments] == [Kind.IMAGE, Kind.TEMPLATE]
    assert shop.store.read(lambda db: media.get(db, message, 0)).result() == PICTURE.content


async def test_other_words_for_one_with_a_picture(shop: PracticeShop, service: Templates) -> None:
    (waba_id,) = service._tokens
    await service.refresh()
    old = known(shop)["parcel_on_its_way", "en"]
    assert await service.submit(waba_id, replace(PARCEL, name=old.name), replaces=old.id) == Outcome()
    new = known(shop)["parcel_on_its_way", "en"]
    assert (new.body, new.header_format, new.buttons[0].example) == (PARCEL.body, "IMAGE", "ES1")


@pytest.mark.parametrize(
    ("draft", "flaw"),
    [
        (replace(PARCEL, sample=None), Flaw.SAMPLE),
        (replace(PARCEL, header_format="VIDEO"), Flaw.SAMPLE),
        (replace(PARCEL, examples={"1": "Tom"}), Flaw.EXAMPLES),
        (replace(PARCEL, buttons=(Button("URL", "Go", "https://a/{{1}}/b"),)), Flaw.BUTTONS),
        (replace(PARCEL, buttons=(Button("URL", "Go", "https://a/{{1}}{{2}}"),)), Flaw.BUTTONS),
        (replace(PARCEL, buttons=tuple(Button("URL", f"Go {n}", "https://a") for n in range(3))), Flaw.BUTTONS),
    ],
)
async def test_files_and_addresses_that_metas_form_does_not_take(
    shop: PracticeShop, service: Templates, draft: Draft, flaw: Flaw
) -> None:
    examples = {**(draft.examples or {}), "2": "b"} if flaw is Flaw.BUTTONS else draft.examples
    draft = replace(draft, examples=examples)
    assert rules.draft_flaw(draft) is flaw
    (waba_id,) = service._tokens
    if flaw is not Flaw.EXAMPLES and len(draft.buttons) < 3:
        assert await service.submit(waba_id, draft) == Outcome("template_draft_form")


def test_buttons_are_lines() -> None:
    for line, button in (
        ("I will come", Button("QUICK_REPLY", "I will come")),
        ("Follow it https://a.example/{{1}}", Button("URL", "Follow it", "https://a.example/{{1}}")),
        ("Call us +34 600 11 22", Button("PHONE_NUMBER", "Call us", phone="+346001122")),
        ("https://a.example", Button("URL", "", "https://a.example")),
    ):
        assert rules.button(line) == button
        assert rules.button(rules.line(button)) == button


def test_the_file_must_be_the_templates() -> None:
    template = Template("1", "p", "en", Status.APPROVED, "UTILITY", "Hi", header_format="IMAGE")
    assert rules.is_ready(template, [], PICTURE)
    pdf = File(Kind.FILE, "a.pdf", "application/pdf", b"%PDF")
    for file in (None, pdf, replace(PICTURE, content=b""), replace(PICTURE, mime_type="image/gif")):
        assert not rules.is_ready(template, [], file)
    assert not rules.is_ready(replace(template, header_format=""), [], PICTURE)


def test_the_end_of_an_address_holds_no_space() -> None:
    button = Button("URL", "Follow it", "https://a.example/{{1}}")
    template = Template("1", "p", "en", Status.APPROVED, "UTILITY", "Hi {{1}}, see", buttons=(button,))
    assert rules.is_ready(template, ["Ana", "ES1"])
    assert not rules.is_ready(template, ["Ana", "ES 1"])
    assert rules.taps(template, ["Ana", "ES1"]) == ("Follow it https://a.example/ES1",)
    assert rules.taps(template, ["Ana", ""]) == ("Follow it https://a.example/{{1}}",)


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
