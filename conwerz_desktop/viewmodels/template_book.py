"""The shop's templates: how each stands with Meta, and a sheet on which one is written."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import templates as rules
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.templates import Category, Draft, Template
from conwerz_desktop.store import templates
from conwerz_desktop.store.connections import ConnectionRow, everything
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.templates import Known
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels import template_words as words
from conwerz_desktop.viewmodels.answering_acts import FileActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.enclosures import Enclosures
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.sentences import sentence
from conwerz_desktop.viewmodels.shown import emit_changed
from conwerz_desktop.viewmodels.template_picker import TemplateActs

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@record
class BookRow:
    """`look` is good, waiting or bad."""

    key: str
    name: str
    facts: str
    body: str
    look: str
    status: str
    quality: str
    reason: str
    editable: bool


@record
class ExampleRow:
    key: str
    label: str


@record
class BookState:
    """`sheet` is none, new or edit. `flaw` says what is still missing; `asked` is what is about to be deleted."""

    has_account: bool = True
    loading: bool = False
    problem: str = ""
    sheet: str = "none"
    flaw: str = ""
    preview: str = ""
    cost: str = ""
    category: str = Category.UTILITY.value
    busy: bool = False
    asked: str = ""
    header_format: str = "TEXT"
    sample_words: str = ""
    picture: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class TemplateBook(QObject):
    """Reads nothing before it is opened."""

    has_account_changed = Signal()
    loading_changed = Signal()
    problem_changed = Signal()
    sheet_changed = Signal()
    flaw_changed = Signal()
    preview_changed = Signal()
    cost_changed = Signal()
    category_changed = Signal()
    busy_changed = Signal()
    asked_changed = Signal()
    header_format_changed = Signal()
    sample_words_changed = Signal()
    picture_changed = Signal()

    def __init__(self, store: Store, acts: TemplateActs, files: FileActs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._acts = acts
        self._bridge = bridge
        self._opened = False
        self._known: tuple[Known, ...] = ()
        self._wabas: tuple[str, ...] = ()
        self._draft = _BLANK
        self._replaces: str | None = None
        self._state = BookState()
        self.model = Rows(BookRow, self)
        self._examples = Rows(ExampleRow, self)
        self._files = files
        self._sample = Enclosures(files.read, files.shrink, bridge, self)
        self._sample.turn_to(0, Channel.WHATSAPP)
        self._sample.changed.connect(self._sample_changed)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self.model

    @Property(Rows, constant=True)
    def examples(self) -> Rows:
        """The fields of the text that is being written; each wants an example."""
        return self._examples

    @Property(bool, notify=has_account_changed)
    def has_account(self) -> bool:
        return self._state.has_account

    @Property(bool, notify=loading_changed)
    def loading(self) -> bool:
        return self._state.loading

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Property(str, notify=sheet_changed)
    def sheet(self) -> str:
        return self._state.sheet

    @Property(str, notify=flaw_changed)
    def flaw(self) -> str:
        return self._state.flaw

    @Property(str, notify=preview_changed)
    def preview(self) -> str:
        return self._state.preview

    @Property(str, notify=cost_changed)
    def cost(self) -> str:
        return self._state.cost

    @Property(str, notify=category_changed)
    def category(self) -> str:
        return self._state.category

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=asked_changed)
    def asked(self) -> str:
        """The name of the template that is to be deleted, while the owner is asked."""
        return self._state.asked

    @Property(str, notify=header_format_changed)
    def header_format(self) -> str:
        """TEXT, IMAGE, VIDEO or DOCUMENT."""
        return self._state.header_format

    @Property(str, notify=sample_words_changed)
    def sample_words(self) -> str:
        return self._state.sample_words

    @Property(str, notify=picture_changed)
    def picture(self) -> str:
        return self._state.picture

    @Property(Enclosures, constant=True)
    def sample(self) -> Enclosures:
        """The file at the head, as Meta's reviewers will see it."""
        return self._sample

    def enclosed(self, key: int) -> bytes | None:
        return self._sample.content(key)

    @Slot()
    def choose_sample(self) -> None:
        self._files.choose(self._sample.take)

    @Slot()
    def open(self) -> None:
        self._opened = True
        self._read()
        self._show(replace(self._state, loading=True, problem=""))
        self._bridge.when_done(self._acts.refresh(), lambda problem: self._done(problem, closes=False))

    @Slot()
    def begin(self) -> None:
        self._replaces = None
        self._write(_BLANK, "new")

    def propose(self, name: str, body: str) -> None:
        """A new one that has words already."""
        self._replaces = None
        self._write(replace(_BLANK, name=name, body=body), "new")

    @Slot(str)
    def edit(self, key: str) -> None:
        if template := self._find(key):
            self._replaces = key
            self._write(_drafted(template), "edit")

    @Slot(str, result=str)
    def text(self, part: str) -> str:
        """What the sheet's field begins with: name, language, header, body, footer, buttons."""
        if part == "buttons":
            return "\n".join(map(rules.line, self._draft.buttons))
        return str(getattr(self._draft, part))

    @Slot(str, str)
    def write(self, part: str, words_: str) -> None:
        self._set(_with(self._draft, part, words_))

    @Slot(str, result=str)
    def example(self, name: str) -> str:
        return (self._draft.examples or {}).get(name, "")

    @Slot(str, str)
    def give_example(self, name: str, value: str) -> None:
        self._set(replace(self._draft, examples={**(self._draft.examples or {}), name: value}))

    @Slot()
    def leave(self) -> None:
        self._show(replace(self._state, sheet="none", problem="", busy=False))

    @Slot()
    def submit(self) -> None:
        if self._state.flaw or self._state.busy or not self._wabas:
            return
        self._show(replace(self._state, busy=True, problem=""))
        waba_id = self._waba_of(self._replaces) if self._replaces else self._wabas[0]
        going = self._acts.submit(waba_id, self._draft, self._replaces)
        self._bridge.when_done(going, lambda problem: self._done(problem, closes=True))

    @Slot(str)
    def ask_delete(self, key: str) -> None:
        if template := self._find(key):
            self._replaces = key
            self._show(replace(self._state, asked=template.name))

    @Slot()
    def keep(self) -> None:
        self._show(replace(self._state, asked=""))

    @Slot()
    def delete(self) -> None:
        key, template = self._replaces, self._find(self._replaces or "")
        if key and template and self._state.asked:
            self._show(replace(self._state, asked="", busy=True))
            going = self._acts.delete(self._waba_of(key), template)
            self._bridge.when_done(going, lambda problem: self._done(problem, closes=True))

    def apply(self, changes: Changes) -> None:
        if self._opened and changes.topics & {Topic.TEMPLATES, Topic.CONNECTIONS}:
            self._read()

    def _read(self) -> None:
        self._bridge.when_done(self._store.read(lambda db: (everything(db), templates.everything(db))), self._take)

    def _take(self, read: tuple[tuple[ConnectionRow, ...], tuple[Known, ...]]) -> None:
        connected, self._known = read
        self._wabas = tuple(dict.fromkeys(row.waba_id for row in connected if row.waba_id))
        self.model.show([_row(each.template) for each in self._known])
        self._show(replace(self._state, has_account=bool(self._wabas)))

    def _done(self, problem: str, *, closes: bool) -> None:
        done = replace(self._state, loading=False, busy=False, problem=sentence(problem) if problem else "")
        self._show(replace(done, sheet="none") if closes and not problem else done)

    def _sample_changed(self) -> None:
        files = self._sample.files
        if len(files) > 1:
            self._sample.keep_newest()
        else:
            self._set(replace(self._draft, sample=files[0] if files and self._sample.may_go else None))

    def _write(self, draft: Draft, sheet: str) -> None:
        self._sample.give_up(0)
        self._show(replace(self._state, sheet="none", problem=""))  # a sheet begins with what is written on it
        self._set(draft)
        self._show(replace(self._state, sheet=sheet))

    def _set(self, draft: Draft) -> None:
        self._draft = draft
        self._examples.show([ExampleRow(name, _example_label(draft, name)) for name in rules.draft_fields(draft)])
        flaw = rules.draft_flaw(draft)
        lines = (draft.header, rules.fill(draft.body, draft.examples or {}), draft.footer)
        shown = replace(
            self._state,
            flaw=words.flaw_words(flaw) if flaw else "",
            preview="\n".join(line for line in lines if line),
            cost=words.cost_words(draft.category),
            category=draft.category.value,
            header_format=draft.header_format,
            sample_words=_sample_words(draft.header_format),
            picture=self._sample.picture if draft.header_format == "IMAGE" else "",
        )
        self._show(shown)

    def _find(self, key: str) -> Template | None:
        return next((each.template for each in self._known if each.template.id == key), None)

    def _waba_of(self, key: str) -> str:
        return next((each.waba_id for each in self._known if each.template.id == key), "")

    def _show(self, new: BookState) -> None:
        old, self._state = self._state, new
        emit_changed(self, old, new)


