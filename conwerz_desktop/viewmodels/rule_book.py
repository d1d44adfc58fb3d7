"""The owner's rules: a list, a sheet on which one is written, and what it would have done last week."""

import re
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import field, replace
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.rules import DAY, SUITS, About, Deed, Happening, Moment, Rule, Then, When, flaw
from conwerz_desktop.services.automation import trial
from conwerz_desktop.services.automation.trial import Trial
from conwerz_desktop.store import rules, stages
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import commas, names, stage_words
from conwerz_desktop.viewmodels import rule_words as words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MONTH = 31 * DAY
_COMMAS = re.compile("[,،、，]")  # noqa: RUF001 - of every script that lists words with one of its own
USUAL_HOURS = 4
STAGES = (Stage.CONTACTED, Stage.TALKING, Stage.WON, Stage.LOST)  # into which a rule may move somebody


def _nowhere(_rule: Rule) -> "Future[int]":
    return Future()


@record
class RuleActs:
    put: Callable[[Rule], "Future[int]"] = _nowhere
    switch: Callable[[int, bool], object] = lambda *_: None
    delete: Callable[[int], object] = lambda _: None


@record
class RuleLine:
    key: int
    when: str
    then: str
    runs: str
    is_on: bool


@record
class ChoiceLine:
    key: str
    text: str
    chosen: bool


@record
class DeedLine:
    """`asks` names what is asked for beside it; `long` if that is a text of several lines."""

    key: str
    text: str
    chosen: bool
    asks: str
    value: str
    long: bool


@record
class TrialLine:
    key: int
    name: str
    text: str
    when: str


@record
class RuleSheet:
    """A rule being written."""

    number: int = 0
    moment: Moment = Moment.KEYWORD
    about: About = About.WORDS
    words: str = ""
    label: str = ""
    hours: str = str(USUAL_HOURS)
    chosen: frozenset[Deed] = frozenset()
    values: dict[Deed, str] = field(default_factory=dict, hash=False)

    def rule(self) -> Rule:
        deeds = (deed for deed in SUITS[self.moment] if deed in self.chosen)
        return Rule(self._when(), tuple(map(self._then, deeds)), self.number)

    def _when(self) -> When:
        listed = tuple(part.strip() for part in _COMMAS.split(self.words) if part.strip())
        about = self.about if self.moment is Moment.COMMENT else About.ANY
        asks_words = self.moment is Moment.KEYWORD or about is About.WORDS
        hours = _number(self.hours) if self.moment is Moment.UNANSWERED else 0
        return When(self.moment, listed if asks_words else (), about, self.label.strip(), hours)

    def _then(self, deed: Deed) -> Then:
        value = self.values.get(deed, "").strip()
        if deed is Deed.SNOOZE:
            return Then(deed, hours=_number(value))
        return Then(deed, value)


@record
class BookState:
    """`sheet` is none, new or edit; `trying` is the rule whose last week is shown, 0 for none."""

    loaded: bool = False
    sheet: str = "none"
    moment: str = ""
    about: str = ""
    problem: str = ""
    trying: int = 0
    trial: str = ""
    trial_rule: str = ""
    stages: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("made in Python")
