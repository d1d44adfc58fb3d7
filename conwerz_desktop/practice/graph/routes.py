"""The table of what practice Meta can be asked: (method, kind of node, edge) → handler."""

from collections.abc import Awaitable, Callable, Mapping
from enum import StrEnum

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph import (
    apps,
    blocking,
    businesses,
    comments,
    conversations,
    insights,
    leads,
    numbers,
    pages,
    people,
    private_replies,
    templates,
    uploads,
    whatsapp,
    whatsapp_messages,
)
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.world.state import World

Handler = Callable[[Call], Json | Awaitable[Json]]


class NodeKind(StrEnum):
    ROOT = "root"
    APP = "app"
    USER = "user"
    PAGE = "Page"
    INSTAGRAM = "IGUser"
    PERSON = "person"
    CONVERSATION = "conversation"
    MESSAGE = "message"
    WABA = "WhatsAppBusinessAccount"
    PHONE = "WhatsAppBusinessPhoneNumber"
    MEDIA = "media"
    UPLOAD = "upload"
    POST = "IGMedia"
    COMMENT = "IGComment"
    FORM = "LeadgenForm"
    LEAD = "Lead"
    BUSINESS = "Business"
    TEMPLATE = "WhatsAppMessageTemplate"


ROUTES: Mapping[tuple[str, NodeKind, str], Handler] = {
    ("GET", NodeKind.ROOT, "debug_token"): apps.debug_token,
    ("GET", NodeKind.APP, "subscriptions"): apps.subscriptions,
    ("POST", NodeKind.APP, "subscriptions"): apps.subscribe,
    ("DELETE", NodeKind.APP, "subscriptions"): apps.unsubscribe,
    ("POST", NodeKind.APP, "uploads"): numbers.begin_upload,
    ("POST", NodeKind.UPLOAD, ""): numbers.upload,
    ("GET", NodeKind.USER, ""): people.read_user,
    ("GET", NodeKind.USER, "accounts"): pages.accounts,
    ("GET", NodeKind.USER, "permissions"): people.permissions,
    ("DELETE", NodeKind.USER, "permissions"): people.revoke,
    ("GET", NodeKind.USER, "businesses"): businesses.of_user,
    ("GET", NodeKind.BUSINESS, ""): businesses.read,
    ("GET", NodeKind.BUSINESS, "owned_pages"): businesses.owned_pages,
    ("GET", NodeKind.BUSINESS, "client_pages"): businesses.client_pages,
    ("GET", NodeKind.BUSINESS, "owned_whatsapp_business_accounts"): businesses.owned_accounts,
    ("GET", NodeKind.BUSINESS, "client_whatsapp_business_accounts"): businesses.client_pages,
    ("GET", NodeKind.BUSINESS, "system_users"): businesses.system_users,
    ("POST", NodeKind.BUSINESS, "system_user_access_tokens"): businesses.mint,
    ("GET", NodeKind.PAGE, ""): pages.read,
    ("GET", NodeKind.PAGE, "subscribed_apps"): pages.subscriptions,
    ("POST", NodeKind.PAGE, "subscribed_apps"): pages.subscribe,
    ("DELETE", NodeKind.PAGE, "subscribed_apps"): pages.unsubscribe,
    ("GET", NodeKind.PAGE, "conversations"): conversations.threads,
    ("POST", NodeKind.PAGE, "messages"): private_replies.send_message,
    ("GET", NodeKind.INSTAGRAM, ""): pages.read_instagram,
    ("GET", NodeKind.INSTAGRAM, "insights"): insights.of_instagram,
    ("GET", NodeKind.PAGE, "insights"): insights.of_page,
    ("GET", NodeKind.PAGE, "leadgen_forms"): leads.forms,
    ("GET", NodeKind.FORM, "leads"): leads.of_form,
    ("GET", NodeKind.FORM, "test_leads"): leads.test_leads,
    ("POST", NodeKind.FORM, "test_leads"): leads.make_test_lead,
    ("GET", NodeKind.LEAD, ""): leads.one,
    ("DELETE", NodeKind.LEAD, ""): leads.delete,
    ("GET", NodeKind.INSTAGRAM, "media"): comments.posts,
    ("POST", NodeKind.INSTAGRAM, "mentions"): comments.mentions,
    ("GET", NodeKind.POST, ""): comments.read_post,
    ("POST", NodeKind.POST, ""): comments.update_post,
    ("GET", NodeKind.POST, "comments"): comments.below_post,
    ("POST", NodeKind.POST, "comments"): comments.comment_on_post,
    ("GET", NodeKind.COMMENT, ""): comments.read_comment,
    ("POST", NodeKind.COMMENT, ""): comments.update_comment,
    ("DELETE", NodeKind.COMMENT, ""): comments.delete_comment,
    ("GET", NodeKind.COMMENT, "replies"): comments.replies,
    ("POST", NodeKind.COMMENT, "replies"): comments.reply,
    ("GET", NodeKind.PERSON, ""): people.read_person,
    ("GET", NodeKind.CONVERSATION, ""): conversations.thread,
    ("GET", NodeKind.CONVERSATION, "messages"): conversations.messages,
    ("GET", NodeKind.MESSAGE, ""): conversations.message,
    ("GET", NodeKind.WABA, ""): whatsapp.read_account,
    ("GET", NodeKind.WABA, "phone_numbers"): numbers.all_of_account,
    ("GET", NodeKind.WABA, "subscribed_apps"): whatsapp.subscriptions,
    ("POST", NodeKind.WABA, "subscribed_apps"): whatsapp.subscribe,
    ("DELETE", NodeKind.WABA, "subscribed_apps"): whatsapp.unsubscribe,
    ("GET", NodeKind.PHONE, ""): numbers.read,
    ("POST", NodeKind.PHONE, ""): numbers.change,
    ("POST", NodeKind.PHONE, "request_code"): numbers.request_code,
    ("POST", NodeKind.PHONE, "verify_code"): numbers.verify_code,
    ("POST", NodeKind.PHONE, "register"): numbers.register,
    ("POST", NodeKind.PHONE, "deregister"): numbers.deregister,
    ("GET", NodeKind.PHONE, "whatsapp_business_profile"): numbers.read_profile,
    ("POST", NodeKind.PHONE, "whatsapp_business_profile"): numbers.write_profile,
    ("POST", NodeKind.PHONE, "messages"): whatsapp_messages.post,
    ("POST", NodeKind.PHONE, "block_users"): blocking.block,
    ("DELETE", NodeKind.PHONE, "block_users"): blocking.let_in,
    ("GET", NodeKind.PHONE, "block_users"): blocking.listed,
    ("POST", NodeKind.PHONE, "media"): uploads.media,
    ("GET", NodeKind.MEDIA, ""): whatsapp.media,
    ("DELETE", NodeKind.MEDIA, ""): uploads.delete_media,
    ("POST", NodeKind.PAGE, "message_attachments"): uploads.attachment,
    ("GET", NodeKind.WABA, "message_templates"): templates.listed,
    ("POST", NodeKind.WABA, "message_templates"): templates.create,
    ("DELETE", NodeKind.WABA, "message_templates"): templates.delete,
    ("GET", NodeKind.TEMPLATE, ""): templates.read,
    ("POST", NodeKind.TEMPLATE, ""): templates.edit,
}

