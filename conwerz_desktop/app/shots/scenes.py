"""Every scene, in the order in which they are played: most of them go on where the one before has ended."""

from conwerz_desktop.app.shots import (
    answering,
    composing,
    connections,
    conversations,
    finding,
    first_day,
    people,
    places,
    privacy,
    program,
    triage,
)

BEFORE = first_day.SCENES
INBOX = (
    *conversations.SCENES,
    *triage.SCENES,
    *people.SCENES,
    *places.SCENES,
    *finding.SCENES,
    *composing.SCENES,
    *answering.SCENES,
    *connections.SCENES,
    *privacy.SCENES,
    *program.SCENES,
)
