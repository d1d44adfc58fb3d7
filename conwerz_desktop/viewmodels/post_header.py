"""What stands above the comments of a post."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.comments import Deed, Post
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.comment_acts import Pending
from conwerz_desktop.store.comments import PostRow
from conwerz_desktop.viewmodels import commas
from conwerz_desktop.viewmodels.comment_rows import Surroundings, post_title, problem_words, split_caption

NO_POST = 0


@record
class PostState:
    post: int = NO_POST
    title: str = ""
    caption: str = ""
    place: str = ""
    picture: str = ""
    mentions: bool = False
    link: str = ""
    takes_comments: bool = True
    knows_comments: bool = False
    busy: bool = False
    problem: str = ""
    loaded: bool = False


def header(row: PostRow, facts: Post | None, pending: Sequence[Pending], around: Surroundings) -> PostState:
    _, rest = split_caption(facts.caption if facts else "")
    switching = next((act for act in pending if act.deed in (Deed.OPEN, Deed.CLOSE)), None)
    failed = switching is not None and switching.progress is Progress.FAILED
    takes = facts.takes_comments if facts else None
    return PostState(
        post=row.id,
        title=post_title(row, facts, around.shop, around.now, around.calendar),
        caption=rest,
        place=_place(row, around.shop),
        picture=f"image://posts/{row.id}/0" if facts and facts.picture else "",
        mentions=row.is_mentions,
        link=(facts.link if facts else None) or "",
        takes_comments=takes is not False,
        knows_comments=takes is not None,
        busy=switching is not None and not failed,
        problem=problem_words(switching.problem or "unknown") if switching and failed else "",
    )


def _place(row: PostRow, shop: str) -> str:
    """Where this is, how many comments there are, and how many of them wait."""
    channel = "Facebook" if row.asset.channel is Channel.MESSENGER else "Instagram"
    waiting = _counted("%n waiting", row.waiting) if row.waiting else ""
    figures = commas.joined((_counted("%n comments", row.comments), waiting))
    return "  ·  ".join(part for part in (channel, shop, figures) if part)


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("Comments", text, "", number)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Comments", text)