TOKENLESS: Mapping[tuple[str, ...], Handler] = {("oauth", "access_token"): apps.access_token}

_LONGEST_PATH = 3


def find(call: Call) -> Handler:
    """Raises Refusal for a path, a node or an edge that is not there."""
    if call.path == ("debug_token",):
        return ROUTES["GET", NodeKind.ROOT, "debug_token"]
    kind = kind_of(call.world, call.node_id) if call.path else None
    if len(call.path) > _LONGEST_PATH or not call.path or not _may_be_an_id(call.path[0]):
        raise refusals.unknown_path("/".join(call.path))
    edge = call.path[1] if len(call.path) > 1 else ""
    if kind is None:
        raise refusals.missing_object(call.node_id, call.method.lower())
    handler = ROUTES.get((call.method, kind, edge))
    if handler is None or (len(call.path) == _LONGEST_PATH and edge != "permissions"):
        raise _no_such_edge(call, kind, edge)
    return handler


def _no_such_edge(call: Call, kind: NodeKind, edge: str) -> refusals.Refusal:
    if call.method == "GET" and edge:
        return refusals.bad_parameter(f"Tried accessing nonexisting field ({edge}) on node type ({kind})")
    return refusals.missing_object(call.node_id, call.method.lower())


def kind_of(world: World, node_id: str) -> NodeKind | None:
    shop = world.shop
    fixed = {
        shop.app_id: NodeKind.APP,
        shop.user_id: NodeKind.USER,
        shop.colleague_id: NodeKind.USER,
        shop.system_user_id: NodeKind.USER,
        shop.business_id: NodeKind.BUSINESS,
        shop.waba_id: NodeKind.WABA,
        shop.phone_number_id: NodeKind.PHONE,
    }
    if node_id in fixed:
        return fixed[node_id]
    if page := shop.page(node_id):
        return NodeKind.PAGE if node_id == page.id else NodeKind.INSTAGRAM
    return _kind_of_what_customers_made(world, node_id)


def _kind_of_what_customers_made(world: World, node_id: str) -> NodeKind | None:
    made = (
        (world.uploads, NodeKind.UPLOAD),
        (world.feed.posts, NodeKind.POST),
        (world.feed.comments, NodeKind.COMMENT),
        (world.leads.forms, NodeKind.FORM),
        (world.leads.leads, NodeKind.LEAD),
        (world.templates.by_id, NodeKind.TEMPLATE),
        (world.media, NodeKind.MEDIA),
    )
    if kind := next((kind for things, kind in made if node_id in things), None):
        return kind
    if node_id.removeprefix("m_") in world.messages:
        return NodeKind.MESSAGE
    if world.conversation_by_id(node_id):
        return NodeKind.CONVERSATION
    if any(address.person == node_id for address in world.conversations):
        return NodeKind.PERSON
    return None


def _may_be_an_id(text: str) -> bool:
    return (
        text == "me"
        or any(letter.isdigit() for letter in text)
        or text.startswith(("upload:", "m_", "t_", "aWdf", "wamid."))
    )
