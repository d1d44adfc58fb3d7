pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// One message: its text flows around its time; quote, photos and attachments stand above the text.
Item {
    id: bubble

    required property bool mine
    required property string text
    required property string time
    required property string words
    required property string progress
    required property bool tail
    required property string quoteName
    required property string quoteText
    required property list<string> pictures
    required property list<string> videos
    required property list<string> sounds
    required property Playback playback
    required property string extra
    required property string extraGlyph
    required property list<string> cardGlyphs
    required property list<string> cardHeadings
    required property list<string> cardDetails
    required property bool unsent

    readonly property MessageText said: body
    readonly property real limit: bleeds ? 250 - 18 : Math.min(width * 0.78, Theme.bubble) - 28
    readonly property bool atRight: mine !== mirrored
    property bool mirrored: false
    readonly property bool bleeds: pictures.length + videos.length > 0
    readonly property bool worded: text !== ""
    readonly property real needed: Math.max(worded ? body.implicitWidth : 0, (parts.item as BubbleParts)?.needed ?? 0, bleeds ? 250 - 18 : 0)

    signal lookAsked(string key)

    readonly property real beside: body.lastLine + 14 + meta.width
    readonly property bool metaBeside: worded && beside <= Math.max(needed, limit)
    readonly property real inner: Math.min(limit, Math.max(needed, sounds.length > 0 ? 252 : 0, metaBeside ? beside : meta.width))

    implicitHeight: box.height
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        id: box

        x: bubble.atRight ? bubble.width - width : 0
        width: bubble.inner + 28
        height: column.height + (bubble.bleeds ? 5 : 9) + (bubble.metaBeside ? 0 : meta.height + 3) + 9
        radius: Theme.rBubble
        border.width: bubble.unsent ? 1 : 0
        border.color: Theme.hairline
        color: bubble.unsent ? "transparent" : bubble.progress === "failed" ? Theme.badSoft : bubble.progress === "unknown" ? Theme.warnSoft : bubble.mine ? Theme.bubbleOut : Theme.bubbleIn

        // A corner of another radius than the others would have the software renderer draw the whole bubble as a path, each frame
        Loader {
            x: bubble.atRight ? parent.width - width : 0
            y: parent.height - height
            active: bubble.tail && !bubble.unsent
            sourceComponent: Rectangle {
                implicitWidth: Theme.rBubble
                implicitHeight: Theme.rBubble
                radius: Theme.rTail
                color: box.color
            }
        }
        Column {
            id: column

            y: bubble.bleeds ? 5 : 9
            width: parent.width
            spacing: 6

            Loader {
                id: parts

                width: parent.width
                active: bubble.bleeds || bubble.quoteName !== "" || bubble.extra !== "" || bubble.sounds.length + bubble.cardHeadings.length > 0
                sourceComponent: BubbleParts {
                    mine: bubble.mine
                    quoteName: bubble.quoteName
                    quoteText: bubble.quoteText
                    pictures: bubble.pictures
                    videos: bubble.videos
                    sounds: bubble.sounds
                    playback: bubble.playback
                    extra: bubble.extra
                    extraGlyph: bubble.extraGlyph
                    cardGlyphs: bubble.cardGlyphs
                    cardHeadings: bubble.cardHeadings
                    cardDetails: bubble.cardDetails
                    limit: bubble.limit
                    inner: bubble.inner
                    onLookAsked: key => bubble.lookAsked(key)
                }
            }
            MessageText {
                id: body

                x: rtl ? parent.width - width - 14 : 14
                visible: bubble.worded
                text: bubble.text
                limit: bubble.limit
                color: bubble.unsent ? Theme.inkFaint : Theme.ink
            }
        }
        Ticks {
            id: meta

            x: bubble.worded && body.rtl ? 14 : parent.width - width - 13
            y: parent.height - height - (bubble.metaBeside ? 11 : 9) + (bubble.metaBeside ? sunk : 0)
            time: bubble.time
            progress: bubble.mine ? bubble.progress : ""
            words: bubble.words
            ink: bubble.mine && !bubble.unsent ? Theme.bubbleOutInk : Theme.inkFaint
        }
    }
}
