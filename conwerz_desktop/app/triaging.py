"""What the owner can do with conversations and labels, over an open store."""

from functools import partial

from conwerz_desktop.services import triage as acts
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.label_book import LabelActs
from conwerz_desktop.viewmodels.triage import TriageActs


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


def labels(store: Store) -> LabelActs:
    return LabelActs(
        make=partial(acts.make_label, store),
        change=partial(acts.change_label, store),
        remove=partial(acts.remove_label, store),
        bring_back=partial(acts.bring_label_back, store),
        put=partial(acts.put_label, store),
        take_off=partial(acts.take_label_off, store),
    )
