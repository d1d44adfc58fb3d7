"""What owners of other inboxes complain about (product, section 2), each as a story to watch: verbs in a row.

Each is run as a journey too. The numbers are those of the product's table; logging in (21, 22) cannot be played in a
shop that is connected, and has tests of its own.
"""

from typing import Any

from conwerz_desktop.domain.records import record

Step = tuple[str, dict[str, Any]]


@record
class Scenario:
    """`complaint` is its number in the product's table; what the owner reads is in `viewmodels/story_words`."""

    name: str
    complaint: int
    steps: tuple[Step, ...]


def _says(channel: str, person: str, text: str, **more: Any) -> Step:
    return ("customer_writes", {"channel": channel, "person": person, "text": text, **more})


def _fault(name: str, *, on: bool = True, **options: Any) -> Step:
    return ("set_fault", {"name": name, "on": on, **options})


SCENARIOS = (
    Scenario("silent_webhook", 3, (
        _fault("no_webhooks"), _says("messenger", "Quiet Quim", "Did you get my message?"),
        _fault("no_webhooks", on=False),
    )),
    Scenario("history", 4, (
        _fault("no_webhooks"), _says("instagram", "Vera Before", "From last week", ago=5 * 86_400_000),
        _fault("no_webhooks", on=False),
    )),
    Scenario("twice", 5, (
        _fault("duplicates", share=1.0), _says("messenger", "Double Dora", "Only once, please", ago=2000),
        ("shop_writes_elsewhere", {"channel": "messenger", "person": "Double Dora", "text": "Once it is"}),
        _fault("duplicates", on=False),
    )),
    Scenario("album", 6, (
        _says("whatsapp", "Album Aina", "Photo", picture="green bowl", count=6),
    )),
    Scenario("order", 7, (
        _fault("reorder", spread_ms=400), _says("instagram", "Late Lola", "First", ago=3000),
        _says("instagram", "Late Lola", "Second", ago=2000),
        _says("instagram", "Late Lola", "Third", ago=1000),
        _fault("reorder", on=False),
    )),
    Scenario("hour_25", 8, (
        _says("whatsapp", "Yesterday Yara", "Tell me tomorrow", ago=25 * 3_600_000),
        _says("messenger", "Yesterday Yago", "Tell me tomorrow", ago=25 * 3_600_000),
    )),
    Scenario("day_8", 9, (
        _says("messenger", "Last Week Leo", "Think about it", ago=8 * 86_400_000),
    )),
    Scenario("photo", 10, (
        _says("messenger", "Photo Pia", "Like this one", picture="green bowl"),
        _says("instagram", "Photo Pia", "And this", picture="green bowl"),
    )),
    Scenario("instagram_photos", 11, (
        _says("instagram", "Album Alba", "Photo", picture="green bowl", count=3),
    )),
    Scenario("unsend", 12, (
        _says("instagram", "Sorry Sol", "My secret"),
        ("customer_unsends", {"channel": "instagram", "person": "Sorry Sol"}),
    )),
    Scenario("unsend_on_the_web", 12, (
        _says("instagram", "Web Wanda", "Before"), _says("instagram", "Web Wanda", "My other secret"),
        _fault("no_webhooks"), ("customer_unsends", {"channel": "instagram", "person": "Web Wanda"}),
        _fault("no_webhooks", on=False),
    )),
    Scenario("story", 13, (
        _says("instagram", "Story Stella", "Hello"),
        ("customer_sends", {"channel": "instagram", "kind": "story_reply", "person": "Story Stella"}),
        ("customer_sends", {"channel": "instagram", "kind": "story_mention", "person": "Story Stella"}),
    )),
    Scenario("comment", 14, (
        ("shop_posts", {"caption": "Three new bowls"}),
        ("customer_comments", {"username": "curious.cora", "text": "How much is the blue one?"}),
    )),
    Scenario("template_paused", 15, (
        ("review_template", {"name": "order_ready", "language": "es", "status": "PAUSED"}),
        _says("whatsapp", "Patient Pau", "Is it ready?", ago=30 * 3_600_000),
    )),
    Scenario("refused", 16, (
        _says("messenger", "Odd Oriol", "Answer me"), _fault("refuse_next", code=99_123, times=1),
    )),
    Scenario("pause", 16, (
        _says("messenger", "Busy Berta", "Answer me, too"), _fault("refuse_next", code=613, times=1),
    )),
    Scenario("long_answer", 17, (
        _says("instagram", "Curious Cesc", "Tell me everything about the glazes"),
    )),
    Scenario("voice", 18, (
        _says("whatsapp", "Spoken Salma", "", picture="voice message"),
    )),
    Scenario("not_words", 19, (
        *(("customer_sends", {"channel": "whatsapp", "kind": kind, "person": "Many Marta"})
          for kind in ("location", "contacts", "order", "button", "list", "form", "unsupported")),
        _says("messenger", "Many Martí", "Look what I can send"),
        ("customer_sends", {"channel": "messenger", "kind": "location", "person": "Many Martí"}),
        ("customer_sends", {"channel": "messenger", "kind": "hologram", "person": "Many Martí"}),
        ("customer_sends", {"channel": "messenger", "kind": "advert", "person": "Many Martí"}),
        ("customer_sends", {"channel": "messenger", "kind": "postback", "person": "Many Martí"}),
    )),
    Scenario("nameless", 20, (
        ("stranger_writes_by", {"from_": "ES.7700456", "text": "Guess who", "name": ""}),
    )),
    Scenario("brazil", 23, (
        ("stranger_writes_by", {"from_": "5511987654321", "text": "Oi", "name": "Bia Souza"}),
        ("stranger_writes_by", {"from_": "551187654321", "text": "Sou eu", "name": "Bia Souza"}),
    )),
    Scenario("new_number", 23, (
        _says("whatsapp", "Moving Mar", "Hello"),
        ("customer_changes_number", {"to": "34600999888", "person": "Moving Mar"}),
    )),
    Scenario("username", 24, (
        ("stranger_writes_by", {"from_": "ES.7700123", "text": "You do not know my number", "name": "Nora"}),
    )),
    Scenario("business_suite", 6, (
        _says("messenger", "Shared Sara", "Who answers me?"),
        ("business_suite_takes_over", {"channel": "messenger", "person": "Shared Sara"}),
    )),
)  # fmt: skip

BY_NAME = {scenario.name: scenario for scenario in SCENARIOS}
