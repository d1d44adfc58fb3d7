"""What the owner sees happen in each story of the practice shop."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP

STORIES = {
    "silent_webhook": QT_TRANSLATE_NOOP("Stories", "Meta forgets to tell of a message"),
    "history": QT_TRANSLATE_NOOP("Stories", "A conversation from before"),
    "twice": QT_TRANSLATE_NOOP("Stories", "Every webhook comes twice"),
    "album": QT_TRANSLATE_NOOP("Stories", "An album of six photos"),
    "order": QT_TRANSLATE_NOOP("Stories", "Messages come in the wrong order"),
    "hour_25": QT_TRANSLATE_NOOP("Stories", "Somebody who wrote 25 hours ago"),
    "day_8": QT_TRANSLATE_NOOP("Stories", "Somebody who wrote eight days ago"),
    "photo": QT_TRANSLATE_NOOP("Stories", "A photo"),
    "instagram_photos": QT_TRANSLATE_NOOP("Stories", "Photos on Instagram, which are only looked at"),
    "unsend": QT_TRANSLATE_NOOP("Stories", "A message is taken back"),
    "unsend_on_the_web": QT_TRANSLATE_NOOP("Stories", "A message is taken back, and Meta tells nobody"),
    "story": QT_TRANSLATE_NOOP("Stories", "An answer to a story"),
    "comment": QT_TRANSLATE_NOOP("Stories", "A question below a post"),
    "template_paused": QT_TRANSLATE_NOOP("Stories", "Meta pauses a template"),
    "refused": QT_TRANSLATE_NOOP("Stories", "Meta refuses the next answer for a reason new to us"),
    "pause": QT_TRANSLATE_NOOP("Stories", "Meta asks for a pause"),
    "long_answer": QT_TRANSLATE_NOOP("Stories", "A question that wants a long answer"),
    "voice": QT_TRANSLATE_NOOP("Stories", "A voice message"),
    "not_words": QT_TRANSLATE_NOOP("Stories", "Places, contacts, orders, forms, and what only a phone shows"),
    "nameless": QT_TRANSLATE_NOOP("Stories", "A customer without a name"),
    "brazil": QT_TRANSLATE_NOOP("Stories", "One Brazilian number, written in two ways"),
    "new_number": QT_TRANSLATE_NOOP("Stories", "A customer with a new number"),
    "username": QT_TRANSLATE_NOOP("Stories", "A customer without a phone number"),
    "business_suite": QT_TRANSLATE_NOOP("Stories", "A colleague answers in Business Suite"),
}


def titles(names: Iterable[str]) -> tuple[str, ...]:
    """For the menu, in its order."""
    return tuple(QCoreApplication.translate("Stories", STORIES[name]) for name in names)


def review() -> str:
    """Below the stories: the screencasts for Meta's reviewers."""
    return QCoreApplication.translate("Stories", "Show each permission at work")