_BLANK = Draft("", "en", Category.UTILITY, "", examples={})
_MAKE: dict[str, Callable[[str], object]] = {
    "category": Category,
    "buttons": lambda lines: tuple(rules.button(line) for line in lines.splitlines() if line.strip()),
}


def _with(draft: Draft, part: str, said: str) -> Draft:
    value = _MAKE[part](said) if part in _MAKE else said.strip() if part in ("name", "language") else said
    return replace(draft, **{part: value})  # type: ignore[arg-type]


def _drafted(template: Template) -> Draft:
    examples = {
        rules.address_key(field.index) if field.part is rules.Part.BUTTON else field.name: field.example
        for field in template.fields
    }
    known = template.category in Category.__members__
    category = Category(template.category) if known else Category.UTILITY
    return Draft(
        template.name, template.language, category, template.body, template.header, template.footer,
        template.buttons, examples, template.header_format or "TEXT",
    )  # fmt: skip


def _row(template: Template) -> BookRow:
    facts = (words.language_words(template.language), words.category_words(template.category))
    return BookRow(
        key=template.id,
        name=template.name,
        facts="  ·  ".join(facts),
        body=names.clean(template.body),
        look=words.status_look(template.status),
        status=words.status_words(template.status),
        quality=words.quality_words(template.quality),
        reason=words.reason_words(template.reason),
        editable=template.status in rules.EDITABLE and template.sendable,
    )


def _example_label(draft: Draft, name: str) -> str:
    for index, button in enumerate(draft.buttons):
        if name == rules.address_key(index):
            return _translated("Example for the end of the address of “%1”").replace("%1", button.text)
    return _translated("Example for {{%1}}").replace("%1", name)


def _sample_words(header_format: str) -> str:
    return {
        "IMAGE": _translated("Choose a picture"),
        "VIDEO": _translated("Choose a video"),
        "DOCUMENT": _translated("Choose a PDF"),
    }.get(header_format, "")


def _translated(text: str) -> str:
    return QCoreApplication.translate("TemplateBook", text)