class RuleBook(QObject):
    """Reads nothing before it is first opened."""

    loaded_changed = Signal()
    sheet_changed = Signal()
    moment_changed = Signal()
    about_changed = Signal()
    problem_changed = Signal()
    trying_changed = Signal()
    trial_changed = Signal()
    trial_rule_changed = Signal()
    stages_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: RuleActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._state = BookState()
        self._sheet = RuleSheet()
        self._known: tuple[Rule, ...] = ()
        self._stages = stage_words.usual()
        self._rules = Rows(RuleLine, self)
        self._moments = Rows(ChoiceLine, self)
        self._abouts = Rows(ChoiceLine, self)
        self._deeds = Rows(DeedLine, self)
        self._found = Rows(TrialLine, self)

    @Property(Rows, constant=True)
    def rules(self) -> Rows:
        return self._rules

    @property
    def shown(self) -> tuple[RuleLine, ...]:
        return tuple(self._rules.rows)

    @property
    def tried(self) -> tuple[TrialLine, ...]:
        return tuple(self._found.rows)

    @Property(Rows, constant=True)
    def moments(self) -> Rows:
        return self._moments

    @Property(Rows, constant=True)
    def abouts(self) -> Rows:
        return self._abouts

    @Property(Rows, constant=True)
    def deeds(self) -> Rows:
        """What can be done about the moment that is chosen."""
        return self._deeds

    @Property(Rows, constant=True)
    def found(self) -> Rows:
        """What the rule that is tried would have been about."""
        return self._found

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(str, notify=sheet_changed)
    def sheet(self) -> str:
        return self._state.sheet

    @Property(str, notify=moment_changed)
    def moment(self) -> str:
        return self._state.moment

    @Property(str, notify=about_changed)
    def about(self) -> str:
        return self._state.about

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Property(int, notify=trying_changed)
    def trying(self) -> int:
        return self._state.trying

    @Property(str, notify=trial_changed)
    def trial(self) -> str:
        return self._state.trial

    @Property(str, notify=trial_rule_changed)
    def trial_rule(self) -> str:
        return self._state.trial_rule

    @Property("QStringList", notify=stages_changed)  # type: ignore[arg-type]
    def stages(self) -> list[str]:
        """What the owner calls the stages into which a rule may move somebody, in the order of `STAGES`."""
        return list(self._state.stages)

    @Slot()
    def open(self) -> None:
        self._bridge.when_done(self._store.read(partial(_look, self._clock() - MONTH)), self._take)

    @Slot()
    def begin(self) -> None:
        self._write_on(RuleSheet(), "new")

    @Slot(int)
    def edit(self, number: int) -> None:
        if rule := next((each for each in self._known if each.id == number), None):
            self._write_on(_sheet_of(rule), "edit")

    @Slot()
    def close_sheet(self) -> None:
        self._show(replace(self._state, sheet="none", problem=""))

    @Slot(str, result=str)
    def text(self, name: str) -> str:
        """Of a field of the sheet: words, label or hours."""
        return str(getattr(self._sheet, name))

    @Slot(str)
    def choose_moment(self, moment: str) -> None:
        self._put_sheet(replace(self._sheet, moment=Moment(moment)))

    @Slot(str)
    def choose_about(self, about: str) -> None:
        self._put_sheet(replace(self._sheet, about=About(about)))

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        match name:
            case "words":
                self._sheet = replace(self._sheet, words=text)
            case "label":
                self._sheet = replace(self._sheet, label=text)
            case _:
                self._sheet = replace(self._sheet, hours=text)
        self._clear_problem()

    @Slot(str, bool)
    def choose_deed(self, deed: str, chosen: bool) -> None:
        one = frozenset({Deed(deed)})
        self._put_sheet(replace(self._sheet, chosen=self._sheet.chosen | one if chosen else self._sheet.chosen - one))

    @Slot(str, str)
    def write_deed(self, deed: str, value: str) -> None:
        self._sheet = replace(self._sheet, values={**self._sheet.values, Deed(deed): value})
        if Deed(deed) is Deed.STAGE:
            self._put_sheet(self._sheet)
        self._clear_problem()

    @Slot()
    def keep(self) -> None:
        """Keep the rule, still off, and show what it would have done."""
        rule = self._sheet.rule()
        if wrong := flaw(rule):
            self._show(replace(self._state, problem=words.flaw_sentence(wrong)))
            return
        self._show(replace(self._state, sheet="none", problem=""))
        self._bridge.when_done(self._acts.put(rule), lambda number: self._try(replace(rule, id=number)))

    @Slot(int, bool)
    def switch_(self, number: int, on: bool) -> None:
        """On only after a look at last week."""
        rule = next((each for each in self._known if each.id == number), None)
        if rule and on:
            self._try(rule)
        elif rule:
            self._acts.switch(number, False)

    @Slot()
    def switch_on(self) -> None:
        """The owner has seen what it would have done."""
        self._acts.switch(self._state.trying, True)
        self.leave_trial()

    @Slot()
    def leave_trial(self) -> None:
        self._show(replace(self._state, trying=0))

    @Slot(int)
    def delete_(self, number: int) -> None:
        self._acts.delete(number)

    def apply(self, changes: Changes) -> None:
        if self._state.loaded and changes.topics & {Topic.AUTOMATION, Topic.SETTINGS}:
            self.open()

    def _write_on(self, sheet: RuleSheet, state: str) -> None:
        self._show(replace(self._state, sheet="none"))
        self._put_sheet(sheet)
        self._show(replace(self._state, sheet=state))

    def _put_sheet(self, sheet: RuleSheet) -> None:
        if Deed.STAGE not in sheet.values:
            sheet = replace(sheet, values={**sheet.values, Deed.STAGE: Stage.CONTACTED.value})
        self._sheet = sheet
        self._moments.show([_choice(each, words.moment_word(each), sheet.moment) for each in Moment])
        self._abouts.show([_choice(each, words.about_word(each), sheet.about) for each in About])
        self._deeds.show([_deed(sheet, deed) for deed in SUITS[sheet.moment]])
        self._show(replace(self._state, moment=sheet.moment.value, about=sheet.about.value, problem=""))

    def _clear_problem(self) -> None:
        self._show(replace(self._state, problem=""))

    def _try(self, rule: Rule) -> None:
        now = self._clock()
        asked = self._store.read(lambda db: trial.of_last_week(db, rule, now))
        self._bridge.when_done(asked, partial(self._show_trial, rule))

    def _show_trial(self, rule: Rule, found: Trial) -> None:
        now = self._clock()
        self._found.show([self._trial_line(number, each, now) for number, each in enumerate(found.found)])
        sentence = words.trial_sentence(found.times, found.people, found.held_back)
        self._show(replace(self._state, trying=rule.id, trial=sentence, trial_rule=words.whole(rule, self._stages)))

    def _trial_line(self, number: int, each: Happening, now: int) -> TrialLine:
        name = names.clean(each.name) or _translated("Somebody")
        return TrialLine(number, name, names.clean(each.text)[:160], self._calendar.in_list(each.at, now))

    def _take(self, found: "_Found") -> None:
        self._known, self._stages = found.rules, stage_words.usual() | found.stages
        self._rules.show([_line(rule, found.counts.get(rule.id, 0), self._stages) for rule in self._known])
        self._show(replace(self._state, loaded=True, stages=tuple(self._stages[each] for each in STAGES)))

    def _show(self, state: BookState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


@record
class _Found:
    """`stages`: those that the owner has named."""

    rules: tuple[Rule, ...]
    counts: dict[int, int]
    stages: dict[Stage, str]


def _look(since: int, db: Connection) -> _Found:
    return _Found(rules.everything(db), rules.counts(db, since), stages.names(db))


def _line(rule: Rule, times: int, called: Mapping[Stage, str]) -> RuleLine:
    when, then = words.when_sentence(rule.when), words.then_sentence(rule, called)
    return RuleLine(rule.id, when, then, words.runs_words(times), rule.is_on)


def _choice(key: Moment | About, text: str, chosen: Moment | About) -> ChoiceLine:
    return ChoiceLine(key.value, text, key is chosen)


def _deed(sheet: RuleSheet, deed: Deed) -> DeedLine:
    return DeedLine(
        deed.value,
        words.deed_word(deed),
        deed in sheet.chosen,
        words.value_label(deed),
        sheet.values.get(deed, ""),
        deed.speaks,
    )


def _sheet_of(rule: Rule) -> RuleSheet:
    when = rule.when
    values = {then.deed: str(then.hours) if then.deed is Deed.SNOOZE else then.text for then in rule.then}
    return RuleSheet(
        rule.id,
        when.moment,
        when.about,
        commas.joined(when.words),
        when.label,
        str(when.hours or USUAL_HOURS),
        frozenset(values),
        values,
    )


def _number(text: str) -> int:
    return int(text) if text.strip().isdecimal() and len(text) < 6 else 0


def _translated(text: str) -> str:
    return QCoreApplication.translate("Rules", text)
