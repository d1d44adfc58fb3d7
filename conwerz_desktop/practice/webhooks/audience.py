"""Who hears what: the app must have subscribed the object's field, and the Page or WABA have installed the app."""

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.practice.webhooks.notices import Notice
from conwerz_desktop.practice.world.state import World

OBJECTS = {
    Channel.MESSENGER: "page",
    Channel.INSTAGRAM: "instagram",
    Channel.WHATSAPP: "whatsapp_business_account",
}

FIELDS = {  # what a Conwerz relay subscribes; practice Meta tells a part of it so far
    "page": "messages,message_echoes,message_edits,message_reactions,message_deliveries,message_reads,"
    "messaging_postbacks,messaging_referrals,messaging_optins,messaging_handovers,standby,"
    "messaging_policy_enforcement,leadgen,mention",
    "instagram": "messages,messaging_seen,message_reactions,message_edit,messaging_postbacks,messaging_referral,"
    "messaging_handover,standby,comments,mentions",
    "whatsapp_business_account": "messages,smb_message_echoes,message_template_status_update,account_update,"
    "phone_number_quality_update",
    "permissions": "connected,pages_messaging,instagram_manage_messages,pages_show_list",
}


def hears(world: World, notice: Notice) -> bool:
    subscription = world.subscriptions.get(notice.object)
    if subscription is None:
        return False
    if notice.object == "permissions":
        return True
    return _names(notice.field) & subscription.fields != set() and _is_installed(world, notice)


def is_listening(world: World, asset: Asset) -> bool:
    """Whether messages to this asset reach the app at all."""
    subscription = world.subscriptions.get(OBJECTS[asset.channel])
    if subscription is None or "messages" not in subscription.fields:
        return False
    is_whatsapp = asset.channel is Channel.WHATSAPP
    fields = world.installs.get(world.shop.waba_id if is_whatsapp else _installer(world, asset.id))
    return fields is not None and (asset.channel is not Channel.MESSENGER or "messages" in fields)


def _is_installed(world: World, notice: Notice) -> bool:
    if notice.entry_id in world.closed_accounts and notice.under == "messaging":
        return False
    fields = world.installs.get(_installer(world, notice.entry_id))
    return fields is not None and (notice.page_field is None or notice.page_field in fields)


def _installer(world: World, entry_id: str) -> str:
    """Instagram's events depend on the linked Page's installation, for whichever field (contract 2.6)."""
    page = world.shop.page(entry_id)
    return page.id if page else entry_id


def _names(field: str) -> set[str]:
    return {field, field + "s"}  # message_edit or message_edits: the sources differ (contract 4, no. 5)
