"""Applies what is told of people and of their conversations as a whole: who they are, who answers them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never

from conwerz_desktop.domain.channels import Address, Asset
from conwerz_desktop.domain.events import (
    NOBODY_NAMED,
    ControlChanged,
    Happened,
    MessageReceived,
    PersonMoved,
    PersonNamed,
)
from conwerz_desktop.domain.messages import Attachment, Author, Content, Kind, Progress
from conwerz_desktop.domain.people import NOBODY, Profile
from conwerz_desktop.services import control, phone_numbers
from conwerz_desktop.store import (
    addresses,
    away,
    connections,
    conversations,
    in_charge,
    meeting,
    merging,
    messages,
    people,
)
from conwerz_desktop.store.database import Writing


def apply(writing: Writing, event: Happened | ControlChanged | PersonMoved | PersonNamed) -> None:
    match event:
        case Happened():
            _happen(writing, event)
        case ControlChanged():
            _change_control(writing, event)
        case PersonMoved():
            _move(writing, event)
        case PersonNamed():
            _name(writing, event)
        case _:
            assert_never(event)


def place(writing: Writing, address: Address, at: int, sender: Profile = NOBODY) -> tuple[int, int] | None:
    """The asset's and the conversation's rows; None for what is no longer ours, or past its retention (rule 7).

    A page often holds several messages of one person: what the last of them told of the person is known.
    """
    if at <= writing.horizon or address.person == NOBODY_NAMED:
        return None
    if known := known_place(writing, address, at, sender):
        writing.conversations.add(known[1])
        return known
    return _look_up(writing, address, at, sender)


def known_place(writing: Writing, address: Address, at: int, sender: Profile) -> tuple[int, int] | None:
    """The same, where this transaction has looked it up; else None."""
    told, known = writing.places.get(_key(address), (None, None))
    return known if known and at > writing.horizon and sender in (told, NOBODY) else None


def _look_up(writing: Writing, address: Address, at: int, sender: Profile) -> tuple[int, int] | None:
    if (ours := asset_row(writing, address.asset)) is None:
        return None
    alike = phone_numbers.spellings(sender.phone or address.person)
    away_until = away.until(writing, _keys(address, (*sender.other_ids, *alike)))
    if at <= away_until:
        return None
    conversation = conversations.upsert(writing, ours, address.person, sender, at, alike)
    if not away_until and not addresses.is_let_go(writing.db, ours, address.person):  # else it depends on the time
        writing.places[_key(address)] = (sender, (ours, conversation))
    return ours, conversation


def look_ahead(writing: Writing, heard: Sequence[MessageReceived]) -> None:
    """Place at once whoever wrote a run of messages and is plainly one person: by one id, known or never heard of.

    Everybody else is looked up with their message: who has several ids, who is to stay away, who tells something new.
    """
    several = _with_several_ids(heard)
    plain: dict[Asset, dict[str, Profile]] = defaultdict(dict)
    for event in heard:
        person, people = event.address.person, plain[event.address.asset]
        if event.sent_at > writing.horizon and person not in people and person not in several:
            people[person] = event.sender
    for asset, people in plain.items():
        if (ours := asset_row(writing, asset)) is not None:
            _meet(writing, asset, ours, people)


def _with_several_ids(heard: Iterable[MessageReceived]) -> set[str]:
    told = ((event.address.person, *event.sender.other_ids) for event in heard if event.sender.other_ids)
    return {person_id for ids in told for person_id in ids}


def _meet(writing: Writing, asset: Asset, ours: int, people: Mapping[str, Profile]) -> None:
    plain = {one: sender for one, sender in people.items() if _is_plain(writing, Address(asset, one), sender)}
    known = meeting.known(writing.db, ours, plain)
    placed = meeting.make(writing.db, ours, {one: sender for one, sender in plain.items() if one not in known})
    addresses.remember(writing.db, ours, placed)
    for person_id, found in known.items():
        if found and _tells_nothing_new(plain[person_id], found[1]):
            placed[person_id] = found[0]
    for person_id, conversation in placed.items():
        writing.places[asset.channel, asset.id, person_id] = (plain[person_id], (ours, conversation))


def _is_plain(writing: Writing, address: Address, sender: Profile) -> bool:
    if address.person == NOBODY_NAMED or phone_numbers.spellings(sender.phone or address.person):
        return False
    return not away.until(writing, _keys(address, ()))


def _tells_nothing_new(told: Profile, known: Profile) -> bool:
    pairs = ((told.name, known.name), (told.username, known.username), (told.phone, known.phone))
    return all(new in (None, old) for new, old in pairs)


def asset_row(writing: Writing, asset: Asset) -> int | None:
    key = (asset.channel, asset.id)
    if key not in writing.assets:
        connection = connections.find(writing.db, asset)
        writing.assets[key] = connection.id if connection else None
    return writing.assets[key]


def _key(address: Address) -> tuple[str, str, str]:
    return address.asset.channel, address.asset.id, address.person


def stays_away(writing: Writing, address: Address, at: int) -> bool:
    """Whether what this person sent at that time was forgotten and is not to come back."""
    return at <= away.until(writing, _keys(address, phone_numbers.spellings(address.person)))


def _keys(address: Address, others: Iterable[str]) -> list[str]:
    return [away.address(address.asset.channel, person_id) for person_id in (address.person, *others)]


def _happen(writing: Writing, event: Happened) -> None:
    if (found := place(writing, event.address, event.happened_at)) is None:
        return
    asset, conversation = found
    line = Content(attachments=(Attachment(event.kind, title=event.subject, lines=event.lines),))
    new = messages.NewMessage(
        conversation, asset, event.happening_id, Author.NOBODY, line, event.happened_at, Progress.RECEIVED
    )
    messages.add(writing, new)
    if event.kind in (Kind.OFFERS_STOPPED, Kind.OFFERS_WANTED):
        stopped = event.kind is Kind.OFFERS_STOPPED
        people.note_offers(writing, conversation, stopped=stopped, at=event.happened_at)


def _change_control(writing: Writing, event: ControlChanged) -> None:
    if found := place(writing, event.address, event.changed_at):
        in_charge.note(writing, found[1], control.after(event), event.changed_at)


def _move(writing: Writing, event: PersonMoved) -> None:
    """Whoever never wrote, or whose messages have expired, needs no new ids."""
    connection = connections.find(writing.db, event.asset)
    ids = (*event.current, *event.previous)
    known = addresses.find(writing.db, connection.id, ids, event.moved_at) if connection else ()
    if connection is None or not known:
        return
    conversation = merging.unite(writing, known)
    addresses.remember(writing.db, connection.id, dict.fromkeys(event.current, conversation))
    for number in filter(phone_numbers.is_number, event.previous):
        addresses.let_go(writing.db, connection.id, number, event.moved_at)
        writing.places.clear()
    people.learn(writing.db, conversation, event.profile)
    conversations.readdress(writing, conversation, event.previous, event.current[0])


def _name(writing: Writing, event: PersonNamed) -> None:
    """The address book of the shop's own telephone is the owner's name for a person, until they give another here."""
    connection = connections.find(writing.db, event.address.asset)
    ids = (event.address.person, *phone_numbers.spellings(event.address.person))
    if connection and (known := addresses.find(writing.db, connection.id, ids, event.named_at)):
        people.call_if_unnamed(writing, known[0], event.profile.own_name)
