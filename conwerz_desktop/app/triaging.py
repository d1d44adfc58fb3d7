"""What the owner can do with conversations and labels, over an open store."""

from functools import partial
from typing import TYPE_CHECKING

from conwerz_desktop.services import filtering
from conwerz_desktop.services import triage as acts
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.label_book import LabelActs
from conwerz_desktop.viewmodels.saved import FilterActs
from conwerz_desktop.viewmodels.triage import TriageActs

if TYPE_CHECKING:
    from conwerz_desktop.viewmodels.person_card import PersonActs


def triage(store: Store) -> TriageActs:
    return TriageActs(
        finish=partial(acts.finish, store),
        reopen=partial(acts.reopen, store),
        snooze=partial(acts.snooze, store),
        wake=partial(acts.wake, store),
        star=partial(acts.star, store),
        see=partial(acts.see, store),
        unsee=partial(acts.unsee, store),
        shut=partial(acts.shut, store),
        undo=partial(acts.undo, store),
    )


def filters(store: Store) -> FilterActs:
    return FilterActs(
        save=partial(filtering.save, store),
        change=partial(filtering.change, store),
        move=partial(filtering.move, store),
        remove=partial(filtering.remove, store),
        bring_back=partial(filtering.bring_back, store),
    )


def labels(store: Store) -> LabelActs:
    return LabelActs(
        make=partial(acts.make_label, store),
        change=partial(acts.change_label, store),
        remove=partial(acts.remove_label, store),
        bring_back=partial(acts.bring_label_back, store),
        put=partial(acts.put_label, store),
        take_off=partial(acts.take_label_off, store),
    )


def people(store: Store) -> "PersonActs":
    """Imported with the card, behind the first frame."""
    from conwerz_desktop.services import people as acts  # noqa: PLC0415
    from conwerz_desktop.viewmodels.person_card import PersonActs  # noqa: PLC0415

    return PersonActs(
        write_note=partial(acts.write_note, store),
        write_value=partial(acts.write_value, store),
        make_field=partial(acts.make_field, store),
        rename_field=partial(acts.rename_field, store),
        remove_field=partial(acts.remove_field, store),
        bring_field_back=partial(acts.bring_field_back, store),
        join=partial(acts.join, store),
        part=partial(acts.part, store),
        keep_apart=partial(acts.keep_apart, store),
        let_meet=partial(acts.let_meet, store),
    )
