"""Every sample that was given to us becomes the right kind of event. They stay where they are: we copy no payload."""

import json
from pathlib import Path

import pytest

from conwerz_desktop.domain.asset_events import PermissionChanged
from conwerz_desktop.domain.events import Event, MessageEchoed, MessageReceived, Unrecognised
from conwerz_desktop.meta.webhooks import read
from tests.unit.meta.sample_kinds import KINDS

SAMPLES = Path(__file__).parents[4] / "shared/meta/samples/restfb"
FOLDERS = ("webhooks", "instagram", "whatsapp")

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not beside this checkout")


DETAILS = ("progress", "kind", "control", "item", "verb", "aspect", "state", "event", "action", "is_live")


def kind(event: Event) -> str:
    """The class and what of its fields tells one kind from another."""
    name = type(event).__name__
    match event:
        case Unrecognised(reason=reason):
            return f"{name}: {reason}"
        case MessageReceived(content=content) | MessageEchoed(content=content):
            return " ".join([name, *(part.kind for part in content.attachments), *(["text"] if content.text else [])])
        case PermissionChanged(permission=permission, granted=granted):
            return f"{name} {permission} {granted}"
        case _:
            told = (getattr(event, detail, None) for detail in DETAILS)
            return " ".join([name, *(str(one) for one in told if one)])


@pytest.mark.parametrize("sample", KINDS)
def test_kind(sample: str) -> None:
    events = read(json.loads((SAMPLES / sample).read_text(encoding="utf-8")))
    assert list(map(kind, events)) == KINDS[sample]


def test_no_sample_is_left_out() -> None:
    there = {f"{folder}/{file.name}" for folder in FOLDERS for file in (SAMPLES / folder).iterdir()}
    assert there == set(KINDS)
