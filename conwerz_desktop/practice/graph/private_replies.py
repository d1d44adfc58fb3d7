"""One direct message to whoever commented, within seven days (contract 2.7). It does not open their window."""

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph import page_messages
from conwerz_desktop.practice.graph.accepting import accept
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.world.clock import DAY
from conwerz_desktop.practice.world.posts import Comment
from conwerz_desktop.practice.world.shop import Page
from conwerz_desktop.practice.world.state import Message, Person, Sent

OPEN_FOR = 7 * DAY


def send_message(call: Call) -> Json:
    """To whoever is named, or to whoever wrote the comment named."""
    comment_id = call.object("recipient").get("comment_id")
    return page_messages.send(call) if comment_id is None else _send(call, call.own_page(), str(comment_id))


def _send(call: Call, page: Page, comment_id: str) -> Json:
    call.need("instagram_manage_comments", page.instagram_id)
    call.need("pages_messaging", page.id)
    comment = _commented(call, page, comment_id)
    if comment.answered_privately:
        raise refusals.Refusal(10900, "(#10900) Activity already replied to.")
    if call.now >= comment.at + OPEN_FOR:
        raise refusals.instagram_window()
    told = _message(call, page, comment)
    comment.answered_privately = True
    accept(call, Sent(told, told.address.person, call.text("messaging_type")))
    return {"recipient_id": told.address.person, "message_id": told.id}


def _commented(call: Call, page: Page, comment_id: str) -> Comment:
    comment = call.world.feed.comments.get(comment_id)
    if comment is None or comment.by is None or call.world.feed.posts[comment.post_id].owner is not page:
        raise refusals.missing_object(comment_id, "post")
    return comment


def _message(call: Call, page: Page, comment: Comment) -> Message:
    assert comment.by is not None
    address = Address(page.instagram, comment.by.id)
    text = page_messages.text_of(address, call.object("message").get("text") or "")
    if not text:
        raise refusals.bad_parameter("A message needs text.")
    call.world.meet(Person(comment.by.username, comment.by.username, address, comment.by.username))
    return Message(call.world.live_message_id(address), address, from_customer=False, text=text, sent_at=call.now)
