"""What an answer can be made of, and who may be answered."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from conwerz_desktop.app.shots.conversations import letters
from conwerz_desktop.app.shots.stage import LAPTOP, SETTLED_MS, Scene, Stage, at, back, home
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File, Taken
from conwerz_desktop.practice.people.pictures import draw
from conwerz_desktop.viewmodels.canned_book import CannedBook
from conwerz_desktop.viewmodels.commands import Commands
from conwerz_desktop.viewmodels.completion import Completion
from conwerz_desktop.viewmodels.composer import Composer
from conwerz_desktop.viewmodels.enclosures import Enclosures
from conwerz_desktop.viewmodels.later import Later
from conwerz_desktop.viewmodels.noting import Noting
from conwerz_desktop.viewmodels.playback import Playback
from conwerz_desktop.viewmodels.template_book import TemplateBook
from conwerz_desktop.viewmodels.template_picker import TemplatePicker
from conwerz_desktop.viewmodels.triage import Triage
from conwerz_desktop.viewmodels.viewer import Viewer
from conwerz_desktop.viewmodels.voice import Voice


def _files(stage: Stage) -> None:
    stage.open(lambda text: "Lucía" in text)
    composer = stage.part(Composer)
    wide = b"\x89PNG\r\n\x1a\n" + bytes(6 * 1024 * 1024)
    small = Taken(File(Kind.IMAGE, "blue plates.png", "image/png", draw("plates")), 18_000)
    pdf = Taken(File(Kind.FILE, "price list.pdf", "application/pdf", b"%PDF-"), 214_000)
    large = Taken(File(Kind.IMAGE, "kiln.png", "image/png", wide), len(wide))
    stage.part(Enclosures).show_taken([small, pdf, large])
    composer.write("Here they are. Which of them do you like?")


def _quote(stage: Stage) -> None:
    stage.open(lambda text: "WhatsApp" in text and "Closed" not in text)
    stage.thread.answer(stage.thread.model.rows[0].key)
    stage.part(Composer).write("Yes, it arrives on Friday.")


def _split(stage: Stage) -> None:
    stage.open(lambda text: "Messenger" in text and "Closed" not in text)
    stage.part(Composer).write("We still have it, in all three glazes. " * 60)


def _voice(stage: Stage) -> None:
    stage.open(lambda text: "Lucía" in text)
    stage.until(lambda: any(row.sounds for row in stage.thread.model.rows))
    voice = next(row.sounds[0] for row in stage.thread.model.rows if row.sounds)
    playback = stage.part(Playback)
    stage.until(lambda: playback.duration(voice) != "")
    playback.toggle(voice)
    stage.wait(2_000)
    playback.toggle(voice)


def _prepared(stage: Stage) -> None:
    book = stage.part(CannedBook)
    book.paste(
        "hours: We are open Tuesday to Saturday, from ten to two and from five to eight.\n"
        "way: Calle de la Luna 8, three minutes from the stop of bus 7.\n"
        "hello: Hi {first name}, thank you for writing to {shop}. How can we help you?\n"
        "shipping: We send within two days; to {country} it takes four more."
    )


def _ready_answers(stage: Stage) -> None:
    book = stage.part(CannedBook)
    book.begin_paste()
    _prepared(stage)
    book.save()
    stage.until(lambda: len(book.model.rows) >= 4)


def _know_ready_answers(stage: Stage) -> None:
    if not stage.part(CannedBook).model.rows:
        _ready_answers(stage)


def _ready_answer(stage: Stage) -> None:
    _know_ready_answers(stage)
    book = stage.part(CannedBook)
    book.edit(next(row.key for row in book.model.rows if row.title == "hello"))
    stage.until(lambda: book.property("sheet") == "edit")


def _slash(stage: Stage) -> None:
    """Among ready answers, of which there may be none yet."""
    at("canned", _know_ready_answers)(stage)
    home(stage)
    stage.open(lambda text: "Lucía" in text)
    _type(stage, "Good morning! /h")
    stage.until(lambda: bool(stage.part(Completion).property("showing")))


def _signs(stage: Stage) -> None:
    stage.open(lambda text: "Núria" in text)
    _type(stage, "See you on Saturday :hea")
    stage.until(lambda: bool(stage.part(Completion).property("showing")))


class _Microphone:
    """Stands where this machine has none: the picture is of the window, not of a sound."""

    def __init__(self) -> None:
        self.moved: Callable[[int], object] = lambda _: None
        self.done: Callable[[bytes], object] = lambda _: None
        self.failed: Callable[[], object] = lambda: None

    def begin(self) -> bool:
        return True

    def stop(self) -> None:
        return

    def cancel(self) -> None:
        return


def _recording(stage: Stage) -> None:
    stage.open(letters("\u0900", "\u097f"))
    voice = stage.part(Voice)
    microphone = _Microphone()
    voice.make_recorder = lambda: microphone
    voice.begin()
    microphone.moved(7_400)


def _misspelt(stage: Stage) -> None:
    """Underlined where this machine has dictionaries."""
    stage.open(lambda text: "Tom Whitfield" in text)
    _type(stage, "Thank you for wating, your cup is mended and redy on Thursday")
    stage.wait(SETTLED_MS)


def _type(stage: Stage, words: str) -> None:
    """Into the empty field of the conversation that is open."""
    stage.part(Composer).write("")
    stage.part(Commands).run("conversation.reply")
    stage.wait(SETTLED_MS)
    for letter in words:
        QTest.keyClick(stage.window, letter)  # type: ignore[call-overload]


def _note(stage: Stage) -> None:
    """One that stands there, and one being written."""
    stage.open(lambda text: "Lucía" in text)
    noting = stage.part(Noting)
    noting.begin()
    noting.write("She bought the green bowls in May. Marta keeps one set aside until Friday.")
    noting.save()
    stage.until(lambda: any(row.note for row in stage.thread.model.rows))
    noting.begin()
    noting.write("Asked for an invoice to Sevilla")


def _later(stage: Stage) -> None:
    stage.open(letters("\u0900", "\u097f"))
    later = stage.part(Later)
    stage.part(Composer).write("Good morning! Your bowls are packed and leave today.")
    later.choose_time("2h")
    stage.until(lambda: bool(later.waiting.rows))
    stage.part(Composer).write("And the invoice comes by mail.")


def _later_menu(stage: Stage) -> None:
    stage.part(Commands).run("answer.schedule")


def _taken_back(stage: Stage) -> None:
    stage.settings.choose_undo_seconds(10)
    stage.open(lambda text: "Tom Whitfield" in text)
    stage.part(Composer).write("With pleasure, see you on Friday.")
    stage.part(Composer).send()
    stage.until(lambda: bool(stage.part(Triage).property("said")))


def _video(stage: Stage) -> None:
    """One that a customer sends, at its sixth picture or so."""
    stage.open(lambda text: "Messenger" in text)
    row = stage.thread.row
    assert row is not None
    stage.happens("customer_writes", channel="messenger", person=row.person_id, text="", picture="video")
    stage.until(lambda: any(row.videos for row in stage.thread.model.rows))


def _video_playing(stage: Stage) -> None:
    _video(stage)
    stage.part(Viewer).open(next(row.videos[0] for row in stage.thread.model.rows if row.videos))
    stage.wait(700)


def _viewer(stage: Stage) -> None:
    stage.open(lambda text: "Lucía" in text)
    stage.until(lambda: any(row.pictures for row in stage.thread.model.rows))
    stage.part(Viewer).open(next(row.pictures[0] for row in stage.thread.model.rows if row.pictures))


def _closed(mode: str) -> Callable[[Stage], object]:
    """The first conversation in which the composer offers this instead of words."""

    def arrange(stage: Stage) -> None:
        composer = stage.part(Composer)
        for row in list(stage.inbox.model.rows):
            stage.inbox.pick(row.key)
            stage.until(lambda key=row.key: stage.thread.row is not None and stage.thread.row.id == key)  # type: ignore[misc]
            if composer.property("mode") == mode:
                return

    return arrange


def _templates(stage: Stage) -> None:
    _closed("template")(stage)
    picker = stage.part(TemplatePicker)
    picker.open()
    stage.until(lambda: bool(picker.model.rows))


def _template_filled(stage: Stage) -> None:
    picker = stage.part(TemplatePicker)
    picker.choose(next(row.key for row in picker.model.rows if not row.hindrance))
    picker.fill(1, "1042")


def _template_with_picture(stage: Stage) -> None:
    _templates(stage)
    picker = stage.part(TemplatePicker)
    picker.choose(next(row.key for row in picker.model.rows if row.name == "parcel_on_its_way"))
    for number, value in enumerate(("Lucía", "the blue vase", "ES1042")):
        picker.fill(number, value)
    header = picker.findChild(Enclosures)
    assert header is not None
    header.show_taken([Taken(File(Kind.IMAGE, "vase.png", "image/png", draw("vase")), 18_000)])


def _leave_template(stage: Stage) -> None:
    stage.part(TemplatePicker).close()


def _templates_known(stage: Stage) -> None:
    stage.until(lambda: bool(stage.part(TemplateBook).model.rows))


def _template_changed(stage: Stage) -> None:
    _templates_known(stage)
    book = stage.part(TemplateBook)
    book.edit(next(row.key for row in book.model.rows if row.look == "good"))


SCENES = (
    Scene("answer-files", _files),
    Scene("answer-quote", _quote),
    Scene("answer-split", _split),
    Scene("answer-voice", _voice),
    Scene("answer-viewer", _viewer, LAPTOP, back),
    Scene("answer-video", _video),
    Scene("answer-ready-page", at("canned", _ready_answers), LAPTOP, home),
    Scene("answer-ready-sheet", at("canned", _ready_answer), LAPTOP, home),
    Scene("answer-ready", _slash, LAPTOP, lambda stage: stage.part(Completion).close()),
    Scene("answer-emoji", _signs, LAPTOP, lambda stage: stage.part(Completion).close()),
    Scene("answer-spelling", _misspelt),
    Scene("answer-recording", _recording, LAPTOP, lambda stage: stage.part(Voice).cancel()),
    Scene("answer-note", _note, LAPTOP, lambda stage: stage.part(Noting).leave()),
    Scene("answer-later", _later),
    Scene("answer-later-menu", _later_menu, LAPTOP, lambda stage: stage.press(Qt.Key.Key_Escape)),
    Scene("answer-undo", _taken_back),
    Scene("answer-video-playing", _video_playing, LAPTOP, back),
    Scene("answer-person", _closed("person")),
    Scene("answer-closed", _closed("template")),
    Scene("answer-templates", _templates),
    Scene("answer-template-filled", _template_filled, LAPTOP, _leave_template),
    Scene("answer-template-picture", _template_with_picture, LAPTOP, _leave_template),
    Scene("settings-templates", at("templates", _templates_known), LAPTOP, home),
    Scene("settings-template-sheet", at("templates", _template_changed), LAPTOP, home),
    Scene("settings-seen", at("answering"), LAPTOP, home),
)
