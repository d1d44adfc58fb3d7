"""What the owner reads of a connection's health: a word, a sentence and a button for each problem, and the facts."""

from PySide6.QtCore import QCoreApplication, QLocale

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connection_health import (
    Light,
    LightState,
    Problem,
    Remedy,
    SelfTest,
    Shade,
    Standing,
    Trial,
)
from conwerz_desktop.viewmodels import commas
from conwerz_desktop.viewmodels.moments import HOUR, MINUTE, Calendar
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP

SENTENCES = {
    "no_token": QT_TRANSLATE_NOOP("Health", "The login is not in this computer's keychain. Sign in once more."),
    "login_ended": QT_TRANSLATE_NOOP("Health", "Meta no longer accepts the login, so nothing can be sent or received."),
    "login_checkpoint": QT_TRANSLATE_NOOP(
        "Health", "Facebook wants something confirmed before Conwerz may go on. Sign in there once."
    ),
    "permission_missing": QT_TRANSLATE_NOOP(
        "Health", "A permission that Conwerz needs here was not given, or was taken back."
    ),
    "asset_gone": QT_TRANSLATE_NOOP("Health", "Meta no longer shows this account to Conwerz. Was it moved or closed?"),
    "ends_soon": QT_TRANSLATE_NOOP("Health", "The login ends on %1. Renew it now, and nothing is interrupted."),
    "not_subscribed": QT_TRANSLATE_NOOP("Health", "Meta has stopped telling Conwerz about new messages."),
    "fields_missing": QT_TRANSLATE_NOOP("Health", "Meta tells Conwerz only %1 of the %2 kinds of news that it needs."),
    "messages_off": QT_TRANSLATE_NOOP(
        "Health", "“Allow access to messages” is switched off in Instagram, so new messages do not reach Conwerz."
    ),
    "silent_webhooks": QT_TRANSLATE_NOOP("Health", "Meta has a newer message than Conwerz: its notice never came."),
    "relay_silent": QT_TRANSLATE_NOOP(
        "Health", "Our delivery service does not answer. Messages wait there, and none is lost."
    ),
    "unproven": QT_TRANSLATE_NOOP("Health", "Nothing has arrived yet. Write to yourself, and see that it works."),
    "switched_off": QT_TRANSLATE_NOOP(
        "Health", "What this was for is switched off, so nothing new comes. What is stored stays until its time."
    ),
    "not_registered": QT_TRANSLATE_NOOP("Health", "The number is not registered for WhatsApp, so it cannot send."),
    "restricted": QT_TRANSLATE_NOOP("Health", "Meta has restricted this account. Business Suite says why."),
    "payment": QT_TRANSLATE_NOOP(
        "Health", "Meta could not charge the account, so it sends nothing. Check how it pays."
    ),
    "name_declined": QT_TRANSLATE_NOOP("Health", "Meta declined the number's display name. Choose another one there."),
    "account_in_review": QT_TRANSLATE_NOOP("Health", "Meta is still reviewing the account. Receiving works meanwhile."),
    "name_in_review": QT_TRANSLATE_NOOP(
        "Health", "Meta is still reviewing the number's display name. Sending to new customers waits for it."
    ),
    "quality_low": QT_TRANSLATE_NOOP(
        "Health", "Many people blocked or reported this number. Send less until its rating is better."
    ),
    "unasked_credential": QT_TRANSLATE_NOOP("Health", "Meta did not answer, so the login could not be checked."),
    "unasked_subscription": QT_TRANSLATE_NOOP("Health", "The subscription could not be checked."),
    "unasked_delivery": QT_TRANSLATE_NOOP("Health", "The delivery could not be checked."),
    "unasked_review": QT_TRANSLATE_NOOP("Health", "What Meta's review says could not be asked."),
}
STATUS = {
    "no_token": QT_TRANSLATE_NOOP("Health", "Not signed in"),
    "login_ended": QT_TRANSLATE_NOOP("Health", "Login ended"),
    "login_checkpoint": QT_TRANSLATE_NOOP("Health", "Login on hold"),
    "permission_missing": QT_TRANSLATE_NOOP("Health", "Permission missing"),
    "asset_gone": QT_TRANSLATE_NOOP("Health", "Not found at Meta"),
    "ends_soon": QT_TRANSLATE_NOOP("Health", "Login ends soon"),
    "not_subscribed": QT_TRANSLATE_NOOP("Health", "Messages not arriving"),
    "fields_missing": QT_TRANSLATE_NOOP("Health", "Not everything arrives"),
    "messages_off": QT_TRANSLATE_NOOP("Health", "Messages not arriving"),
    "silent_webhooks": QT_TRANSLATE_NOOP("Health", "A message is missing"),
    "relay_silent": QT_TRANSLATE_NOOP("Health", "Messages delayed"),
    "unproven": QT_TRANSLATE_NOOP("Health", "Not proven yet"),
    "switched_off": QT_TRANSLATE_NOOP("Health", "Switched off"),
    "not_registered": QT_TRANSLATE_NOOP("Health", "Not registered"),
    "restricted": QT_TRANSLATE_NOOP("Health", "Restricted by Meta"),
    "payment": QT_TRANSLATE_NOOP("Health", "Payment problem"),
    "name_declined": QT_TRANSLATE_NOOP("Health", "Name declined"),
    "account_in_review": QT_TRANSLATE_NOOP("Health", "In review"),
    "name_in_review": QT_TRANSLATE_NOOP("Health", "Name in review"),
    "quality_low": QT_TRANSLATE_NOOP("Health", "Quality is low"),
    **{f"unasked_{light}": QT_TRANSLATE_NOOP("Health", "Not checked") for light in Light},
}
BUTTONS = {
    Remedy.CHECK: QT_TRANSLATE_NOOP("Health", "Check again"),
    Remedy.TEST: QT_TRANSLATE_NOOP("Health", "Test"),
    Remedy.RECONNECT: QT_TRANSLATE_NOOP("Health", "Reconnect"),
    Remedy.SUBSCRIBE: QT_TRANSLATE_NOOP("Health", "Subscribe again"),
    Remedy.SHOW_HOW: QT_TRANSLATE_NOOP("Health", "Show me how"),
    Remedy.OPEN_FACEBOOK: QT_TRANSLATE_NOOP("Health", "Open Facebook"),
    Remedy.OPEN_META: QT_TRANSLATE_NOOP("Health", "Open Business Suite"),
    Remedy.NUMBERS: QT_TRANSLATE_NOOP("Health", "Open WhatsApp numbers"),
}
FETCHED = 10 * MINUTE  # so late, it waited while this computer was off: that says nothing of the way
_LIMITS = {
    "TIER_50": "50",
    "TIER_250": "250",
    "TIER_1K": "1,000",
    "TIER_2K": "2,000",
    "TIER_10K": "10,000",
    "TIER_100K": "100,000",
}


