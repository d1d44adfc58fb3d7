"""The shop's facts: the owner's words, kept until the owner changes them."""

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.shop_facts import FactTopic
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


def everything(db: Connection) -> dict[FactTopic, str]:
    return {FactTopic(topic): text for topic, text in db.execute("SELECT topic, text FROM shop_fact")}


def put(writing: Writing, topic: FactTopic, text: str) -> None:
    writing.db.execute("DELETE FROM shop_fact WHERE topic = ?", (topic,))
    if text.strip():
        writing.db.execute("INSERT INTO shop_fact VALUES (?, ?)", (topic, text))
    writing.topics.add(Topic.FACTS)
