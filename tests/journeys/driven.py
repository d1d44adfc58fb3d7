"""The real program with a remote control: orders come in as JSON lines, and what happens goes out as JSON lines.

Its practice server is elsewhere: what that server would say of itself comes on the command line.
"""

import argparse
import asyncio
import gc
import json
import os
import signal
import socket
import sys
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication

from conwerz_desktop.app import running
from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.going_online import GoingOnline
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.practice_server import PracticeServer
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.program import Program
from conwerz_desktop.domain.ai import Auto, AutoHours, Provider
from conwerz_desktop.domain.automation import Reason
from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.domain.disconnecting import Choice
from conwerz_desktop.domain.greetings import Greeting
from conwerz_desktop.domain.messages import Author, Kind
from conwerz_desktop.domain.outgoing import File, Parcel
from conwerz_desktop.domain.shop_facts import FactTopic
from conwerz_desktop.practice.people import pictures
from conwerz_desktop.services import calling, entries, recovery, suggesting
from conwerz_desktop.services.ai.steering import Steering
from conwerz_desktop.services.automation import greeting
from conwerz_desktop.services.health import Health
from conwerz_desktop.store import ai, connections, disconnections, opening_hours
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.disconnections import Disconnection

ANSWER_WITHIN = 20  # seconds
REACHED: set[str] = set()


def _note_reaching(event: str, arguments: tuple[Any, ...]) -> None:
    """Below every library: Python itself says to what each socket is connected."""
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        REACHED.add(f"{arguments[1][0]}:{arguments[1][1]}")


sys.addaudithook(_note_reaching)


class ServerElsewhere(PracticeServer):
    def __init__(self, facts: Mapping[str, Any]) -> None:
        self._facts = facts

    def facts(self) -> Mapping[str, Any]:
        return self._facts

    def stop(self) -> None:
        pass


class SaysHowItIs(GoingOnline):
    def _tell_health(self, health: Health) -> None:
        super()._tell_health(health)
        say(health={"state": health.state, "at": health.last_contact_at, "offset": health.clock_offset})