def status(standing: Standing) -> tuple[str, str]:
    """The word at the top of the card and its kind: good, warn, bad or off."""
    problem = standing.problem
    if not standing.lights:
        return (_translated("Checking…") if standing.busy else _translated("Not checked yet")), "off"
    if problem is None:
        return _translated("All good"), "good"
    return _translated(STATUS[problem.key]), kind(problem)


def kind(problem: Problem | None) -> str:
    match problem.shade if problem else Shade.GOOD:
        case Shade.GOOD:
            return "good"
        case Shade.UNKNOWN:
            return "off"
        case Shade.WARN:
            return "warn"
        case Shade.BAD:
            return "bad"


def sentence(problem: Problem, standing: Standing, calendar: Calendar, now: int) -> str:
    said = _translated(SENTENCES[problem.key])
    if problem.key == "ends_soon" and standing.ends_at:
        return said.replace("%1", calendar.day(standing.ends_at, now))
    return said.replace("%1", str(standing.subscribed)).replace("%2", str(standing.wanted))


def button(remedy: Remedy) -> str:
    return _translated(BUTTONS[remedy])


def light_words(state: LightState) -> str:
    """A light for who does not see it."""
    names = {
        Light.CREDENTIAL: _translated("Login"),
        Light.SUBSCRIPTION: _translated("Subscription"),
        Light.DELIVERY: _translated("Delivery"),
        Light.REVIEW: _translated("Review"),
    }
    said = _translated(STATUS[state.problem.key]) if state.problem else _translated("good")
    return f"{names[state.light]}: {said}"


