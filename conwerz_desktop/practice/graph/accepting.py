"""What follows when Meta accepts an answer: it is kept, echoed or reported, delivered, and perhaps answered."""

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.practice import happenings
from conwerz_desktop.practice.graph.call import Call
from conwerz_desktop.practice.webhooks import shapes
from conwerz_desktop.practice.world.clock import SECOND
from conwerz_desktop.practice.world.state import Message, Sent

FIRST_WORD = (20, 250)  # the echo may come before or after the answer to the call
DELIVERED_AFTER = SECOND


def accept(call: Call, sent: Sent) -> None:
    told = call.world.add(sent.message)
    call.world.sent.append(sent)
    soon = call.platform.random.randint(*FIRST_WORD)
    if told.failure is not None:
        call.platform.later(soon, lambda at: _fail(call, told, at))
        return
    call.platform.later(soon, lambda at: _report(call, told, at))
    call.platform.later(DELIVERED_AFTER, lambda at: _deliver(call, told, at))
    call.living.answered(told)


def _report(call: Call, told: Message, at: int) -> None:
    if told.address.asset.channel is Channel.WHATSAPP:
        call.platform.delivery.tell([shapes.status(call.world, told, "sent", at)])
    else:
        call.platform.delivery.tell([shapes.message(call.world, told)])


def _deliver(call: Call, told: Message, at: int) -> None:
    call.platform.delivery.tell(happenings.delivered(call.world, told, at))


def _fail(call: Call, told: Message, at: int) -> None:
    told.progress = Progress.FAILED
    call.platform.delivery.tell([shapes.status(call.world, told, "failed", at)])
