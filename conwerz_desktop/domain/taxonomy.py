"""Everything Meta may refuse with, as one table: what the owner is told and why, what helps, and whether to try again.

Decided by code and subcode, never by Meta's words (contract 1.2, 2.4, 2.6, 2.9, 2.10; design section 4, rule 12).
"""

from conwerz_desktop.domain.faults import Action, Cause, Fault, Retry
from conwerz_desktop.domain.patterns import pattern

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE

_MISSING_PERMISSION = tuple(code for code in range(200, 300) if code != 230)

FAULTS = (
    # The login
    Fault("login_expired", Cause.LOGIN, Action.RECONNECT, ((190, 463), 463),
          "The connection to Meta has run out. Connect again."),
    Fault("login_password", Cause.LOGIN, Action.RECONNECT, ((190, 460),),
          "The Facebook password was changed, so Meta ended the connection. Connect again."),
    Fault("login_app_removed", Cause.LOGIN, Action.RECONNECT, ((190, 458),),
          "Conwerz was removed from this Facebook account. Connect again to go on."),
    Fault("login_checkpoint", Cause.LOGIN, Action.OPEN_META, ((190, 459), (190, 464)),
          "Facebook wants something confirmed first. Sign in to facebook.com, then connect again."),
    Fault("login_role", Cause.LOGIN, Action.RECONNECT, ((190, 492),),
          "The person who connected this account no longer has a role on it. Connect with someone who has."),
    Fault("login_invalid", Cause.LOGIN, Action.RECONNECT, (102, 190, 467, 0),
          "Meta no longer accepts the connection. Connect again."),
    # Permissions
    Fault("permission_missing", Cause.PERMISSION, Action.RECONNECT, (10, *_MISSING_PERMISSION, 3, 131005),
          "Conwerz was not given the permission for this. Connect again and leave every box ticked."),
    Fault("instagram_messages_off", Cause.PERMISSION, Action.OPEN_ON_PHONE, ((200, 2534041),),
          "Instagram does not let Conwerz see the messages. In the Instagram app: Settings, Messages and story "
          "replies, Message controls, Connected tools, then switch on Allow access to messages."),
    Fault("instagram_not_eligible", Cause.PERMISSION, Action.OPEN_META, (36103, 9000001),
          "This Instagram account cannot be used: it must be a professional account that is linked to the Page."),
    Fault("thread_elsewhere", Cause.PERMISSION, Action.OPEN_META, (2018300, (100, 2534037)),
          "Another program, often Meta's Business Suite, is in charge of this conversation. Answer there."),
    # The window
    Fault("window_closed", Cause.WINDOW, Action.NONE, ((10, 2018278), (10, 2534022), 2534022),
          "The customer wrote too long ago. You can answer when they write again."),
    Fault("window_template", Cause.WINDOW, Action.CHOOSE_TEMPLATE, (131047,),
          "The customer wrote more than 24 hours ago. WhatsApp now takes a template only."),
    # The person
    Fault("person_unavailable", Cause.PERSON, Action.NONE, (551, (200, 1545041)),
          "This person cannot receive messages at the moment."),
    Fault("person_unknown", Cause.PERSON, Action.NONE, ((100, 2018001), (100, 2534014), 9010),
          "Meta does not find this person any more. They may have closed their account."),
    Fault("person_hidden", Cause.PERSON, Action.NONE, (230,),
          "This person does not show their name and picture."),
    Fault("person_unreachable", Cause.PERSON, Action.NONE, (131026,),
          "WhatsApp cannot deliver to this person and does not say why: no WhatsApp, an old app, new terms not "
          "accepted, or you were blocked."),
    Fault("person_needs_phone", Cause.PERSON, Action.OPEN_ON_PHONE, (131062,),
          "WhatsApp sends this kind of message to a phone number only, and this person's number is not known."),
    Fault("person_changed", Cause.PERSON, Action.TRY_AGAIN, (137000,),
          "This person's WhatsApp was set up anew. Make sure that it is still them, then send again."),
    Fault("person_is_shop", Cause.PERSON, Action.NONE, (131021,),
          "A number cannot write to itself."),
    Fault("person_not_on_test_list", Cause.PERSON, Action.OPEN_META, (131030,),
          "This is a test number: it may write only to the people on its list."),
    Fault("person_opted_out", Cause.PERSON, Action.NONE, (131050,),
          "This person does not want offers from you."),
    Fault("offer_held_back", Cause.PERSON, Action.NONE, (131049, 130472, 131063),
          "WhatsApp held this offer back, so that the person does not get too many."),
    Fault("block_refused", Cause.PERSON, Action.NONE, (139100, 139101, 139102, 139103),
          "This person could not be blocked or unblocked."),
    Fault("block_window", Cause.PERSON, Action.NONE, (),
          "WhatsApp blocks only who wrote within the last 24 hours. It will as soon as they write again."),
    # What was sent
    Fault("too_long", Cause.CONTENT, Action.SHORTEN, (),
          "This text is too long. Shorten it or send it in two."),
    Fault("media_refused", Cause.CONTENT, Action.CHANGE_FILE, ((100, 2018047), 131052, 131053),
          "Meta could not take this file. Try another one."),
    Fault("kind_not_supported", Cause.CONTENT, Action.OPEN_ON_PHONE, (131051,),
          "This kind of message cannot be sent this way."),
    Fault("already_done", Cause.CONTENT, Action.NONE, (506,),
          "Meta has this already."),
    Fault("gone", Cause.CONTENT, Action.NONE, ((100, 33),),
          "This is no longer there, or Conwerz may not see it."),
    Fault("story_gone", Cause.CONTENT, Action.NONE, (1609005,),
          "The story is no longer available."),
    Fault("before_professional", Cause.CONTENT, Action.NONE, ((100, 2108006),),
          "This was posted before the account became a professional one, so Meta has no figures for it."),
    # Templates
    Fault("template_missing", Cause.TEMPLATE, Action.CHOOSE_TEMPLATE, (132001,),
          "This template does not exist in this language, or is not approved yet."),
    Fault("template_values", Cause.TEMPLATE, Action.CORRECT, (132000, 132008, 132012, 132018),
          "The values do not fit the template. Fill in every field."),
    Fault("template_too_long", Cause.TEMPLATE, Action.SHORTEN, (132005,),
          "With these values the template gets too long."),
    Fault("template_policy", Cause.TEMPLATE, Action.CHOOSE_TEMPLATE, (132007,),
          "Meta's rules do not allow this text in a template."),
    Fault("template_paused", Cause.TEMPLATE, Action.CHOOSE_TEMPLATE, (132015,),
          "Meta paused this template because people did not like it. Choose another."),
    Fault("template_disabled", Cause.TEMPLATE, Action.CHOOSE_TEMPLATE, (132016,),
          "Meta switched this template off for good. Choose another."),
    Fault("template_form", Cause.TEMPLATE, Action.OPEN_META, (132068,),
          "The form in this template is blocked."),
    Fault("template_form_busy", Cause.TEMPLATE, Action.WAIT, (132069,),
          "The form in this template was sent too often this hour.", retry=Retry.WAIT, wait_ms=10 * MINUTE),
    Fault("template_draft_too_long", Cause.TEMPLATE, Action.SHORTEN, (2388040, (100, 2388040)),
          "A part of the new template is too long."),
    Fault("template_draft_form", Cause.TEMPLATE, Action.CORRECT,
          (2388047, (100, 2388047), 2388073, (100, 2388073), 2388273, (100, 2388273)),
          "The heading, text or footer of the new template holds something that Meta does not allow there."),
    Fault("template_draft_fields", Cause.TEMPLATE, Action.CORRECT, (2388293, (100, 2388293), 2388299, (100, 2388299)),
          "The new template has too many fields for its length, or begins or ends with one."),
    Fault("template_too_many", Cause.TEMPLATE, Action.OPEN_META, (2388019, (100, 2388019)),
          "The account holds as many templates as Meta allows."),
    # Too fast
    Fault("too_fast", Cause.SPEED, Action.WAIT,
          (4, 17, 32, 341, 613, 80000, 80001, 80002, 80003, 80004, 80005, 80006, 80007, 80008, 80009, 80014,
           130429, 131064),
          "Meta asks for a pause. Conwerz goes on by itself.", retry=Retry.WAIT, wait_ms=MINUTE),
    Fault("too_fast_person", Cause.SPEED, Action.WAIT, (131056,),
          "Many messages to one person in a short time. Conwerz sends the rest a little later.",
          retry=Retry.WAIT, wait_ms=6 * SECOND),
    Fault("spam_limit", Cause.SPEED, Action.WAIT, (131048,),
          "Too many people reported or blocked messages of this number. Send no offers for now.",
          retry=Retry.WAIT, wait_ms=HOUR),
    # What Meta holds against the account
    Fault("policy_blocked", Cause.POLICY, Action.OPEN_META, (368, 131031),
          "Meta has blocked this for the account for a while. See Business Suite, Account quality."),
    Fault("country_blocked", Cause.POLICY, Action.NONE, (130497,),
          "This account may not write to people in that country."),
    # The shop's number and account
    Fault("name_not_approved", Cause.ACCOUNT, Action.OPEN_META, (131037,),
          "Meta has not approved the number's display name yet."),
    Fault("payment_problem", Cause.ACCOUNT, Action.OPEN_META, (131042, 131044),
          "Meta could not charge the account. Check how it pays."),
    Fault("number_not_registered", Cause.ACCOUNT, Action.RECONNECT, (131045, 133000, 133006, 133010),
          "This number is not registered. Connect it again."),
    Fault("number_deleted_lately", Cause.ACCOUNT, Action.WAIT, (133015,),
          "This number was removed a moment ago: five minutes.", retry=Retry.WAIT, wait_ms=5 * MINUTE),
    Fault("number_moves_too_often", Cause.ACCOUNT, Action.WAIT, (133016,),
          "This number was registered too often. Meta allows it ten times in three days.",
          retry=Retry.WAIT, wait_ms=HOUR),
    Fault("pin_wrong", Cause.ACCOUNT, Action.CORRECT, (133005,),
          "The number's two-step PIN is not right."),
    Fault("pin_locked", Cause.ACCOUNT, Action.WAIT, (133008, 133009),
          "The PIN was wrong too often. Try later."),
    Fault("code_not_sent", Cause.ACCOUNT, Action.TRY_AGAIN, (136024,),
          "Meta could not send the code to this number."),
    Fault("code_wrong", Cause.ACCOUNT, Action.CORRECT, (136025,),
          "The code is not right."),
    # Meta's trouble, the network's, and ours
    Fault("meta_trouble", Cause.META, Action.WAIT, (1, 2, 131000, 131016, 131057, 133004),
          "Meta has trouble at the moment. Conwerz tries again by itself.", retry=Retry.BACKOFF),
    Fault("unreadable_answer", Cause.NETWORK, Action.WAIT, (),
          "Something between this computer and Meta answered in Meta's place: a proxy, or a hotel's Wi-Fi.",
          retry=Retry.BACKOFF),
    Fault("offline", Cause.NETWORK, Action.WAIT, (),
          "Meta cannot be reached. The answer goes by itself.", retry=Retry.BACKOFF),
    Fault("unsettled", Cause.NETWORK, Action.TRY_AGAIN, (),
          "The connection broke while sending. Meta may have it: look before you send it again."),
    Fault("bad_request", Cause.PROGRAM, Action.NONE, (100, 2500, 131008, 131009, 135000),
          "Meta did not understand Conwerz. Please report the code shown."),
    Fault("unknown", Cause.PROGRAM, Action.TRY_AGAIN, (),
          "Meta refused for a reason new to Conwerz. Code and trace are shown."),
)  # fmt: skip

