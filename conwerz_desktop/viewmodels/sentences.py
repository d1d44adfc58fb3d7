"""The owner's sentence for every key of `meta.taxonomy`: why an answer was not delivered, then what helps."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain import taxonomy
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP

SENTENCES = {
    "login_expired": QT_TRANSLATE_NOOP("Sentences", "The connection to Meta has run out. Connect again."),
    "login_password": QT_TRANSLATE_NOOP(
        "Sentences", "The Facebook password was changed, so Meta ended the connection. Connect again."
    ),
    "login_app_removed": QT_TRANSLATE_NOOP(
        "Sentences", "Conwerz was removed from this Facebook account. Connect again to go on."
    ),
    "login_checkpoint": QT_TRANSLATE_NOOP(
        "Sentences", "Facebook wants something confirmed first. Sign in to facebook.com, then connect again."
    ),
    "login_role": QT_TRANSLATE_NOOP(
        "Sentences",
        "The person who connected this account no longer has a role on it. Connect with someone who has.",
    ),
    "login_invalid": QT_TRANSLATE_NOOP("Sentences", "Meta no longer accepts the connection. Connect again."),
    "permission_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Conwerz was not given the permission for this. Connect again and leave every box ticked."
    ),
    "instagram_messages_off": QT_TRANSLATE_NOOP(
        "Sentences",
        "Instagram does not let Conwerz see the messages. In the Instagram app: Settings, "
        "Messages and story replies, Message controls, Connected tools, then switch on Allow "
        "access to messages.",
    ),
    "instagram_not_eligible": QT_TRANSLATE_NOOP(
        "Sentences",
        "This Instagram account cannot be used: it must be a professional account that is linked to the Page.",
    ),
    "thread_elsewhere": QT_TRANSLATE_NOOP(
        "Sentences",
        "Another program, often Meta's Business Suite, is in charge of this conversation. Answer there.",
    ),
    "window_closed": QT_TRANSLATE_NOOP(
        "Sentences", "The customer wrote too long ago. You can answer when they write again."
    ),
    "window_template": QT_TRANSLATE_NOOP(
        "Sentences", "The customer wrote more than 24 hours ago. WhatsApp now takes a template only."
    ),
    "person_unavailable": QT_TRANSLATE_NOOP("Sentences", "This person cannot receive messages at the moment."),
    "person_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "Meta does not find this person any more. They may have closed their account."
    ),
    "person_hidden": QT_TRANSLATE_NOOP("Sentences", "This person does not show their name and picture."),
    "person_unreachable": QT_TRANSLATE_NOOP(
        "Sentences",
        "WhatsApp cannot deliver to this person and does not say why: no WhatsApp, an old app, "
        "new terms not accepted, or you were blocked.",
    ),
    "person_needs_phone": QT_TRANSLATE_NOOP(
        "Sentences",
        "WhatsApp sends this kind of message to a phone number only, and this person's number is not known.",
    ),
    "person_changed": QT_TRANSLATE_NOOP(
        "Sentences",
        "This person's WhatsApp was set up anew. Make sure that it is still them, then send again.",
    ),
    "person_is_shop": QT_TRANSLATE_NOOP("Sentences", "A number cannot write to itself."),
    "person_not_on_test_list": QT_TRANSLATE_NOOP(
        "Sentences", "This is a test number: it may write only to the people on its list."
    ),
    "person_opted_out": QT_TRANSLATE_NOOP("Sentences", "This person does not want offers from you."),
    "offer_held_back": QT_TRANSLATE_NOOP(
        "Sentences", "WhatsApp held this offer back, so that the person does not get too many."
    ),
    "block_refused": QT_TRANSLATE_NOOP("Sentences", "This person could not be blocked or unblocked."),
    "block_window": QT_TRANSLATE_NOOP(
        "Sentences", "WhatsApp blocks only who wrote within the last 24 hours. It will as soon as they write again."
    ),
    "too_long": QT_TRANSLATE_NOOP("Sentences", "This text is too long. Shorten it or send it in two."),
    "media_refused": QT_TRANSLATE_NOOP("Sentences", "Meta could not take this file. Try another one."),
    "kind_not_supported": QT_TRANSLATE_NOOP("Sentences", "This kind of message cannot be sent this way."),
    "already_done": QT_TRANSLATE_NOOP("Sentences", "Meta has this already."),
    "gone": QT_TRANSLATE_NOOP("Sentences", "This is no longer there, or Conwerz may not see it."),
    "story_gone": QT_TRANSLATE_NOOP("Sentences", "The story is no longer available."),
    "before_professional": QT_TRANSLATE_NOOP(
        "Sentences",
        "This was posted before the account became a professional one, so Meta has no figures for it.",
    ),
    "template_missing": QT_TRANSLATE_NOOP(
        "Sentences", "This template does not exist in this language, or is not approved yet."
    ),
    "template_values": QT_TRANSLATE_NOOP("Sentences", "The values do not fit the template. Fill in every field."),
    "template_too_long": QT_TRANSLATE_NOOP("Sentences", "With these values the template gets too long."),
    "template_policy": QT_TRANSLATE_NOOP("Sentences", "Meta's rules do not allow this text in a template."),
    "template_paused": QT_TRANSLATE_NOOP(
        "Sentences", "Meta paused this template because people did not like it. Choose another."
    ),
    "template_disabled": QT_TRANSLATE_NOOP("Sentences", "Meta switched this template off for good. Choose another."),
    "template_form": QT_TRANSLATE_NOOP("Sentences", "The form in this template is blocked."),
    "template_form_busy": QT_TRANSLATE_NOOP("Sentences", "The form in this template was sent too often this hour."),
    "template_draft_too_long": QT_TRANSLATE_NOOP("Sentences", "A part of the new template is too long."),
    "template_draft_form": QT_TRANSLATE_NOOP(
        "Sentences",
        "The heading, text or footer of the new template holds something that Meta does not allow there.",
    ),
    "template_draft_fields": QT_TRANSLATE_NOOP(
        "Sentences", "The new template has too many fields for its length, or begins or ends with one."
    ),
    "template_too_many": QT_TRANSLATE_NOOP("Sentences", "The account holds as many templates as Meta allows."),
    "too_fast": QT_TRANSLATE_NOOP("Sentences", "Meta asks for a pause. Conwerz goes on by itself."),
    "too_fast_person": QT_TRANSLATE_NOOP(
        "Sentences", "Many messages to one person in a short time. Conwerz sends the rest a little later."
    ),
    "spam_limit": QT_TRANSLATE_NOOP(
        "Sentences", "Too many people reported or blocked messages of this number. Send no offers for now."
    ),
    "policy_blocked": QT_TRANSLATE_NOOP(
        "Sentences", "Meta has blocked this for the account for a while. See Business Suite, Account quality."
    ),
    "country_blocked": QT_TRANSLATE_NOOP("Sentences", "This account may not write to people in that country."),
    "name_not_approved": QT_TRANSLATE_NOOP("Sentences", "Meta has not approved the number's display name yet."),
    "payment_problem": QT_TRANSLATE_NOOP("Sentences", "Meta could not charge the account. Check how it pays."),
    "number_not_registered": QT_TRANSLATE_NOOP("Sentences", "This number is not registered. Connect it again."),
    "number_deleted_lately": QT_TRANSLATE_NOOP("Sentences", "This number was removed a moment ago: five minutes."),
    "number_moves_too_often": QT_TRANSLATE_NOOP(
        "Sentences", "This number was registered too often. Meta allows it ten times in three days."
    ),
    "pin_wrong": QT_TRANSLATE_NOOP("Sentences", "The number's two-step PIN is not right."),
    "pin_locked": QT_TRANSLATE_NOOP("Sentences", "The PIN was wrong too often. Try later."),
    "code_not_sent": QT_TRANSLATE_NOOP("Sentences", "Meta could not send the code to this number."),
    "code_wrong": QT_TRANSLATE_NOOP("Sentences", "The code is not right."),
    "meta_trouble": QT_TRANSLATE_NOOP("Sentences", "Meta has trouble at the moment. Conwerz tries again by itself."),
    "unreadable_answer": QT_TRANSLATE_NOOP(
        "Sentences",
        "Something between this computer and Meta answered in Meta's place: a proxy, or a hotel's Wi-Fi.",
    ),
    "offline": QT_TRANSLATE_NOOP("Sentences", "Meta cannot be reached. The answer goes by itself."),
    "unsettled": QT_TRANSLATE_NOOP(
        "Sentences", "The connection broke while sending. Meta may have it: look before you send it again."
    ),
    "bad_request": QT_TRANSLATE_NOOP("Sentences", "Meta did not understand Conwerz. Please report the code shown."),
    "unknown": QT_TRANSLATE_NOOP("Sentences", "Meta refused for a reason new to Conwerz. Code and trace are shown."),
}


def sentence(key: str) -> str:
    """For a key that this version does not know, the one for the unknown; with Meta's code and trace where kept."""
    said = QCoreApplication.translate("Sentences", SENTENCES.get(key.partition(" ")[0], SENTENCES["unknown"]))
    told = taxonomy.for_support(key)
    return f"{said} ({told})" if told else said
