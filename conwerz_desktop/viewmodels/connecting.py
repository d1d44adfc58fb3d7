"""Connecting a shop, page by page: what it should do, Facebook's own dialog, what to connect, proof."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import offers
from conwerz_desktop.domain.candidates import PICTURES, Candidate
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.connecting import Choice, Ending, Problem, Progress, Result, Step
from conwerz_desktop.domain.connection_health import Standing, Trial
from conwerz_desktop.domain.offers import Offer, Plan
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.permissions import PermissionTable
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import commas, connect_words, names, sentences
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_USUAL = (Offer.MESSENGER, Offer.INSTAGRAM_MESSAGES)


@record
class ConnectActs:
    """What the program does for it; nothing here blocks. `finish` leaves the flow."""

    begin: Callable[[Choice], object]
    stop: Callable[[], object]
    open_again: Callable[[], object]
    type_digits: Callable[[str], object]
    choose: Callable[[tuple[Asset, ...], bool], object]
    set_relay: Callable[[str, str], object]
    finish: Callable[[], object]


@record
class OfferRow:
    key: str
    name: str
    detail: str
    channel: str
    ticked: bool


@record
class AskedRow:
    """A permission that the login will ask for, and why: the table's own words."""

    key: str
    why: str


@record
class CandidateRow:
    """`reason` is empty where it can be ticked."""

    key: str
    name: str
    detail: str
    channel: str
    initials: str
    hue: int
    picture: str
    ticked: bool
    reason: str
    connected: bool
    spoken: str


@record
class ResultRow:
    """`proof` tells of the owner's own message, while it is waited for and when it came."""

    key: str
    name: str
    channel: str
    good: bool
    sentence: str
    proof: str
    proven: bool


