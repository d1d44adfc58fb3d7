"""The screencast of each permission: the login that asks for it, what arrives, what is done, how it is taken back.

A step is an act and what the window must show before the next one. The acts are the slots that the owner's own hand
would reach, and the verbs of practice Meta.
"""

import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject

from conwerz_desktop.app.joining import Joining
from conwerz_desktop.domain.connection_health import Remedy
from conwerz_desktop.domain.records import record
from conwerz_desktop.practice import scenarios
from conwerz_desktop.services import background
from conwerz_desktop.viewmodels.comment_rows import ShownComment
from conwerz_desktop.viewmodels.composer import Composer
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.inbox import Inbox
from conwerz_desktop.viewmodels.integrations import IntegrationCard
from conwerz_desktop.viewmodels.places import Places
from conwerz_desktop.viewmodels.rail import Rail
from conwerz_desktop.viewmodels.reply_field import ReplyField
from conwerz_desktop.viewmodels.shell import Shell
from conwerz_desktop.viewmodels.thread import Thread

Part = TypeVar("Part", bound=QObject)

_CAPTION = "Three new bowls, glazed this week"
_QUESTION = "How much is the blue one?"
_SPAM = "Win a free phone at phones.example"
_DONE = ("sent", "delivered", "read")


@record
class Scene:
    """`do` is practice Meta's; it blocks. `tell` says below the caption what Meta has, from any thread."""

    desk: Desk
    shell: Shell
    joining: Joining
    do: Callable[..., Any]
    tell: Callable[[str], object]

    def part(self, kind: type[Part]) -> Part:
        """One of the view models that are there from the desk's beginning."""
        found = self.desk.findChild(kind)
        assert found is not None
        return found

    def card(self, channel: str) -> IntegrationCard | None:
        return next((card for card in self.desk.pages.integrations.shown if card.channel == channel), None)

    def conversation(self, name: str) -> int:
        """0 while it is not in the list."""
        return next((row.key for row in self.part(Inbox).model.rows if name in row.spoken), 0)

    def says(self, text: str, *progress: str) -> bool:
        """The open conversation, in a message that has come so far."""
        rows = self.part(Thread).model.rows
        return any(row.text == text and (not progress or row.progress in progress) for row in rows)

    def comment(self, text: str) -> ShownComment | None:
        return next((row for row in self.desk.pages.comments.open_post().model.rows if row.text.endswith(text)), None)


class Step(NamedTuple):
    do: Callable[[Scene], object]
    until: Callable[[Scene], bool]


def steps(permission: str) -> tuple[Step, ...]:
    """The first of them ask for it at Meta, the last of them how it is taken back, and leave it as it is."""
    return *_login(permission), *_SCREENCASTS[permission], *_taken_back(permission)


def _place(name: str, shows: Callable[[Scene], bool]) -> Step:
    return Step(lambda scene: scene.part(Places).go(name), shows)


def _page(name: str, shows: Callable[[Scene], bool]) -> Step:
    return Step(lambda scene: scene.part(Places).go_to_page(name), shows)


def _happens(shows: Callable[[Scene], bool], *verbs: scenarios.Step) -> Step:
    return Step(lambda scene: background.begin(partial(_play, scene, verbs), "screencast"), shows)


def _play(scene: Scene, verbs: tuple[scenarios.Step, ...]) -> None:
    for verb, said in verbs:
        scene.do(verb, **said)


def _at_meta(look: str, *fields: str, wanted: Callable[[Any], Sequence[Any]] = lambda found: found[-1:]) -> Step:
    """What Meta has now, in the words of its interface: these `fields` of what is `wanted`."""

    def ask(scene: Scene) -> None:
        found = wanted(scene.do(look))
        told = [{field: each[field] for field in fields} if fields else each for each in found]
        scene.tell(", ".join(json.dumps(each, ensure_ascii=False) for each in told))

    return Step(
        lambda scene: background.begin(partial(ask, scene), "screencast"),
        lambda scene: bool(scene.shell.screencast.caption.at_meta),
    )


def _taken_back(permission: str) -> tuple[Step, ...]:
    return (
        _page("permissions", lambda scene: any(line.key == permission for line in scene.desk.pages.permissions.shown)),
        Step(
            lambda scene: scene.desk.pages.permissions.ask(permission),
            lambda scene: bool(scene.desk.pages.permissions.property("asked") == permission),
        ),
        Step(
            lambda scene: scene.desk.pages.permissions.leave_as_it_is(),
            lambda scene: not scene.desk.pages.permissions.property("asked"),
        ),
    )


