import pytest

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind, Progress
from conwerz_desktop.domain.taxonomy import FAULTS
from conwerz_desktop.keychain import errors as keychain_errors
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.store import errors as store_errors
from conwerz_desktop.store.gaps import GapRow
from conwerz_desktop.viewmodels import link_bar, words
from conwerz_desktop.viewmodels.moments import DAY, HOUR, MINUTE, Calendar
from conwerz_desktop.viewmodels.sentences import SENTENCES, sentence
from conwerz_desktop.viewmodels.troubles import TROUBLES, trouble
from tests.unit.conftest import NOON


def test_every_kind_and_every_progress_has_words() -> None:
    assert all(words.kind_words(kind) and words.kind_glyph(kind) for kind in Kind)
    assert all(words.progress_words(progress) for progress in Progress)


@pytest.mark.parametrize(
    ("channel", "since", "state", "said"),
    [
        (Channel.MESSENGER, HOUR, "open", "22 h 59 min left"),
        (Channel.MESSENGER, 23 * HOUR, "ending", "59 min left"),
        (Channel.INSTAGRAM, 2 * DAY, "human", "As a person, 4 days"),
        (Channel.INSTAGRAM, 8 * DAY, "closed", "Closed"),
        (Channel.WHATSAPP, 2 * DAY, "closed", "Closed"),
    ],
)
def test_what_is_left_of_a_window(channel: Channel, since: int, state: str, said: str) -> None:
    window = messaging_window.at(channel, NOON - since, NOON)
    assert words.window_state(window, NOON) == state
    assert words.window_words(window, NOON) == said


def test_every_fault_has_the_owners_sentence() -> None:
    assert {fault.key: fault.gloss for fault in FAULTS} == SENTENCES


def test_a_key_of_another_version_has_a_sentence_too() -> None:
    assert sentence("invented_tomorrow") == SENTENCES["unknown"]


def subclasses(kind: type) -> list[type]:
    return [kind, *(grandchild for child in kind.__subclasses__() for grandchild in subclasses(child))]


def test_every_trouble_of_the_start_is_explained() -> None:
    errors = [*subclasses(keychain_errors.KeychainError), *subclasses(store_errors.StoreError)]
    ending = {store_errors.Closed.key, store_errors.Interrupted.key}  # the owner's own doing
    assert {error.key for error in errors} - set(TROUBLES) == ending  # type: ignore[attr-defined]


def test_an_unknown_trouble_is_explained_by_where_it_comes_from() -> None:
    assert trouble("keychain.invented").title == trouble("keychain").title
    assert trouble("store_invented").title == trouble("store_unknown").title


@pytest.mark.parametrize(
    ("health", "sentence", "kind"),
    [
        (Health(LinkState.ONLINE, NOON), "", "info"),
        (Health(LinkState.CONNECTING), "", "info"),
        (
            Health(LinkState.OFFLINE, NOON - HOUR),
            "No network. Everything here goes on working. Last contact: 13:13.",
            "info",
        ),
        (Health(LinkState.OFFLINE), "No network. Everything here goes on working.", "info"),
        (
            Health(LinkState.UNREACHABLE, NOON - DAY),
            "New messages are delayed: our delivery service does not answer. Nothing is lost. Last contact: Yesterday.",
            "warn",
        ),
        (
            Health(LinkState.CLOCK_WRONG, NOON, 61 * MINUTE),
            "This computer's clock is 1 h 1 min slow. Conwerz uses the relay's time; please set the clock.",
            "warn",
        ),
        (
            Health(LinkState.CLOCK_WRONG, NOON, -5 * MINUTE),
            "This computer's clock is 5 min fast. Conwerz uses the relay's time; please set the clock.",
            "warn",
        ),
        (Health(LinkState.TAKEN_OVER), "Another computer receives your messages now.", "warn"),
    ],
)
def test_the_bar_about_the_link(calendar: Calendar, health: Health, sentence: str, kind: str) -> None:
    shown = link_bar.state(health, NOON, calendar)
    assert (shown.sentence, shown.kind) == (sentence, kind)


def test_the_bar_of_a_practice_shop_speaks_of_its_customers(calendar: Calendar) -> None:
    said = link_bar.state(Health(LinkState.UNREACHABLE), NOON, calendar, practice=True).sentence
    assert said == "The practice customers have stopped. Starting them again."


def test_what_the_relay_had_to_let_go_of_is_told_for_a_day(calendar: Calendar) -> None:
    gap = GapRow(1, NOON - 3 * HOUR, NOON - HOUR, 12)
    start, end = calendar.in_list(gap.first_at, NOON), calendar.in_list(gap.last_at, NOON)
    said = f"Between {start} and {end} messages may be missing: at least 12. Look for them in Meta's own inbox."
    assert link_bar.missing([gap], NOON, calendar) == link_bar.LinkBarState(said, "warn")
    assert link_bar.missing([gap], NOON + DAY, calendar) == link_bar.missing([], NOON, calendar)


def test_a_gap_of_which_messengers_and_instagrams_part_was_read_again(calendar: Calendar) -> None:
    gap = GapRow(1, NOON - 3 * HOUR, NOON - 2 * HOUR, 7, filled_at=NOON - HOUR)
    said = link_bar.missing([gap], NOON, calendar).sentence
    assert "were read again" in said
    assert "WhatsApp offers no way" in said


def test_a_pause_that_meta_asks_for_says_until_when(calendar: Calendar) -> None:
    until_at = NOON + 5 * MINUTE
    said = link_bar.paused(("Bella\u202e", until_at), NOON, calendar)
    clock = calendar.clock(until_at)
    assert said.sentence == f"Meta asks Bella for a pause: what waits is sent from {clock} on, by itself."
    assert link_bar.paused(("Bella", until_at), until_at, calendar).sentence == ""
