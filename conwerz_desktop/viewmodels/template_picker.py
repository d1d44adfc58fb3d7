"""Choosing a template for a customer, with the values it wants and the text it becomes."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import templates as rules
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File, Parcel
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.templates import Field, Part, Template
from conwerz_desktop.store import templates
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.templates import Known
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels import template_words as words
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.enclosures import Enclosures
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.sentences import sentence
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def _nothing() -> Future[str]:
    done: Future[str] = Future()
    done.set_result("")
    return done


@record
class TemplateActs:
    """`refresh`, `submit` and `delete` end with the key of the owner's sentence, or empty where all went well."""

    refresh: Callable[[], Future[str]] = _nothing
    submit: Callable[[str, rules.Draft, str | None], Future[str]] = lambda *_: _nothing()
    delete: Callable[[str, Template], Future[str]] = lambda *_: _nothing()


@record
class TemplateRow:
    """`hindrance` says why it cannot be sent now; empty where it can."""

    key: str
    name: str
    language: str
    category: str
    body: str
    hindrance: str


@record
class FieldRow:
    key: int
    label: str
    example: str


@record
class PickerState:
    showing: bool = False
    loading: bool = False
    problem: str = ""
    chosen: str = ""
    heading: str = ""
    preview: str = ""
    cost: str = ""
    ready: bool = False
    buttons: str = ""
    wants: str = ""
    wants_words: str = ""
    picture: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class TemplatePicker(QObject):
    showing_changed = Signal()
    loading_changed = Signal()
    problem_changed = Signal()
    chosen_changed = Signal()
    heading_changed = Signal()
    preview_changed = Signal()
    cost_changed = Signal()
    ready_changed = Signal()
    buttons_changed = Signal()
    wants_changed = Signal()
    wants_words_changed = Signal()
    picture_changed = Signal()
    sent = Signal()

    def __init__(
        self,
        store: Store,
        answering: AnsweringActs,
        acts: TemplateActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._answering = answering
        self._acts = acts
        self._bridge = bridge
        self._row: ConversationRow | None = None
        self._known: tuple[Known, ...] = ()
        self._values: list[str] = []
        self._wanted = ""
        self._state = PickerState()
        self.model = Rows(TemplateRow, self)
        self._fields = Rows(FieldRow, self)
        self._header = Enclosures(answering.read_files, answering.shrink, bridge, self)
        self._header.turn_to(0, Channel.WHATSAPP)
        self._header.changed.connect(self._header_changed)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self.model

    @Property(Rows, constant=True)
    def fields(self) -> Rows:
        return self._fields

    @Property(bool, notify=showing_changed)
    def showing(self) -> bool:
        return self._state.showing

    @Property(bool, notify=loading_changed)
    def loading(self) -> bool:
        """Meta is being asked; what is shown is what it said last."""
        return self._state.loading

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Property(str, notify=chosen_changed)
    def chosen(self) -> str:
        """The key of the template whose values are being filled in; empty while one is being chosen."""
        return self._state.chosen

    @Property(str, notify=heading_changed)
    def heading(self) -> str:
        return self._state.heading

    @Property(str, notify=preview_changed)
    def preview(self) -> str:
        return self._state.preview

    @Property(str, notify=cost_changed)
    def cost(self) -> str:
        return self._state.cost

    @Property(bool, notify=ready_changed)
    def ready(self) -> bool:
        return self._state.ready

    @Property(str, notify=buttons_changed)
    def buttons(self) -> str:
        """What the customer may tap below the text."""
        return self._state.buttons

    @Property(str, notify=wants_changed)
    def wants(self) -> str:
        """The kind of the file that stands at the head: image, video, file; empty without one."""
        return self._state.wants

    @Property(str, notify=wants_words_changed)
    def wants_words(self) -> str:
        """What to do about that file."""
        return self._state.wants_words

    @Property(str, notify=picture_changed)
    def picture(self) -> str:
        """Where the preview finds the picture at the head; empty while there is none to show."""
        return self._state.picture

    @Property(Enclosures, constant=True)
    def header(self) -> Enclosures:
        return self._header

    def enclosed(self, key: int) -> bytes | None:
        """The bytes of the file at the head, for its preview."""
        return self._header.content(key)

    def turn_to(self, row: ConversationRow | None) -> None:
        turned = (row and row.id) != (self._row and self._row.id)
        decided = (row and row.offers_stopped) != (self._row and self._row.offers_stopped)
        self._row = row
        if turned:
            self._begin_anew()
            self._show(PickerState())
        elif decided and self._state.showing:
            self._take(self._known)

    @Slot()
    def open(self) -> None:
        """Shows what is known at once, and asks Meta for the newest."""
        if self._row is None or self._row.asset.channel is not Channel.WHATSAPP:
            return
        self._begin_anew()
        self._show(PickerState(showing=True, loading=True))
        self._read()
        self._bridge.when_done(self._acts.refresh(), self._refreshed)

    @Slot()
    def close(self) -> None:
        self._begin_anew()
        self._show(PickerState())

    @Slot(str)
    def search(self, typed: str) -> None:
        self._wanted = typed.casefold().strip()
        self._show_rows()

    @Slot(str)
    def choose(self, key: str) -> None:
        if (template := self._find(key)) and not self._hindrance(template):
            self._values = self._first_values(template)
            self._header.give_up(0)
            self._fields.replace([_field_row(number, each) for number, each in enumerate(template.fields)])
            self._show_chosen(key)

    @Slot()
    def back(self) -> None:
        self._values = []
        self._show_chosen("")

    @Slot(int, str)
    def fill(self, number: int, value: str) -> None:
        if 0 <= number < len(self._values):
            self._values[number] = value
            self._show_chosen(self._state.chosen)

    @Slot(int, result=str)
    def value(self, number: int) -> str:
        """What a field begins with."""
        return self._values[number] if 0 <= number < len(self._values) else ""

    @Slot()
    def choose_file(self) -> None:
        self._answering.choose_files(self._header.take)

    @Slot(list)
    def drop(self, addresses: list[str]) -> None:
        if self._state.wants and addresses:
            self._header.take([str(each) for each in addresses])

    @Slot()
    def send(self) -> None:
        template = self._find(self._state.chosen)
        if self._row is None or template is None or self._hindrance(template):
            return
        file = self._file
        if not rules.is_ready(template, self._values, file):
            return
        parcel = Parcel(rules.preview(template, self._values), rules.filled(template, self._values, file))
        going = self._answering.send(self._row.id, (parcel,), None)
        self._bridge.when_done(going, lambda _: self.sent.emit())
        self.close()

    def apply(self, changes: Changes) -> None:
        if Topic.TEMPLATES in changes.topics and self._state.showing:
            self._read()

    def _read(self) -> None:
        self._bridge.when_done(self._store.read(templates.everything), self._take)

    def _take(self, known: tuple[Known, ...]) -> None:
        """The values that were typed stay where the fresh copy wants the same ones."""
        before = self._find(self._state.chosen)
        self._known = known
        self._show_rows()
        after = self._find(self._state.chosen)
        if after is None or self._hindrance(after):
            self._show_chosen("")
        elif before is None or before.fields != after.fields:
            self.choose(after.id)
        else:
            self._show_chosen(after.id)

    def _refreshed(self, problem: str) -> None:
        shown = sentence(problem) if problem else ""
        self._show(replace(self._state, loading=False, problem=shown))

    def _begin_anew(self) -> None:
        self._values, self._wanted = [], ""
        self._header.give_up(0)

    @property
    def _file(self) -> File | None:
        return next(iter(self._header.files), None)

    def _header_changed(self) -> None:
        if len(self._header.files) > 1:
            self._header.keep_newest()
        else:
            self._show_chosen(self._state.chosen)

    def _find(self, key: str) -> Template | None:
        return next((each.template for each in self._known if each.template.id == key), None)

    def _first_values(self, template: Template) -> list[str]:
        """The first field of a text is nearly always the customer's name."""
        name = names.first_name(names.clean(self._row.profile.name or "")) if self._row else ""
        first = next((number for number, each in enumerate(template.fields) if each.part is Part.BODY), None)
        return [name if number == first else "" for number in range(len(template.fields))]

    def _hindrance(self, template: Template) -> str:
        """Why it cannot be sent now, or not to this person; empty where it can."""
        offers_stopped = self._row is not None and self._row.offers_stopped
        return words.not_sendable(template, offers_stopped=offers_stopped)

    def _show_rows(self) -> None:
        found = [each.template for each in self._known if _fits(each.template, self._wanted)]
        found.sort(key=lambda each: bool(self._hindrance(each)))
        self.model.show([_row(each, self._hindrance(each)) for each in found])

    def _show_chosen(self, key: str) -> None:
        template, now = self._find(key), self._state
        bare = PickerState(now.showing, now.loading, now.problem)
        self._show(self._with(bare, template) if template else bare)

    def _with(self, bare: PickerState, template: Template) -> PickerState:
        return replace(
            bare,
            chosen=template.id,
            heading=f"{template.name} · {words.language_words(template.language)}",
            preview=rules.preview(template, self._values),
            cost=words.cost_words(template.category),
            ready=rules.is_ready(template, self._values, self._file) and self._header.may_go,
            buttons="\n".join(rules.taps(template, self._values)),
            wants=template.file.value if template.file else "",
            wants_words=_wants_words(template, self._file),
            picture=self._header.picture if template.file is Kind.IMAGE else "",
        )

    def _show(self, new: PickerState) -> None:
        old, self._state = self._state, new
        emit_changed(self, old, new)


def _fits(template: Template, wanted: str) -> bool:
    said = f"{template.name} {template.body} {words.language_words(template.language)}".casefold()
    return wanted in said


def _row(template: Template, hindrance: str) -> TemplateRow:
    return TemplateRow(
        key=template.id,
        name=template.name,
        language=words.language_words(template.language),
        category=words.category_words(template.category),
        body=names.clean(template.body),
        hindrance=hindrance,
    )


def _wants_words(template: Template, file: File | None) -> str:
    """Empty without a file, or with the right one."""
    if template.file is None or rules.fits(template, file):
        return ""
    if file is not None and file.kind is not template.file:
        return {
            Kind.IMAGE: _translated("This is no picture: the template was approved with one."),
            Kind.VIDEO: _translated("This is no video: the template was approved with one."),
        }.get(template.file, _translated("This is no document: the template was approved with one."))
    return {
        Kind.IMAGE: _translated("A picture stands above the text. Choose one."),
        Kind.VIDEO: _translated("A video stands above the text. Choose one."),
    }.get(template.file, _translated("A document stands above the text. Choose one."))


def _field_row(number: int, wanted: Field) -> FieldRow:
    label = _translated("Value %1").replace("%1", wanted.name) if wanted.name.isdecimal() else wanted.name
    if wanted.part is Part.BUTTON:
        label = _translated("End of the button's address")
    return FieldRow(number, label, wanted.example)


def _translated(text: str) -> str:
    return QCoreApplication.translate("TemplatePicker", text)
