"""What the owner calls the stages of a lead: one setting. A stage without a name of the owner's keeps its usual one."""

import json
from collections.abc import Mapping

from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

SETTING = "stage_names"
LONGEST = 24  # characters: a column's heading


def names(db: Connection) -> dict[Stage, str]:
    """Stages that another version of Conwerz knew are left out."""
    known = {stage.value: stage for stage in Stage}
    kept = json.loads(settings.get(db, SETTING) or "{}")
    return {known[key]: name for key, name in kept.items() if key in known}


def call(writing: Writing, named: Mapping[Stage, str]) -> None:
    """An empty name brings the usual one back; stages that are not among these stay as they are."""
    kept = {**names(writing.db), **{stage: name.strip()[:LONGEST] for stage, name in named.items()}}
    text = json.dumps({stage.value: name for stage, name in kept.items() if name}, ensure_ascii=False)
    writing.topics.add(settings.put(writing.db, SETTING, text))
