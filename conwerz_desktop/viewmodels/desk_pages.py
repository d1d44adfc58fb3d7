"""The view models of what the first frame does not show: each is imported and made when it is first asked for."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.answering_acts import FileActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar

if TYPE_CHECKING:
    from conwerz_desktop.domain.manners import Manners
    from conwerz_desktop.domain.opening_hours import Hours
    from conwerz_desktop.domain.shop_facts import FactTopic
    from conwerz_desktop.store.conversations import ConversationRow
    from conwerz_desktop.viewmodels.ai_settings import AiActs, AiSettings
    from conwerz_desktop.viewmodels.answering import Answering
    from conwerz_desktop.viewmodels.audit_log import AuditActs, AuditLog
    from conwerz_desktop.viewmodels.automatic import Automatic, PutGreeting
    from conwerz_desktop.viewmodels.backup import Backup, BackupActs
    from conwerz_desktop.viewmodels.canned_book import CannedActs, CannedBook
    from conwerz_desktop.viewmodels.comments import CommentActs, Comments
    from conwerz_desktop.viewmodels.computers import ComputerActs, Computers
    from conwerz_desktop.viewmodels.delivery_key import DeliveryKey
    from conwerz_desktop.viewmodels.disconnecting import Disconnect, DisconnectActs
    from conwerz_desktop.viewmodels.export import Export, ExportActs
    from conwerz_desktop.viewmodels.hours import ShopHours
    from conwerz_desktop.viewmodels.insights.dashboard import Insights, InsightsActs
    from conwerz_desktop.viewmodels.integrations import ConnectionActs, Integrations
    from conwerz_desktop.viewmodels.leads import Leads, LeadsActs
    from conwerz_desktop.viewmodels.numbers import NumberActs, NumbersPage
    from conwerz_desktop.viewmodels.outgoing import Outgoing
    from conwerz_desktop.viewmodels.palette import Palette
    from conwerz_desktop.viewmodels.permissions import PermissionActs, Permissions
    from conwerz_desktop.viewmodels.person_card import PersonActs, PersonCard
    from conwerz_desktop.viewmodels.retention import Retention, RetentionActs
    from conwerz_desktop.viewmodels.rule_book import RuleActs, RuleBook
    from conwerz_desktop.viewmodels.shop_facts import ShopFacts
    from conwerz_desktop.viewmodels.template_book import TemplateBook
    from conwerz_desktop.viewmodels.template_picker import TemplateActs


@record
class PageActs:
    """What a page can do, asked for when the page is made. None: nothing beyond what its own defaults do."""

    connections: "Callable[[], ConnectionActs] | None" = None
    computers: "Callable[[], ComputerActs] | None" = None
    disconnect: "Callable[[], DisconnectActs] | None" = None
    permissions: "Callable[[], PermissionActs] | None" = None
    backup: "Callable[[], BackupActs] | None" = None
    export: "Callable[[], ExportActs] | None" = None
    numbers: "Callable[[], NumberActs] | None" = None
    comments: "Callable[[], CommentActs] | None" = None
    retention: "Callable[[], RetentionActs] | None" = None
    audit: "Callable[[], AuditActs] | None" = None
    leads: "Callable[[], LeadsActs] | None" = None
    insights: "Callable[[], InsightsActs] | None" = None
    person: "Callable[[], PersonActs] | None" = None
    templates: "Callable[[], TemplateActs] | None" = None
    canned: "Callable[[], CannedActs] | None" = None
    keep_hours: "Callable[[str, Hours], object]" = lambda *_: None
    put_greeting: "PutGreeting" = lambda *_: None
    files: FileActs = field(default_factory=FileActs)
    rules: "Callable[[], RuleActs] | None" = None
    ai: "Callable[[], AiActs] | None" = None
    write_fact: "Callable[[FactTopic, str], object]" = lambda *_: None
    choose_manners: "Callable[[Channel, Manners], object]" = lambda *_: None
    change_delivery_key: "Callable[[], Future[bool]]" = Future


@dataclass(slots=True)
class _Told:
    """What was said before somebody was there to hear it."""

    standings: dict[int, Standing] = field(default_factory=dict)
    shop_names: dict[Asset, str] = field(default_factory=dict)
    removed: bool = False


class DeskPages:
    """Lives on the GUI thread. A cached property is in `vars` once it is made, and not before."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        bridge: Bridge,
        acts: PageActs,
        parent: QObject,
    ) -> None:
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._bridge = bridge
        self._acts = acts
        self._parent = parent
        self._told = _Told()
        self.begin_comments: Callable[[Comments], object] = lambda _: None
        self.begin_leads: Callable[[Leads], object] = lambda _: None
        self.begin_palette: Callable[[Palette], object] = lambda _: None
        self.begin_insights: Callable[[Insights], object] = lambda _: None
        self.begin_person: Callable[[PersonCard], object] = lambda _: None

    @cached_property
    def comments(self) -> "Comments":
        from conwerz_desktop.viewmodels.comments import CommentActs, Comments  # noqa: PLC0415

        acts = (self._acts.comments or CommentActs)()
        made = Comments(self._store, self._clock, self._calendar, self._bridge, acts, self._parent)
        made.rename_shop(self._told.shop_names)
        self.begin_comments(made)
        return made

    @cached_property
    def palette(self) -> "Palette":
        from conwerz_desktop.viewmodels.palette import Palette  # noqa: PLC0415

        made = Palette(self._store, self._clock, self._calendar, self._bridge, self._parent)
        self.begin_palette(made)
        return made

    @cached_property
    def person(self) -> "PersonCard":
        from conwerz_desktop.viewmodels.person_card import PersonActs, PersonCard  # noqa: PLC0415

        acts = (self._acts.person or PersonActs)()
        made = PersonCard(self._store, self._clock, self._calendar, acts, self._bridge, self._parent)
        self.begin_person(made)
        return made

    @cached_property
    def leads(self) -> "Leads":
        from conwerz_desktop.viewmodels.leads import Leads, LeadsActs  # noqa: PLC0415

        acts = (self._acts.leads or LeadsActs)()
        made = Leads(self._store, self._clock, self._calendar, self._bridge, acts, self._parent)
        self.begin_leads(made)
        return made

    @cached_property
    def insights(self) -> "Insights":
        from conwerz_desktop.viewmodels.insights.dashboard import Insights, InsightsActs  # noqa: PLC0415

        acts = (self._acts.insights or InsightsActs)()
        made = Insights(self._store, self._clock, self._calendar, self._bridge, acts, self._parent)
        self.begin_insights(made)
        return made

    @cached_property
    def integrations(self) -> "Integrations":
        from conwerz_desktop.viewmodels.integrations import ConnectionActs, Integrations  # noqa: PLC0415

        acts = (self._acts.connections or ConnectionActs)()
        made = Integrations(self._store, self._clock, self._calendar, acts, self._bridge, self._parent)
        for standing in self._told.standings.values():
            made.show_standing(standing)
        return made

    @cached_property
    def computers(self) -> "Computers":
        from conwerz_desktop.viewmodels.computers import ComputerActs, Computers  # noqa: PLC0415

        acts = (self._acts.computers or ComputerActs)()
        made = Computers(self._clock, self._calendar, acts, self._bridge, self._parent)
        made.show_removed(self._told.removed)
        return made

    @cached_property
    def disconnect(self) -> "Disconnect":
        from conwerz_desktop.viewmodels.disconnecting import Disconnect, DisconnectActs  # noqa: PLC0415

        acts = (self._acts.disconnect or DisconnectActs)()
        return Disconnect(self._store, self._clock, self._calendar, acts, self._bridge, self._parent)

    @cached_property
    def permissions(self) -> "Permissions":
        from conwerz_desktop.viewmodels.permissions import PermissionActs, Permissions  # noqa: PLC0415

        acts = (self._acts.permissions or PermissionActs)()
        return Permissions(self._store, self._clock, self._calendar, acts, self._bridge, self._parent)

    @cached_property
    def numbers(self) -> "NumbersPage":
        from conwerz_desktop.viewmodels.numbers import NumberActs, NumbersPage  # noqa: PLC0415

        return NumbersPage(self._calendar, (self._acts.numbers or NumberActs)(), self._bridge, self._parent)

    @cached_property
    def outgoing(self) -> "Outgoing":
        from conwerz_desktop.viewmodels.outgoing import Outgoing  # noqa: PLC0415

        return Outgoing(self._store, self._clock, self._calendar, self._bridge, self._parent)

    @cached_property
    def delivery_key(self) -> "DeliveryKey":
        from conwerz_desktop.viewmodels.delivery_key import DeliveryKey  # noqa: PLC0415

        return DeliveryKey(self._acts.change_delivery_key, self._bridge, self._parent)

    @cached_property
    def retention(self) -> "Retention":
        from conwerz_desktop.viewmodels.retention import Retention, RetentionActs  # noqa: PLC0415

        acts = (self._acts.retention or RetentionActs)()
        return Retention(self._store, self._clock, self._calendar, acts, self._bridge, self._parent)

    @cached_property
    def audit(self) -> "AuditLog":
        from conwerz_desktop.viewmodels.audit_log import AuditActs, AuditLog  # noqa: PLC0415

        acts = (self._acts.audit or AuditActs)()
        return AuditLog(self._store, self._clock, self._calendar, acts, self._bridge, self._parent)

    @cached_property
    def backup(self) -> "Backup":
        from conwerz_desktop.viewmodels.backup import Backup, BackupActs  # noqa: PLC0415

        acts = (self._acts.backup or BackupActs)()
        return Backup(self._store, self._clock, self._calendar, acts, self._bridge, self._parent)

    @cached_property
    def export(self) -> "Export":
        from conwerz_desktop.viewmodels.export import Export, ExportActs  # noqa: PLC0415

        acts = (self._acts.export or ExportActs)()
        return Export(self._store, self._clock, self._calendar, acts, self._bridge, self._parent)

    @cached_property
    def templates(self) -> "TemplateBook":
        from conwerz_desktop.viewmodels.template_book import TemplateBook  # noqa: PLC0415
        from conwerz_desktop.viewmodels.template_picker import TemplateActs  # noqa: PLC0415

        acts = (self._acts.templates or TemplateActs)()
        return TemplateBook(self._store, acts, self._acts.files, self._bridge, self._parent)

    @cached_property
    def canned(self) -> "CannedBook":
        from conwerz_desktop.viewmodels.canned_book import CannedActs, CannedBook  # noqa: PLC0415

        acts = (self._acts.canned or CannedActs)()
        return CannedBook(self._store, acts, self._acts.files, self._bridge, self._parent)

    def enclosed(self, key: int) -> bytes | None:
        """The bytes of a file on a page that is open, for its preview."""
        books = (self.__dict__.get(name) for name in ("templates", "canned"))
        return next((content for book in books if book and (content := book.enclosed(key))), None)

    @cached_property
    def answering(self) -> "Answering":
        from conwerz_desktop.viewmodels.answering import Answering  # noqa: PLC0415

        return Answering(self._store, self._acts.choose_manners, self._bridge, self._parent)

    @cached_property
    def hours(self) -> "ShopHours":
        from conwerz_desktop.viewmodels.hours import ShopHours  # noqa: PLC0415

        keep = self._acts.keep_hours
        return ShopHours(self._store, self._clock, self._calendar, keep, self._bridge, self._parent)

    @cached_property
    def automatic(self) -> "Automatic":
        from conwerz_desktop.viewmodels.automatic import Automatic  # noqa: PLC0415

        put = self._acts.put_greeting
        return Automatic(self._store, self._clock, self._calendar, put, self._bridge, self._parent)

    @cached_property
    def rules(self) -> "RuleBook":
        from conwerz_desktop.viewmodels.rule_book import RuleActs, RuleBook  # noqa: PLC0415

        acts = (self._acts.rules or RuleActs)()
        return RuleBook(self._store, self._clock, self._calendar, acts, self._bridge, self._parent)

    @cached_property
    def facts(self) -> "ShopFacts":
        from conwerz_desktop.viewmodels.shop_facts import ShopFacts  # noqa: PLC0415

        return ShopFacts(self._store, self._acts.write_fact, self._bridge, self._parent)

    @cached_property
    def ai(self) -> "AiSettings":
        from conwerz_desktop.viewmodels.ai_settings import AiActs, AiSettings  # noqa: PLC0415

        acts = (self._acts.ai or AiActs)()
        return AiSettings(self._store, self._clock, self._calendar, acts, self._bridge, self._parent)

    def make_what_counts(self) -> None:
        """The rail shows how many wait there, whether or not the owner ever opens them."""
        for name in ("comments", "leads"):
            getattr(self, name)

    def apply(self, changes: Changes) -> None:
        for page in self._made(_READ_AGAIN):
            page.apply(changes)

    def tick(self) -> None:
        for page in self._made(_TICKING):
            page.tick()

    def show_standing(self, standing: Standing) -> None:
        self._told.standings[standing.connection] = standing
        for page in self._made(("integrations",)):
            page.show_standing(standing)

    def turn_to(self, row: "ConversationRow | None") -> None:
        for page in self._made(("person",)):
            page.turn_to(row)

    def show_removed(self, removed: bool) -> None:
        """Whether the relay says that this computer was removed."""
        self._told.removed = removed
        for page in self._made(("computers",)):
            page.show_removed(removed)

    def rename_shop(self, shop_names: dict[Asset, str]) -> None:
        self._told.shop_names = shop_names
        for page in self._made(("comments",)):
            page.rename_shop(shop_names)

    def close(self) -> None:
        for page in self._made(("comments", "leads", "person")):
            page.close()

    def _made(self, names: tuple[str, ...]) -> list[Any]:
        return [made for name in names if (made := vars(self).get(name)) is not None]


_TICKING = ("comments", "leads", "insights", "integrations", "permissions", "outgoing", "person")
_BY_ITSELF = ("hours", "automatic", "rules", "facts", "ai")
_READ_AGAIN = (*_TICKING, *_BY_ITSELF, "backup", "templates", "canned", "answering", "retention", "audit", "disconnect")
