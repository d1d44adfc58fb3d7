"""What a committed write tells the screens: which rows to read again, never their content."""

from enum import StrEnum

from conwerz_desktop.domain.records import record


class Topic(StrEnum):
    CONNECTIONS = "connections"
    OUTBOX = "outbox"
    SETTINGS = "settings"
    HEALTH = "health"
    GESTURES = "gestures"  # "seen", reactions and blocking on their way
    TEMPLATES = "templates"
    TEMPLATE_NEWS = "template_news"  # a webhook told that one has changed at Meta
    TROUBLE = "trouble"  # Meta told something about a connection: it is to be looked at
    CHECKS = "checks"  # what Meta was found to grant
    CONTACTS = "contacts"  # which hosts were contacted
    AUDIT = "audit"
    LEADS_TOLD = "leads_told"  # the answers of a lead are to be fetched
    COMMENTS = "comments"  # something is to be done with a comment
    FILTERS = "filters"
    LABELS = "labels"
    BACKUPS = "backups"  # one was made, or is gone
    AUTOMATION = "automation"  # what goes out by itself is another thing now
    AI = "ai"  # the model: where it is, what it is to answer, what it was sent
    FACTS = "facts"  # what the owner says about the shop
    HOURS = "hours"  # when the shop is open
    COUNTERS = "counters"  # daily figures, or what Meta said of its own
    CANNED = "canned"  # the owner's ready answers
    SCHEDULED = "scheduled"  # answers for later
    DISCONNECTIONS = "disconnections"  # how far one is
    PAUSES = "pauses"  # Meta asks an asset to send nothing for a while


@record
class Changes:
    """`conversations`, `messages`, `posts`, `leads` and `notes` hold row numbers of the store."""

    conversations: frozenset[int] = frozenset()
    messages: frozenset[int] = frozenset()
    topics: frozenset[Topic] = frozenset()
    posts: frozenset[int] = frozenset()
    leads: frozenset[int] = frozenset()
    notes: frozenset[int] = frozenset()

    def __or__(self, other: "Changes") -> "Changes":
        """Both, told together."""
        return Changes(
            self.conversations | other.conversations,
            self.messages | other.messages,
            self.topics | other.topics,
            self.posts | other.posts,
            self.leads | other.leads,
            self.notes | other.notes,
        )

    def __bool__(self) -> bool:
        return bool(self.conversations or self.messages or self.topics or self.posts or self.leads or self.notes)
