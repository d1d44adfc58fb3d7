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
    Raw,
    RolesChanged,
    StoryEnded,
    TemplateChanged,
    TroubleTold,
)
from conwerz_desktop.domain.events import Unrecognised
from conwerz_desktop.services.comments import intake as comments
from conwerz_desktop.store import templates, unrecognised
from conwerz_desktop.store.database import Writing


def apply(writing: Writing, event: AssetEvent) -> None:
    match event:
        case FeedChanged() | Rated() | RolesChanged():
            pass  # the permission table has no row for them
        case Commented():
            comments.comment(writing, event)
        case Mentioned():
            comments.mention(writing, event)
        case LeadSubmitted(submitted_at=at):
            _keep(writing, event.raw, "lead", at)
        case StoryEnded(ended_at=at):
            _keep(writing, event.raw, "story", at)
        case PermissionChanged(changed_at=at):
            _keep(writing, event.raw, "permission", at)
        case TemplateChanged():
            _change_template(writing, event)
        case NumberChanged(changed_at=at) | AccountChanged(changed_at=at):
            _keep(writing, event.raw, "account", at)
        case PolicyEnforced(enforced_at=at) | TroubleTold(told_at=at):
            _keep(writing, event.raw, "account", at)
        case _:
            assert_never(event)


def _change_template(writing: Writing, event: TemplateChanged) -> None:
    """A decision counts at once; of everything else only that Meta is to be asked."""
    if event.aspect is Aspect.STATUS and event.template_id and event.state:
        templates.note_status(writing, event.template_id, event.state, event.reason or "")
    else:
        templates.note_news(writing)


def _keep(writing: Writing, raw: Raw, subject: str, at: int) -> None:
    """`services.rereading` applies it again with every version."""
    if at > writing.horizon:
        unrecognised.keep(writing, Unrecognised(raw, f"no place for a {subject} yet", occurred_at=at))