@record
class ConnectState:
    """`page` is offers, relay, browser, choosing, connecting, done or ended."""

    page: str = "offers"
    asked: int = 0
    may_go_on: bool = False
    system_user: bool = False
    may_system_user: bool = True
    unfolded: bool = False
    by_digits: bool = False
    looking: bool = False
    busy: bool = False
    chosen: int = 0
    declined: str = ""
    title: str = ""
    sentence: str = ""
    action: str = ""
    held: bool = False
    relay_problem: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class ConnectFlow(QObject):
    page_changed = Signal()
    asked_changed = Signal()
    may_go_on_changed = Signal()
    system_user_changed = Signal()
    may_system_user_changed = Signal()
    unfolded_changed = Signal()
    by_digits_changed = Signal()
    looking_changed = Signal()
    busy_changed = Signal()
    chosen_changed = Signal()
    declined_changed = Signal()
    title_changed = Signal()
    sentence_changed = Signal()
    action_changed = Signal()
    held_changed = Signal()
    relay_problem_changed = Signal()

    def __init__(self, acts: ConnectActs, table: Callable[[], PermissionTable], parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self._table = table
        self._plan = Plan()
        self._knows_relay = False
        self._ticked = frozenset(_USUAL)
        self._on: frozenset[Offer] = frozenset()
        self._marked: frozenset[str] = frozenset()
        self._pointed = ""
        self._progress = Progress()
        self._standings: dict[Asset, Standing] = {}
        self._offers = Rows(OfferRow, self)
        self._permissions = Rows(AskedRow, self)
        self._candidates = Rows(CandidateRow, self)
        self._results = Rows(ResultRow, self)
        self._state = ConnectState()

    @Property(Rows, constant=True)
    def offers(self) -> Rows:
        return self._offers

    @Property(Rows, constant=True)
    def permissions(self) -> Rows:
        return self._permissions

    @Property(Rows, constant=True)
    def candidates(self) -> Rows:
        return self._candidates

    @Property(Rows, constant=True)
    def results(self) -> Rows:
        return self._results

    @Property(str, notify=page_changed)
    def page(self) -> str:
        return self._state.page

    @Property(int, notify=asked_changed)
    def asked(self) -> int:
        """How many permissions the login will ask for."""
        return self._state.asked

    @Property(bool, notify=may_go_on_changed)
    def may_go_on(self) -> bool:
        return self._state.may_go_on

    @Property(bool, notify=system_user_changed)
    def system_user(self) -> bool:
        return self._state.system_user

    @Property(bool, notify=may_system_user_changed)
    def may_system_user(self) -> bool:
        return self._state.may_system_user

    @Property(bool, notify=unfolded_changed)
    def unfolded(self) -> bool:
        """Whether the permissions stand below what is ticked."""
        return self._state.unfolded

    @Property(bool, notify=by_digits_changed)
    def by_digits(self) -> bool:
        return self._state.by_digits

    @Property(bool, notify=looking_changed)
    def looking(self) -> bool:
        """The list is still growing."""
        return self._state.looking

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(int, notify=chosen_changed)
    def chosen(self) -> int:
        return self._state.chosen

    @Property(str, notify=declined_changed)
    def declined(self) -> str:
        """What was left out at Facebook; empty where nothing was."""
        return self._state.declined

    @Property(str, notify=title_changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=sentence_changed)
    def sentence(self) -> str:
        return self._state.sentence

    @Property(str, notify=action_changed)
    def action(self) -> str:
        return self._state.action

    @Property(bool, notify=held_changed)
    def held(self) -> bool:
        """Something is received by another computer, and could be taken over."""
        return self._state.held

    @Property(str, notify=relay_problem_changed)
    def relay_problem(self) -> str:
        return self._state.relay_problem

    def start(self, plan: Plan, *, knows_relay: bool, on: frozenset[Offer] = frozenset()) -> None:
        """From the beginning, within what the plan offers. `on` is what earlier logins switched on."""
        self._plan = plan
        self._knows_relay = knows_relay
        self._on = on
        self._ticked = (on or frozenset(_USUAL)) & frozenset(plan.offers())
        self._marked = frozenset()
        self._pointed = ""
        self._progress = Progress()
        self._standings = {}
        self._set(ConnectState(may_system_user=plan.allows_system_user()))
        self._show_offers()

    def show(self, progress: Progress) -> None:
        """News of what is under way."""
        if progress.step is Step.CHOOSING and self._progress.step is not Step.CHOOSING:
            self._marked = frozenset(_key(each) for each in progress.found if each.why_not is None and each.connected)
        self._progress = progress
        self._show_candidates()
        self._show_results()
        self._set(self._at(progress))

    def show_standing(self, asset: Asset, standing: Standing) -> None:
        """How one of the new connections is doing."""
        self._standings[asset] = standing
        self._show_results()

    def know_relay(self) -> None:
        """The relay's address was taken, or had been known all along."""
        self._knows_relay = True
        if self._state.page == "relay":
            self._begin()

    def refuse_relay(self, problem: str) -> None:
        self._set(replace(self._state, relay_problem=problem, busy=False))

    @Slot(str)
    def tick_offer(self, key: str) -> None:
        self._ticked ^= {Offer(key)}
        if Offer.WHATSAPP not in self._ticked and self._state.system_user and not self._ticked:
            self._set(replace(self._state, system_user=False))
        self._show_offers()

    @Slot(bool)
    def choose_system_user(self, on: bool) -> None:
        self._set(replace(self._state, system_user=on))
        self._show_offers()

    @Slot(bool)
    def unfold(self, on: bool) -> None:
        self._set(replace(self._state, unfolded=on))

    def point_at(self, permission: str) -> None:
        """The permissions, this one before the others."""
        self._pointed = permission
        self._show_offers()
        self.unfold(True)

    @Slot()
    def go_on(self) -> None:
        """To Facebook; by way of the relay's address where nobody has named one yet."""
        if self._state.may_go_on:
            self._begin()

    @Slot(str, str)
    def set_relay(self, address: str, invitation: str) -> None:
        self._set(replace(self._state, busy=True, relay_problem=""))
        self._acts.set_relay(address.strip(), invitation.strip())

    @Slot()
    def open_again(self) -> None:
        self._acts.open_again()

    @Slot()
    def use_digits(self) -> None:
        self._set(replace(self._state, by_digits=True))
        self._begin()

    @Slot(str)
    def type_digits(self, text: str) -> None:
        self._acts.type_digits(text)

    @Slot()
    def ask_again(self) -> None:
        """For what was declined, or the Pages that were not ticked."""
        self._begin(again=True)

    @Slot()
    def allow_business(self) -> None:
        self._set(replace(self._state, system_user=True))
        self._begin(again=True)

    @Slot(str)
    def mark(self, key: str) -> None:
        row = next((row for row in self._candidates.rows if row.key == key), None)
        if row and not row.reason:
            self._marked ^= {key}
            self._show_candidates()
            self._set(self._shown())

    @Slot()
    def connect_chosen(self) -> None:
        self._acts.choose(self._chosen(), False)

    @Slot()
    def take_over(self) -> None:
        held = {each.asset for each in self._progress.results if each.problem is Problem.HELD}
        again = [each for each in self._progress.found if held & set(_assets(each))]
        self._acts.choose(tuple(each.asset for each in again), True)

    @Slot()
    def act(self) -> None:
        """The one thing that helps after a login that ended."""
        if self._progress.ending is Ending.INVITATION:
            self._knows_relay = False
        self._begin(again=self._progress.ending in (Ending.SCOPES, Ending.NOTHING_TICKED))

    @Slot()
    def back(self) -> None:
        """To what was ticked; from there out of the flow."""
        if self._state.page in ("offers", "done"):
            self.finish()
        else:
            self._acts.stop()
            self._progress = Progress()
            self._set(replace(self._state, page="offers", busy=False, relay_problem="", by_digits=False))

    @Slot()
    def finish(self) -> None:
        self._acts.finish()

    def _begin(self, *, again: bool = False) -> None:
        if not self._knows_relay:
            self._set(replace(self._state, page="relay", busy=False))
            return
        state = self._state
        choice = Choice(
            self._ticked,
            system_user=state.system_user,
            by_digits=state.by_digits,
            again=again,
            switched_off=self._on - self._ticked,
        )
        self._set(replace(state, page="browser", busy=True, relay_problem=""))
        self._acts.begin(choice)

    def _chosen(self) -> tuple[Asset, ...]:
        return tuple(each.asset for each in self._progress.found if _key(each) in self._marked)

    def _at(self, progress: Progress) -> ConnectState:
        words = connect_words.ending(progress.ending) if progress.ending else connect_words.Words("", "")
        return replace(
            self._shown(),
            page=PAGES.get(progress.step, self._state.page),
            busy=progress.step in (Step.BEGINNING, Step.CONNECTING),
            looking=progress.step is Step.LOOKING,
            title=words.title,
            sentence=words.sentence,
            action=words.action,
        )

    def _shown(self) -> ConnectState:
        return replace(
            self._state,
            chosen=len(self._marked),
            declined=self._declined_words(),
            held=any(each.problem is Problem.HELD for each in self._progress.results),
        )

    def _declined_words(self) -> str:
        """By what does not work without them, of what was ticked."""
        declined = set(self._progress.declined)
        if not declined:
            return ""
        table = self._table()
        lacking = [each for each in self._plan.offers() if each in self._ticked and declined & set(_needs(table, each))]
        said = [connect_words.offer(each)[0] for each in lacking]
        if "business_management" in declined:
            said.append(_translated("business access"))
        return _translated("Left out at Facebook, so it does not work yet: %1").replace("%1", commas.joined(said))

    def _show_offers(self) -> None:
        table = self._table()
        system_user = self._state.system_user
        asked = offers.scopes(table, self._ticked, system_user=system_user, plan=self._plan)
        self._offers.show([_offer_row(offer, self._ticked) for offer in self._plan.offers()])
        whys = {row.permission: row.why for row in table.permissions}
        rows = [AskedRow(scope, whys[scope]) for scope in asked]
        self._permissions.show(sorted(rows, key=lambda row: row.key != self._pointed))
        self._set(replace(self._state, asked=len(asked), may_go_on=bool(asked)))

    def _show_candidates(self) -> None:
        numbered = enumerate(self._progress.found)
        self._candidates.show([_candidate_row(place, each, self._marked) for place, each in numbered])

    def _show_results(self) -> None:
        found = self._progress.results
        self._results.show([_result_row(each, self._standings.get(each.asset)) for each in found])

    def _set(self, state: ConnectState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


PAGES = {
    Step.BEGINNING: "browser",
    Step.BROWSER: "browser",
    Step.LOOKING: "choosing",
    Step.CHOOSING: "choosing",
    Step.CONNECTING: "connecting",
    Step.DONE: "done",
    Step.ENDED: "ended",
}


def _needs(table: PermissionTable, offer: Offer) -> tuple[str, ...]:
    return offers.scopes(table, [offer])


def _offer_row(offer: Offer, ticked: Iterable[Offer]) -> OfferRow:
    name, detail, channel = connect_words.offer(offer)
    return OfferRow(offer.value, name, detail, channel, offer in ticked)


def _candidate_row(place: int, found: Candidate, marked: frozenset[str]) -> CandidateRow:
    name, reason = names.clean(found.name), connect_words.reason(found)
    account = f"@{names.clean(found.instagram.username)}" if found.instagram else ""
    detail = "  ·  ".join(filter(None, (names.clean(found.category or ""), account)))
    return CandidateRow(
        key=_key(found),
        name=name,
        detail=detail,
        channel="whatsapp" if found.asset.channel is Channel.WHATSAPP else "messenger",
        initials=names.initials(Profile(name)),
        hue=names.hue(found.asset.id),
        picture=f"{PICTURES}/{place}" if found.picture else "",
        ticked=_key(found) in marked,
        reason=reason,
        connected=found.connected,
        spoken=commas.joined((name, detail, reason)),
    )


def _result_row(result: Result, standing: Standing | None) -> ResultRow:
    fault = sentences.sentence(result.fault) if result.fault else ""
    proof, proven = _proof(result.problem, standing)
    return ResultRow(
        key=_asset_key(result.asset),
        name=names.clean(result.name),
        channel=result.asset.channel.value,
        good=result.problem is None,
        sentence=connect_words.result(result.problem, fault),
        proof=proof,
        proven=proven,
    )


def _proof(problem: Problem | None, standing: Standing | None) -> tuple[str, bool]:
    """What became of the owner's own message, and whether it came."""
    test = standing.test if standing else None
    if problem or test is None:
        return "", False
    match test.state:
        case Trial.WAITING:
            return _translated("Waiting for a message: write “hello” to it from any account."), False
        case Trial.CAME:
            seconds = QLocale().toString(test.took / 1000, "f", 1)
            return _translated("Received in %1 s").replace("%1", seconds), True
        case _:
            return _translated("No message came. Press Test under Integrations to wait again."), False


def _assets(found: Candidate) -> tuple[Asset, ...]:
    account = (Asset(Channel.INSTAGRAM, found.instagram.id),) if found.instagram else ()
    return (found.asset, *account)


def _key(found: Candidate) -> str:
    return _asset_key(found.asset)


def _asset_key(asset: Asset) -> str:
    return f"{asset.channel.value}:{asset.id}"


def _translated(text: str) -> str:
    return QCoreApplication.translate("ConnectFlow", text)
