"""What the lane of comments may ask of the services."""

from collections.abc import Callable

from conwerz_desktop.services.comments.moderation import Moderation
from conwerz_desktop.viewmodels.open_post import PostActs


def post_acts(moderation: Moderation, open_link: Callable[[str], object]) -> PostActs:
    return PostActs(
        reply=moderation.reply,
        reply_privately=moderation.reply_privately,
        hide=moderation.hide,
        delete=moderation.delete,
        settle=moderation.settle,
        take_comments=moderation.take_comments,
        try_again=moderation.try_again,
        dismiss=moderation.dismiss,
        open_link=open_link,
    )
