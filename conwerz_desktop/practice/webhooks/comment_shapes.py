"""Webhooks about comments and mentions (contract 2.2, 2.7)."""

from conwerz_desktop.practice.webhooks.notices import Json, Notice
from conwerz_desktop.practice.world.clock import SECOND
from conwerz_desktop.practice.world.posts import Comment, Post
from conwerz_desktop.practice.world.shop import Page


def commented(page: Page, told: Comment, at: int, ad_id: str = "") -> Notice:
    value: Json = {"id": told.id, "text": told.text, "media": _media(told, ad_id)}
    if told.by is None:
        value["from"] = {"id": page.instagram_id, "username": page.instagram_username}
    elif not told.by.is_private:
        value["from"] = {"id": told.by.id, "username": told.by.username}
    if told.thread:
        value["parent_id"] = told.thread
    return _notice("instagram", page.instagram_id, "comments", None, value, at)


def mentioned(page: Page, post: Post, told: Comment | None, at: int) -> Notice:
    """Ids only: the words are to be asked for."""
    value: Json = {"media_id": post.id} | ({"comment_id": told.id} if told else {})
    return _notice("instagram", page.instagram_id, "mentions", None, value, at)


def page_mentioned(page: Page, post_id: str, sender: str, message: str, at: int) -> Notice:
    value: Json = {
        "item": "post", "verb": "add", "post_id": post_id, "sender_name": sender, "message": message,
        "created_time": at // SECOND,
    }  # fmt: skip
    return _notice("page", page.id, "mention", "mention", value, at)


def _media(told: Comment, ad_id: str) -> Json:
    media: Json = {"id": told.post_id, "media_product_type": "AD" if ad_id else "FEED"}
    if ad_id:
        media |= {"ad_id": ad_id, "ad_title": "Boosted post", "original_media_id": told.post_id}
        media["id"] = "18" + told.post_id[2:]
    return media


def _notice(about: str, entry_id: str, field: str, page_field: str | None, value: Json, at: int) -> Notice:
    return Notice(about, entry_id, field, page_field, "changes", {"field": field, "value": value}, at)