def login_fact(standing: Standing, calendar: Calendar, now: int) -> str:
    if not standing.lights:
        return _translated("Not checked yet")
    if (problem := standing.lights[0].problem) and problem.shade is not Shade.WARN:
        return _translated(STATUS[problem.key])
    match standing.ends_at:
        case None:
            return _translated("Valid")
        case 0:
            return _translated("Valid, never expires")
        case ends_at:
            return _translated("Valid until %1").replace("%1", calendar.in_list(ends_at, now))


def delivery_fact(standing: Standing, calendar: Calendar, now: int) -> str:
    if standing.last_at is None or standing.lag is None:
        return _translated("Nothing yet")
    last = calendar.in_list(standing.last_at, now)
    if standing.lag > FETCHED:
        return _translated("Last message %1").replace("%1", last)
    said = _translated("%1, last message %2")
    return said.replace("%1", took(standing.lag)).replace("%2", last)


def subscription_fact(standing: Standing, calendar: Calendar, now: int) -> str:
    if standing.checked_at is None:
        return _translated("Not checked yet")
    said = _translated("%1 of %2, %3")
    counted = said.replace("%1", str(standing.subscribed)).replace("%2", str(standing.wanted))
    return counted.replace("%3", ago(standing.checked_at, now, calendar))


def number_fact(standing: Standing, now: int, calendar: Calendar) -> str:
    number = standing.number
    if number is None or standing.checked_at is None:
        return _translated("Not checked yet")
    quality = quality_word(number.quality)
    if limit := limit_words(number.limit):
        return commas.joined((quality, limit))
    return commas.joined((quality, _translated("checked %1").replace("%1", ago(standing.checked_at, now, calendar))))


def quality_word(quality: str) -> str:
    match quality:
        case "GREEN":
            return _translated("High")
        case "YELLOW":
            return _translated("Medium")
        case "RED":
            return _translated("Low")
        case _:
            return _translated("Not rated")


def limit_words(limit: str) -> str:
    """To how many customers a day the number may write first."""
    if limit == "TIER_UNLIMITED":
        return _translated("no limit")
    return _translated("%1 a day").replace("%1", _LIMITS[limit]) if limit in _LIMITS else ""


def test_words(test: SelfTest | None, name: str) -> str:
    if test is None:
        return ""
    match test.state:
        case Trial.WAITING:
            return _translated("Write “hello” to %1 from another account. Waiting for it…").replace("%1", name)
        case Trial.CAME:
            return _translated("Received in %1. This connection works.").replace("%1", took(test.took))
        case Trial.NOTHING:
            return _translated("Nothing came within ten minutes. Was “hello” sent to %1?").replace("%1", name)


def took(milliseconds: int) -> str:
    if milliseconds >= HOUR:
        return _translated("%1 h").replace("%1", str(milliseconds // HOUR))
    if milliseconds >= MINUTE:
        return _translated("%1 min").replace("%1", str(milliseconds // MINUTE))
    return _translated("%1 s").replace("%1", QLocale().toString(milliseconds / 1000, "f", 1))


def ago(at: int, now: int, calendar: Calendar) -> str:
    minutes = max(0, now - at) // MINUTE
    if minutes < 1:
        return _translated("just now")
    if minutes < 60:
        return _translated("%1 min ago").replace("%1", str(minutes))
    return calendar.in_list(at, now)


def asset_words(channel: Channel) -> str:
    match channel:
        case Channel.MESSENGER:
            return _translated("Facebook Page")
        case Channel.INSTAGRAM:
            return _translated("Instagram account")
        case Channel.WHATSAPP:
            return _translated("WhatsApp number")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Health", text)
