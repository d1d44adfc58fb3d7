"""The lane of comments in a real window: everything by keyboard, everything by mouse, and nothing twice."""

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.comments import DAY, Comment
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.store import comment_acts, comments, connections
from conwerz_desktop.store.comment_acts import Pending
from conwerz_desktop.store.database import Writing
from conwerz_desktop.viewmodels.comment_rows import ShownComment
from tests.screens.conftest import NOW, Desktop
from tests.shop import HOUR, INSTAGRAM, MINUTE, PAGE

TOLD = (
    Comment("c1", "post", NOW - 12 * MINUTE, "Is the bowl sold alone?", username="mar.studio"),
    Comment("c2", "post", NOW - 2 * HOUR, "Free followers", username="deals4u", hidden=True),
    Comment("c3", "post", NOW - 3 * HOUR, "Dishwasher safe?", username="emily"),
    Comment("c4", "post", NOW - 2 * HOUR, "They are", "c3", by_shop=True),
    Comment("c5", "other", NOW - 8 * DAY, "Lovely", username=None),
)
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def put(desktop: Desktop, *told: Comment) -> None:
    def write(writing: Writing) -> None:
        asset = connections.find(writing.db, INSTAGRAM)
        assert asset is not None
        for each in told:
            comments.put(writing, asset.id, each)

    desktop.store.write(write).result()


@pytest.fixture
def lane(desktop: Desktop) -> Desktop:
    put(desktop, *TOLD)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go("comments")
    desktop.window.find("mar.studio, Is the bowl sold alone?, waits for an answer, 14:01")
    return desktop


def shown(desktop: Desktop) -> list[ShownComment]:
    return list(desktop.desk.comments.post.comments.rows)


def pending(desktop: Desktop) -> tuple[Pending, ...]:
    (post,) = desktop.store.read(
        lambda db: db.execute("SELECT id FROM post WHERE meta_id = 'post'").fetchone()
    ).result()
    return desktop.store.read(lambda db: comment_acts.pending(db, post)).result()


def test_the_rail_counts_those_that_wait_and_a_new_one_is_counted(lane: Desktop) -> None:
    lane.window.find("Comments, 2")
    put(lane, Comment("c9", "other", NOW, "Still there?", username="ben"))
    lane.window.find("Comments, 3")


def test_a_reply_by_keyboard_is_below_its_comment_at_once(lane: Desktop) -> None:
    window = lane.window
    window.press(Qt.Key.Key_Return)  # from the list of posts to its comments
    window.press(Qt.Key.Key_R)
    window.type("Of course")
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: [row.text for row in shown(lane)][:2] == ["Is the bowl sold alone?", "Of course"])
    assert [(row.mine, row.progress) for row in shown(lane)][1] == (True, "queued")
    window.qtbot.waitUntil(lambda: lane.desk.comments.how_many_wait() == 1)
    assert lane.desk.comments.post.reply.draft == ""


def test_one_private_reply_is_written_in_its_own_way(lane: Desktop) -> None:
    window = lane.window
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_P)
    window.find("Send privately")
    window.type("Just between us")
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: [act.deed for act in pending(lane)] == ["reply_privately"])
    window.find("Writing privately")


def test_hide_and_no_answer_needed_by_key(lane: Desktop) -> None:
    window = lane.window
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_E)
    window.find("Done")
    window.press(Qt.Key.Key_H)
    window.find("Hiding")
    assert [act.deed for act in pending(lane)] == ["hide"]
    window.press(Qt.Key.Key_J)
    window.press(Qt.Key.Key_H)
    window.find("Showing again")


def test_delete_asks_first(lane: Desktop) -> None:
    window = lane.window
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_Delete)
    window.find("Delete this comment?")
    window.press(Qt.Key.Key_Escape)
    assert pending(lane) == ()
    window.press(Qt.Key.Key_Delete)
    window.click("Delete the comment")
    window.qtbot.waitUntil(lambda: [act.deed for act in pending(lane)] == ["delete"])


def test_everything_by_mouse(lane: Desktop) -> None:
    window = lane.window
    window.click("Hide (H)")
    window.find("Hiding")
    window.click("Reply (R)")
    window.type("With pleasure")
    window.click("Reply in public")
    window.qtbot.waitUntil(lambda: "With pleasure" in [row.text for row in shown(lane)])