_BY_KEY = {fault.key: fault for fault in FAULTS}
_BY_CODE = {code: fault for fault in FAULTS for code in fault.codes}
_NO_CODE = -1
_TRACE = pattern(r"[A-Za-z0-9_-]{1,64}")


def named(key: str) -> Fault:
    """The fault of a key that was stored, perhaps by another version of Conwerz, with or without its code."""
    return _BY_KEY.get(key.partition(" ")[0], _BY_KEY["unknown"])


def noted(fault: Fault, code: int | None, subcode: int | None = None, trace_id: str | None = None) -> str:
    """What to keep of a refusal: its key, and of what is new to us, or our mistake, what Meta's support asks for."""
    if fault.cause is not Cause.PROGRAM or code is None:
        return fault.key
    trace = trace_id if trace_id and _TRACE.fullmatch(trace_id) else "-"
    return f"{fault.key} {code}/{subcode or 0} {trace}"


def for_support(problem: str) -> str:
    """Meta's code and trace out of what was kept; empty where the owner needs neither."""
    _, code, trace = [*problem.split(" "), "", ""][:3]
    return f"Meta {code} {trace}".removesuffix(" -") if code else ""


def find(code: int | None, subcode: int | None = None, *, is_transient: bool = False, status: int = 400) -> Fault:
    """The fault behind a refusal, whose HTTP status is `status`. No code means two things on two channels."""
    plain = _NO_CODE if code is None else code
    fault = _BY_CODE.get((plain, subcode or 0)) or _BY_CODE.get(plain)
    if is_transient and (fault is None or fault.retry is Retry.NEVER):
        return named("meta_trouble")
    return fault or named("meta_trouble" if status >= 500 else "unknown")


def problem(code: int) -> str:
    """What to keep for the code in a failed status of WhatsApp's (contract 2.10)."""
    return noted(find(code), code)
