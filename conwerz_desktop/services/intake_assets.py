"""Applies what is told of the shop's own assets. What has no table yet is kept raw until a version has one."""

from typing import assert_never

from conwerz_desktop.domain.asset_events import (
    AccountChanged,
    Aspect,
    AssetEvent,
    Commented,
    FeedChanged,
    LeadSubmitted,
    Mentioned,
    NumberChanged,
    PermissionChanged,
    PolicyEnforced,
    Rated,
    RolesChanged,
    StoryEnded,
    TemplateChanged,
    TroubleTold,
)
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.services.comments import intake as comments
from conwerz_desktop.services.leads import intake as leads
from conwerz_desktop.store import templates
from conwerz_desktop.store.database import Writing

NOT_AN_ASSET = "0"  # the dashboard's samples are about nobody, and dropped (contract 1.6)


def apply(writing: Writing, event: AssetEvent) -> None:
    match event:
        case FeedChanged() | Rated() | RolesChanged() | StoryEnded():
            pass  # the permission table has no row for them: its figures are an account's, not a story's
        case Commented():
            comments.comment(writing, event)
        case Mentioned():
            comments.mention(writing, event)
        case LeadSubmitted():
            leads.told(writing, event)
        case PolicyEnforced() | TroubleTold() | PermissionChanged() | NumberChanged() | AccountChanged():
            writing.topics.add(Topic.TROUBLE)  # what it is now, services.checking asks Meta itself
        case TemplateChanged():
            _change_template(writing, event)
        case _:
            assert_never(event)


def _change_template(writing: Writing, event: TemplateChanged) -> None:
    """A decision counts at once; of everything else only that Meta is to be asked."""
    if event.aspect is Aspect.STATUS and event.template_id and event.state:
        templates.note_status(writing, event.template_id, event.state, event.reason or "")
    else:
        templates.note_news(writing)