def test_a_failure_says_why_and_is_tried_again_or_dismissed(lane: Desktop) -> None:
    window = lane.window
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_R)
    window.type("Twice?")
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: len(pending(lane)) == 1)

    def fail(writing: Writing) -> None:
        act = comment_acts.next_due(writing.db, 2)
        assert act is not None
        comment_acts.start(writing, act)
        comment_acts.fail(writing, act, "comment_too_fast")

    lane.store.write(fail).result()
    window.find("Meta asks for a pause. Nothing was posted: try again in some minutes.")
    window.click("Try again")
    window.qtbot.waitUntil(lambda: [act.progress for act in pending(lane)] == [Progress.QUEUED])
    lane.store.write(fail).result()
    window.click("Dismiss")
    window.qtbot.waitUntil(lambda: "Twice?" not in [row.text for row in shown(lane)])


def test_posts_are_walked_and_found(lane: Desktop) -> None:
    window = lane.window
    window.press(Qt.Key.Key_Down)
    window.qtbot.waitUntil(lambda: [row.text for row in shown(lane)] == ["Lovely"])
    window.press(Qt.Key.Key_F, CTRL_SHIFT)
    window.type("dishw")
    window.qtbot.waitUntil(lambda: len(lane.desk.comments.posts.rows) == 1)
    window.qtbot.waitUntil(lambda: "Dishwasher safe?" in [row.text for row in shown(lane)])
    window.press(Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: len(lane.desk.comments.posts.rows) == 2)


def test_a_post_without_comments_makes_room(lane: Desktop) -> None:
    def delete(writing: Writing) -> None:
        for meta_id in ("c1", "c2", "c3", "c4"):
            number = comments.find(writing.db, 2, meta_id)
            assert number is not None
            comments.delete(writing, number)

    lane.store.write(delete).result()
    lane.window.qtbot.waitUntil(lambda: [row.text for row in shown(lane)] == ["Lovely"])


def test_an_empty_lane_says_what_will_fill_it(desktop: Desktop) -> None:
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go("comments")
    desktop.window.find("No comments yet")


def test_a_mention_of_the_page_opens_on_facebook(lane: Desktop) -> None:
    def write(writing: Writing) -> None:
        page = connections.find(writing.db, PAGE)
        assert page is not None
        comments.put(writing, page.id, Comment("m", "12_34", NOW), place=comments.MENTIONS)

    lane.store.write(write).result()
    lane.window.click("Mentions of Bella Ceramics, Newest comment 0 min, 1 waiting")
    lane.window.click("Open on Facebook")
    assert lane.opened == ["https://www.facebook.com/12_34"]


def test_nothing_is_read_before_the_lane_is_opened(desktop: Desktop) -> None:
    put(desktop, *TOLD)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.apply(Changes(posts=frozenset({1})))
    desktop.window.find("Comments, 2")
    assert desktop.desk.comments.posts.rows == []


def test_a_hit_opens_the_post_at_the_comment_however_far_down_both_are(desktop: Desktop) -> None:
    """The lane has not been opened before; more newer posts and newer comments stand above than a page holds."""
    talk = [Comment(f"t{n}", "post", NOW - 2 * DAY - n * MINUTE, f"number {n}", username="ben") for n in range(90)]
    answer = Comment("a1", "post", NOW - DAY, "we ship to Cadiz", "t70", by_shop=True)
    newer = [Comment(f"n{n}", f"newer{n}", NOW - n * MINUTE, "Lovely", username="eva") for n in range(60)]
    put(desktop, *talk, answer, *newer)
    desktop.shell.show_inbox(desktop.desk)
    for typed, text in (("cadiz", "we ship to Cadiz"), ("number 85", "number 85"), ("number 3", "number 3")):
        desktop.window.press(Qt.Key.Key_Escape)
        desktop.desk.places.go("inbox")
        desktop.window.press(Qt.Key.Key_F, CTRL)
        desktop.window.qtbot.waitUntil(lambda: desktop.window.focused() == "Search everything")
        desktop.window.type(typed)
        hits = desktop.desk.search.model.rows
        desktop.window.qtbot.waitUntil(lambda hits=hits, text=text: "".join(hits[0].passage) == text if hits else False)
        desktop.window.press(Qt.Key.Key_Return)
        desktop.window.qtbot.waitUntil(lambda text=text: stands_on(desktop) == text and is_in_sight(desktop, text))


def stands_on(desktop: Desktop) -> str:
    """What the comment says that the keyboard is on."""
    current = desktop.desk.comments.post.property("current")
    return next((row.text for row in shown(desktop) if row.key == current), "")


def is_in_sight(desktop: Desktop, text: str) -> bool:
    view = desktop.window.find("Comments")
    top = view.mapToScene(view.boundingRect().topLeft()).y()
    tops = [
        item.mapToScene(item.boundingRect().topLeft()).y() - top
        for item in desktop.window.items()
        if item.metaObject().className().startswith("CommentItem") and item.property("text") == text
    ]
    return any(0 <= each < view.height() for each in tops)