def _conversation(channel: str, name: str, text: str, answer: str) -> tuple[Step, ...]:
    return (
        Step(_show_everybody, lambda scene: bool(scene.part(Inbox).property("loaded"))),
        _happens(
            lambda scene: scene.conversation(name) > 0,
            ("customer_writes", {"channel": channel, "person": name, "text": text}),
        ),
        Step(lambda scene: scene.part(Inbox).pick(scene.conversation(name)), lambda scene: scene.says(text)),
        Step(
            lambda scene: scene.part(Composer).write(answer),
            lambda scene: bool(scene.part(Composer).property("draft") == answer),
        ),
        Step(lambda scene: scene.part(Composer).send(), lambda scene: scene.says(answer, *_DONE)),
        _at_meta("sent", "channel", "recipient", "text"),
    )


def _show_everybody(scene: Scene) -> None:
    scene.part(Places).go("inbox")
    scene.part(Rail).choose_view("all")


def _login(permission: str) -> tuple[Step, ...]:
    """Where it begins, the permission among those that are asked for, Meta's consent, and what it lets be connected."""
    of_business = permission == "business_management"
    chosen = Step(lambda scene: scene.joining.flow.connect_chosen(), _flow(page="done"))
    return (
        _page("integrations", _rests("messenger")),
        Step(lambda scene: scene.joining.start(), _screen("connect")),
        Step(lambda scene: scene.joining.flow.choose_system_user(of_business), _flow(system_user=of_business)),
        Step(lambda scene: scene.joining.flow.point_at(permission), _flow(unfolded=True)),
        Step(lambda scene: scene.joining.flow.go_on(), _flow(page="choosing", looking=False)),
        *([chosen] if permission in _FOR_CHOOSING else []),
        Step(lambda scene: scene.joining.flow.finish(), _screen("inbox")),
    )


def _screen(name: str) -> Callable[[Scene], bool]:
    return lambda scene: bool(scene.shell.property("screen") == name)


def _flow(**wanted: str | bool) -> Callable[[Scene], bool]:
    return lambda scene: all(scene.joining.flow.property(name) == value for name, value in wanted.items())


def _rests(channel: str) -> Callable[[Scene], bool]:
    """Its card is there, and nothing is asked of Meta about it."""

    def shows(scene: Scene) -> bool:
        card = scene.card(channel)
        return card is not None and not card.busy

    return shows


def _is_tested(scene: Scene) -> bool:
    card = scene.card("messenger")
    return card is not None and card.testing


def _with_card(channel: str, act: Callable[[Scene, int], object]) -> Callable[[Scene], object]:
    def do(scene: Scene) -> None:
        if card := scene.card(channel):
            act(scene, card.key)

    return do


def _check(channel: str) -> tuple[Step, ...]:
    check = _with_card(channel, lambda scene, key: scene.desk.pages.integrations.check(key))
    return _page("integrations", _rests(channel)), Step(check, _rests(channel))


def _subscribe() -> tuple[Step, ...]:
    """Once more, and the webhook is proven by a message."""
    subscribe = _with_card("messenger", lambda scene, key: scene.desk.pages.integrations.mend(key, Remedy.SUBSCRIBE))
    test = _with_card("messenger", lambda scene, key: scene.desk.pages.integrations.test(key))
    hello = {"channel": "messenger", "person": "Rosa Vidal", "text": "Hello"}
    return (
        _page("integrations", _rests("messenger")),
        Step(subscribe, _rests("messenger")),
        _at_meta("state", wanted=lambda state: [{"subscribed_fields": next(iter(state["installs"].values()))}]),
        Step(test, _is_tested),
        _happens(lambda scene: not _is_tested(scene), ("customer_writes", hello)),
    )


def _figures(channel: str) -> tuple[Step, ...]:
    return (
        _place("insights", lambda scene: bool(scene.desk.pages.insights.property("loaded"))),
        Step(
            lambda scene: scene.desk.pages.insights.choose_source(f"channel:{channel}"),
            lambda scene: scene.desk.pages.insights.channels_shown() == {channel},
        ),
    )


def _is_shown(text: str) -> Callable[[Scene], bool]:
    return lambda scene: scene.comment(text) is not None


def _is_hidden(scene: Scene) -> bool:
    comment = scene.comment(_SPAM)
    return comment is not None and comment.can_show


def _new_post(scene: Scene) -> int:
    return next((row.key for row in scene.desk.pages.comments.model.rows if _CAPTION in row.spoken), 0)