class DrivenProgram(Program):
    """Says what it shows, and does what it is told on the thread where the owner's hand would do it."""

    is_practice = True
    facts: Mapping[str, Any]

    def drive(self) -> None:
        self._first_frame = 0.0
        self._engine.window.frameSwapped.connect(self._note_frame)
        self.shell.screen_changed.connect(lambda: say(screen=self.shell.screen))
        self.shell.raised.connect(lambda: say(raised=True))
        threading.Thread(target=self._obey, name="remote", daemon=True).start()

    @Slot()
    def _note_frame(self) -> None:
        self._first_frame = self._first_frame or time.monotonic()

    def do_first_frame(self) -> float:
        """When it was drawn, by the clock of the whole computer."""
        return self._first_frame

    @cached_property
    def going_online(self) -> GoingOnline:
        return SaysHowItIs(self, self._plan)

    def do_moved(self) -> bool:
        """Whether work that gives way to the window has heard that it draws."""
        assert self.shop is not None
        return self.shop.under_way.movement._drawn_at > 0

    def _obey(self) -> None:
        for line in sys.stdin:
            order = json.loads(line)
            try:
                say(done=getattr(self, f"do_{order.pop('do')}")(**order))
            except Exception as error:  # noqa: BLE001 - the test is told
                say(failed=repr(error))
        self._on_gui_thread(self._application.quit)

    def _on_gui_thread(self, action: Callable[[], object]) -> Any:
        done: Future[Any] = Future()
        self.bridge.call(lambda: done.set_result(action()))
        return done.result(ANSWER_WITHIN)

    def _read(self, query: Callable[[Connection], Any]) -> Any:
        assert self.shop is not None
        return self.shop.store.read(query).result(ANSWER_WITHIN)

    def do_screen(self) -> dict[str, Any]:
        return {"screen": self.shell.screen, "title": self.shell.trouble_title, "cause": self.shell.trouble_cause}

    def do_window(self) -> bool:
        """Whether there is one to be seen."""
        return bool(self._on_gui_thread(self._engine.window.isVisible))

    def do_come_forward(self) -> None:
        """As the window manager brings it to who turns to it."""
        self._on_gui_thread(self.raise_window)

    def do_let_notices_say(self, says: str) -> None:
        self._on_gui_thread(lambda: self.shell.notice_settings.say(says))

    def do_finished(self) -> list[int]:
        """The conversations that the owner is done with."""
        query = "SELECT id FROM conversation WHERE done_upto IS NOT NULL ORDER BY id"
        return [row[0] for row in self._read(lambda db: db.execute(query).fetchall())]

    def do_link(self) -> str:
        """The sentence on the quiet bar."""
        assert self._desk is not None
        return str(self._on_gui_thread(lambda: self._desk.link.sentence))

    def do_conversations(self) -> list[dict[str, Any]]:
        query = "SELECT c.id, a.channel, c.person_id, c.unread FROM conversation c JOIN asset a ON a.id = c.asset"
        names = ("id", "channel", "person", "unread")
        return [dict(zip(names, row, strict=True)) for row in self._read(lambda db: db.execute(query).fetchall())]

    def do_received(self) -> int:
        query = "SELECT count(*) FROM message WHERE author = ?"
        return int(self._read(lambda db: db.execute(query, (Author.CUSTOMER,)).fetchone()[0]))

    def do_change_delivery_key(self) -> None:
        assert self._desk is not None
        self._on_gui_thread(self._desk.delivery_key.change)

    def do_delivery_key(self) -> str:
        """What the settings say of its change."""
        assert self._desk is not None
        return str(self._on_gui_thread(lambda: self._desk.delivery_key.words))

    def do_delivery_keys(self) -> int:
        """How many have been in use."""
        query = "SELECT count(*) FROM audit WHERE act = 'key_changed' AND facts LIKE '%delivery%'"
        return 1 + int(self._read(lambda db: db.execute(query).fetchone()[0]))

    def do_answers(self) -> list[dict[str, Any]]:
        query = "SELECT id, text, progress, problem, meta_id FROM message WHERE author <> ? ORDER BY id"
        names = ("id", "text", "progress", "problem", "meta_id")
        rows = self._read(lambda db: db.execute(query, (Author.CUSTOMER,)).fetchall())
        return [dict(zip(names, row, strict=True)) for row in rows]

    def do_greet(self, text: str) -> None:
        """The instant reply, on every Page and number."""
        assert self.shop is not None
        for place in self._read(opening_hours.places):
            greeting.put(self.shop.store, place.key, Reason.INSTANT, Greeting(True, text)).result(ANSWER_WITHIN)

    def do_state_facts(self, **facts: str) -> None:
        assert self.shop is not None
        for topic, text in facts.items():
            suggesting.write_fact(self.shop.store, FactTopic(topic), text).result(ANSWER_WITHIN)

    def do_use_model(self, url: str, *, on: bool, auto: bool) -> None:
        """As the page about the AI does."""
        assert self.shop is not None
        steering = Steering(self.shop.store, practice=True)
        steering.configure(Provider(url, "scripted", on)).result(ANSWER_WITHIN)
        for channel in Channel:
            steering.set_auto(channel, Auto(auto, AutoHours.ALWAYS)).result(ANSWER_WITHIN)

    def do_stop_model(self) -> None:
        assert self.shop is not None
        Steering(self.shop.store).stop().result(ANSWER_WITHIN)

    def do_draft(self, conversation: int, within: float = ANSWER_WITHIN) -> dict[str, str]:
        assert self.shop is not None
        drafted = self.shop.draft(conversation).result(within)
        return {"text": drafted.text, "problem": drafted.problem}

    def do_prompts(self) -> list[dict[str, str]]:
        """What was sent to the model, the oldest first."""
        found = self._read(ai.prompts)
        return [{"body": each.body.decode(), "outcome": each.outcome} for each in reversed(found)]

    def do_answer(self, conversation: int, text: str) -> int:
        assert self.shop is not None
        return self.shop.outbox.answer(conversation, text).result(ANSWER_WITHIN)

    def do_send_picture(self, conversation: int, text: str) -> int:
        """One of the practice shop's own, with a line below it."""
        assert self.shop is not None
        picture = File(Kind.IMAGE, "plates.png", "image/png", pictures.draw("plates"))
        parcels = (Parcel(beside=picture), Parcel(text))
        return self.shop.outbox.send(conversation, parcels).result(ANSWER_WITHIN)

    def do_picture(self, message: int) -> int:
        """How many bytes of a message's picture can be had."""
        assert self.shop is not None
        return len(self.shop.picture(message, 0).result(ANSWER_WITHIN))

    def do_kept_bytes(self) -> int:
        """Of files on their way and of media, in the store."""
        query = "SELECT total(length(content)) FROM (SELECT content FROM outgoing UNION ALL SELECT content FROM media)"
        return int(self._read(lambda db: db.execute(query).fetchone()[0]))

    def do_comments(self) -> list[dict[str, Any]]:
        """Those that live, the oldest first."""
        query = "SELECT id, meta_id, text, username, author, progress, hidden, waits FROM living_comment ORDER BY id"
        names = ("id", "meta_id", "text", "username", "author", "progress", "hidden", "waits")
        return [dict(zip(names, row, strict=True)) for row in self._read(lambda db: db.execute(query).fetchall())]

    def do_moderate(self, deed: str, **arguments: Any) -> None:
        """One of the owner's acts on a comment."""
        assert self.shop is not None
        getattr(self.shop.moderation, deed)(**arguments).result(ANSWER_WITHIN)

    def do_leads(self) -> list[dict[str, Any]]:
        """Those that live, the oldest first, with how often each filled in a form."""
        query = (
            "SELECT l.id, l.name, l.phone, l.stage, count(*) FROM living_submission s JOIN lead l ON l.id = s.lead"
            " GROUP BY l.id ORDER BY l.id"
        )
        names = ("id", "name", "phone", "stage", "submissions")
        return [dict(zip(names, row, strict=True)) for row in self._read(lambda db: db.execute(query).fetchall())]

    def do_care(self, deed: str, **arguments: Any) -> None:
        """One of the owner's acts on a lead."""
        assert self.shop is not None
        getattr(self.shop.care, deed)(**arguments).result(ANSWER_WITHIN)

    def do_call(self, conversation: int, name: str) -> None:
        assert self.shop is not None
        calling.call(self.shop.store, conversation, name).result(ANSWER_WITHIN)

    def do_texts(self, conversation: int) -> list[str]:
        query = "SELECT text FROM message WHERE conversation = ? ORDER BY sent_at"
        return [row[0] for row in self._read(lambda db: db.execute(query, (conversation,)).fetchall())]

    def do_send_again(self, message: int) -> None:
        assert self.shop is not None
        self.shop.outbox.send_again(message).result(ANSWER_WITHIN)

    def do_attempts(self, message: int) -> int:
        """How often Meta was called for an answer that is not settled."""
        query = "SELECT attempts FROM send WHERE message = ?"
        return int(self._read(lambda db: db.execute(query, (message,)).fetchone()[0]))

    def do_leave_practice(self) -> None:
        self._on_gui_thread(self.shell.leave_practice)

    def do_fill_disk(self, full: bool) -> None:
        """As if the disk had no room for another page of the database."""
        assert self.shop is not None
        most = 1 if full else 1_000_000_000  # SQLite takes no fewer than there are
        self.shop.store.write(lambda writing: writing.db.execute(f"PRAGMA max_page_count = {most}")).result()

    def do_pick(self, conversation: int) -> None:
        assert self._desk is not None
        self._on_gui_thread(partial(self._desk.inbox.pick, conversation))

    def do_shown(self) -> list[str]:
        """The texts of the bubbles in the open conversation."""
        assert self._desk is not None
        return list(self._on_gui_thread(lambda: [bubble.text for bubble in self._desk.conversation.bubbles.rows]))

    def do_look(self) -> list[str]:
        """Draws the window. Returns some bytes from the middle of each picture in the open conversation, in base64."""
        assert self.shop is not None
        bubbles = self._on_gui_thread(lambda: list(self._desk.conversation.bubbles.rows))
        keys = [key.partition("/") for bubble in bubbles for key in bubble.pictures]
        loaded = [self.shop.picture(int(message), int(place)).result(ANSWER_WITHIN) for message, _, place in keys]
        self._on_gui_thread(lambda: self._engine.window.grabWindow().width())
        return [b64encode(each[len(each) // 2 :][:48]).decode() for each in loaded]

    def do_fail_in_a_slot(self, text: str) -> None:
        """A bug of ours, whose error quotes what a customer wrote."""
        self._on_gui_thread(lambda: QTimer.singleShot(0, self, partial(_fail, text)))

    def do_fail_in_a_task(self, text: str) -> None:
        """On the network thread, where asyncio tells its own log."""

        async def fail() -> None:
            raise RuntimeError(text)

        async def forget() -> None:
            task = asyncio.ensure_future(fail())
            await asyncio.wait([task])
            del task
            gc.collect()

        assert self.shop is not None
        assert self.shop._network is not None
        self.shop._network.submit(forget()).result(ANSWER_WITHIN)

    def do_fail_while_ending(self, text: str) -> None:
        """Where Python itself can only complain."""

        class Complaining:
            def __del__(self) -> None:
                _fail(text)

        Complaining()

    def do_lights(self) -> dict[str, dict[str, Any]]:
        """Of each connection by its name: what the card says, and of a test what came of it."""
        assert self._desk is not None
        page = self._desk.integrations
        self._on_gui_thread(page.open)
        return {
            card.name: {"key": card.key, "problem": _problem(page._standings.get(card.key)), "test": card.test}
            for card in self._on_gui_thread(lambda: page.shown)
        }

    def do_check(self, connection: int) -> None:
        assert self._desk is not None
        self._on_gui_thread(lambda: self._desk.integrations.check(connection))

    def do_test(self, connection: int) -> None:
        assert self._desk is not None
        self._on_gui_thread(lambda: self._desk.integrations.test(connection))

    def do_sockets(self) -> list[str]:
        """Every address on any network that this process has reached for."""
        return sorted(REACHED)

    def do_contacts(self) -> list[dict[str, Any]]:
        """What the program itself says about that."""
        query = "SELECT host, purpose, sum(calls) FROM contact GROUP BY host, purpose"
        names = ("host", "purpose", "calls")
        return [dict(zip(names, row, strict=True)) for row in self._read(lambda db: db.execute(query).fetchall())]

    def do_reach(self, port: int) -> None:
        """As a library would that knows nothing of our rules."""
        with socket.socket() as stranger, suppress(OSError):
            stranger.connect(("127.0.0.1", port))

    def do_know_code(self, words: str) -> None:
        """The shop's recovery code, which practice does without; the relay hears of it at once."""
        assert self.shop is not None
        self.shop.keychain.set(entries.RECOVERY, words)
        self.shop.store.write(lambda writing: recovery.remember(writing, words)).result(ANSWER_WITHIN)
        self.shop.begin_again()

    def do_device(self) -> str:
        """This computer's id at the relay."""
        return str(self._read(lambda db: db.execute("SELECT device_id FROM link").fetchone()[0]))

    def do_doubts(self) -> list[dict[str, Any]]:
        query = "SELECT channel, doubt, is_hidden FROM asset WHERE doubt <> '' ORDER BY channel, meta_id"
        names = ("channel", "doubt", "hidden")
        return [dict(zip(names, row, strict=True)) for row in self._read(lambda db: db.execute(query).fetchall())]

    def do_move_clock(self, seconds: int) -> None:
        """Of the shop: what it waits for comes sooner."""
        assert self.shop is not None
        self.shop.clock.offset += seconds * 1_000

    def do_living(self) -> int:
        """How many messages a screen would find."""
        return int(self._read(lambda db: db.execute("SELECT count(*) FROM living_message").fetchone()[0]))

    def do_stay(self) -> None:
        assert self.shop is not None
        self.shop.enrol_anew().result(ANSWER_WITHIN)

    def do_disconnect(self, channel: str, **choice: bool) -> dict[str, Any]:
        """One connection of a channel, as the owner's hand would."""
        assert self.shop is not None
        rows = self._read(connections.everything)
        number = next(row.id for row in rows if row.asset.channel.value == channel)
        done = self.shop.disconnect(number, Choice(**choice)).result(60)
        assert done is not None
        return _told(done)

    def do_disconnections(self) -> list[dict[str, Any]]:
        return [_told(known) for known in self._read(disconnections.everything)]

    def do_die(self, after: str) -> None:
        """As `kill -9` does it, with the commit of this step of a disconnection, or of the order itself."""
        assert self.shop is not None
        store = self.shop.store

        def look(_: Changes) -> None:
            for known in store.read(disconnections.everything).result(ANSWER_WITHIN):
                if after == "order" or after in [deed.step for deed in known.facts.deeds]:
                    os.kill(os.getpid(), signal.SIGKILL)

        store.subscribe(look)

    def do_disconnection(self, number: int) -> dict[str, Any]:
        found = self._read(lambda db: disconnections.one(db, number))
        return _told(found)

    def do_receipt(self, number: int) -> str:
        assert self.shop is not None
        return self.shop.receipt(number).result(ANSWER_WITHIN)

    def do_erase_everything(self, word: str) -> None:
        self._on_gui_thread(lambda: self.parting.erase_all.erase(word))

    def do_erasing(self) -> dict[str, Any]:
        """How far it is: the stage, and each part's state."""
        all_ = self.parting.erase_all
        parts = self._on_gui_thread(lambda: {part.key: part.state for part in all_.parts.rows})
        return {"stage": all_.stage, "parts": parts}

    def do_leave_erasing(self) -> None:
        self._on_gui_thread(self.parting.erase_all.leave)

    def do_quit(self) -> None:
        self._on_gui_thread(self._application.quit)


def _problem(standing: Standing | None) -> str | None:
    """None while it is not known."""
    if standing is None or not standing.lights:
        return None
    return standing.problem.key if standing.problem else ""


def _told(known: Disconnection) -> dict[str, Any]:
    deeds = [(deed.step, deed.answer) for deed in known.facts.deeds]
    counts = dict(known.facts.counts)
    return {"number": known.id, "waiting": known.facts.waiting, "deeds": deeds, "counts": counts}


def _fail(text: str) -> NoReturn:
    raise RuntimeError(text)


def say(**what: object) -> None:
    """One line, in one write: several threads speak."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(kind: type[DrivenProgram] = DrivenProgram) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", type=Path)
    parser.add_argument("--facts", type=json.loads, required=True)
    parser.add_argument("--hidden", action="store_true")
    parser.add_argument("--clock-wrong-by", type=int, default=0, help="milliseconds")
    asked = parser.parse_args()

    def make(application: QApplication, options: Options, chosen: Profile) -> Program:
        made = kind(
            application,
            options,
            chosen,
            serve=lambda data, seed: ServerElsewhere(asked.facts),
            real_clock=lambda: real_now() + asked.clock_wrong_by,
        )
        made.facts = asked.facts
        made.drive()
        return made

    return running.run(Options(practice=kind.is_practice, profile=asked.profile, hidden=asked.hidden), make)


if __name__ == "__main__":
    sys.exit(main())
