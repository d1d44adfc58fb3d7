import QtQuick
import Conwerz.Theme

// How long the shop may still answer freely: open, ending, human or closed.
Chip {
    required property string window

    glyph: window === "open" ? "clock" : window === "ending" ? "ending" : window === "human" ? "person" : "lock"
    ink: window === "open" ? Theme.good : window === "ending" ? Theme.warn : window === "human" ? Theme.accent : Theme.inkSoft
    fill: window === "open" ? Theme.goodSoft : window === "ending" ? Theme.warnSoft : window === "human" ? Theme.accentSoft : Theme.chip
}