def _with_comment(text: str, act: Callable[[Scene, int], object]) -> Callable[[Scene], object]:
    def do(scene: Scene) -> None:
        if comment := scene.comment(text):
            act(scene, comment.key)

    return do


def _answer_comment(scene: Scene, comment: int) -> None:
    post = scene.desk.pages.comments.open_post()
    post.write_publicly(comment)
    scene.part(ReplyField).write(_PRICE)
    scene.part(ReplyField).send()


_PRICE = "It is 24 €, and we ship it this week"


def _comments() -> tuple[Step, ...]:
    hide = _with_comment(_SPAM, lambda scene, key: scene.desk.pages.comments.open_post().hide(key))
    return (
        _place("comments", lambda scene: bool(scene.desk.pages.comments.property("loaded"))),
        _happens(
            lambda scene: _new_post(scene) > 0,
            ("shop_posts", {"caption": _CAPTION}),
            ("customer_comments", {"username": "curious.cora", "text": _QUESTION}),
            ("customer_comments", {"username": "lucky.phones", "text": _SPAM}),
        ),
        Step(
            lambda scene: scene.desk.pages.comments.pick(_new_post(scene)),
            lambda scene: _is_shown(_QUESTION)(scene) and _is_shown(_SPAM)(scene),
        ),
        Step(_with_comment(_QUESTION, _answer_comment), _is_shown(_PRICE)),
        Step(hide, _is_hidden),
        _at_meta("comments", "username", "text", "hidden", wanted=_of_today),
    )


def _of_today(comments: Sequence[Any]) -> Sequence[Any]:
    """What was hidden, and what was answered."""
    return [each for each in comments if each["text"].endswith((_SPAM, _PRICE))]


def _number() -> tuple[Step, ...]:
    return (
        _page("numbers", lambda scene: bool(scene.desk.pages.numbers.shown)),
        _page("templates", _knows_templates),
        Step(_write_template, _sheet("new")),
        Step(
            lambda scene: scene.desk.pages.templates.submit(),
            _sheet("none"),
        ),
    )


def _sheet(state: str) -> Callable[[Scene], bool]:
    return lambda scene: bool(scene.desk.pages.templates.property("sheet") == state)


def _knows_templates(scene: Scene) -> bool:
    book = scene.desk.pages.templates
    return bool(book.model.rows) and not book.property("loading")


def _write_template(scene: Scene) -> None:
    """Under a name that no earlier review has taken."""
    book = scene.desk.pages.templates
    book.propose(f"order_on_its_way_{len(book.model.rows)}", "Your order is on its way.")


_LEAD = {"name": "Julia Roca", "phone": "+34600111222", "email": "julia@roca.example", "need": "Plates for a café"}


def _lead(scene: Scene) -> int:
    return next((row.key for row in scene.desk.pages.leads.rows_of_table() if row.name == _LEAD["name"]), 0)


def _is_contacted(scene: Scene) -> bool:
    return any(row.key == _lead(scene) and row.stage != "new" for row in scene.desk.pages.leads.rows_of_table())


def _leads() -> tuple[Step, ...]:
    return (
        _place("leads", lambda scene: bool(scene.desk.pages.leads.property("loaded"))),
        _happens(lambda scene: _lead(scene) > 0, ("lead_comes", _LEAD)),
        Step(
            lambda scene: scene.desk.pages.leads.open(_lead(scene)),
            lambda scene: bool(scene.desk.pages.leads.open_lead().answers_shown()),
        ),
        Step(lambda scene: scene.desk.pages.leads.place(_lead(scene), 2), _is_contacted),
    )


_FOR_CHOOSING = ("pages_show_list", "business_management")  # what they are for is the choice itself

_SCREENCASTS: dict[str, tuple[Step, ...]] = {
    "pages_show_list": (),
    "pages_manage_metadata": _subscribe(),
    "pages_read_engagement": _figures("messenger"),
    "pages_messaging": _conversation(
        "messenger", "Rosa Vidal", "Do you still have the green bowl?", "We do. Shall I keep one for you?"
    ),
    "instagram_basic": _check("instagram"),
    "instagram_manage_messages": _conversation(
        "instagram", "Leo Santos", "Can I visit the workshop?", "Gladly, any day from ten to six."
    ),
    "instagram_manage_comments": _comments(),
    "instagram_manage_insights": _figures("instagram"),
    "whatsapp_business_management": _number(),
    "whatsapp_business_messaging": _conversation(
        "whatsapp", "Emma Klein", "Has my order left?", "It left this morning."
    ),
    "leads_retrieval": _leads(),
    "business_management": (),
}
