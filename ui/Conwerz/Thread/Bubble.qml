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

    readonly property real limit: bleeds ? 250 - 18 : Math.min(width * 0.78, Theme.bubble) - 28
    readonly property bool atRight: mine !== mirrored
    property bool mirrored: false
    readonly property bool bleeds: pictures.length + videos.length > 0
    readonly property bool worded: text !== ""
    readonly property real needed: Math.max(worded ? body.implicitWidth : 0, quote.implicitWidth, other.implicitWidth, bleeds ? 250 - 18 : 0, cardHeadings.length > 0 ? 280 : 0)

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
        bottomRightRadius: bubble.atRight && bubble.tail ? Theme.rTail : Theme.rBubble
        bottomLeftRadius: !bubble.atRight && bubble.tail ? Theme.rTail : Theme.rBubble
        border.width: bubble.unsent ? 1 : 0
        border.color: Theme.hairline
        color: bubble.unsent ? "transparent" : bubble.progress === "failed" ? Theme.badSoft : bubble.progress === "unknown" ? Theme.warnSoft : bubble.mine ? Theme.bubbleOut : Theme.bubbleIn

        Column {
            id: column

            y: bubble.bleeds ? 5 : 9
            width: parent.width
            spacing: 6

            Loader {
                id: quote

                x: 14
                width: parent.width - 28
                active: bubble.quoteName !== ""
                sourceComponent: Quote {
                    name: bubble.quoteName
                    text: bubble.quoteText
                }
            }
            Repeater {
                model: bubble.pictures

                Picture {
                    required property string modelData

                    x: 5
                    key: modelData
                    onLookAsked: bubble.lookAsked(modelData)
                }
            }
            Repeater {
                model: bubble.videos

                VideoTile {
                    required property string modelData

                    x: 5
                    onClicked: bubble.lookAsked(modelData)
                }
            }
            Repeater {
                id: voices

                model: bubble.sounds

                VoiceNote {
                    required property string modelData

                    x: 10
                    width: bubble.inner + 8
                    key: modelData
                    playback: bubble.playback
                }
            }
            Repeater {
                model: bubble.cardHeadings

                InboundCard {
                    required property int index
                    required property string modelData

                    x: 8
                    width: column.width - 16
                    mine: bubble.mine
                    glyph: bubble.cardGlyphs[index]
                    heading: modelData
                    details: bubble.cardDetails[index]
                }
            }
            Loader {
                id: other

                x: 14
                active: bubble.extra !== ""
                sourceComponent: Row {
                    spacing: 7

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: bubble.extraGlyph
                        size: 18
                    }
                    PlainText {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, bubble.limit - 25)
                        height: Theme.messageLine
                        text: bubble.extra
                        font.pixelSize: Theme.message
                        color: Theme.inkSoft
                    }
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
            y: parent.height - height - (bubble.metaBeside ? 11 : 9)
            time: bubble.time
            progress: bubble.mine ? bubble.progress : ""
            words: bubble.words
            ink: bubble.mine && !bubble.unsent ? Theme.bubbleOutInk : Theme.inkFaint
        }
    }
}
