pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What stands above a message's words, which most messages have none of: quote, photos, attachments.
Column {
    id: parts

    required property bool mine
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
    required property real limit
    required property real inner

    readonly property real needed: Math.max(quote.implicitWidth, other.implicitWidth, cardHeadings.length > 0 ? 280 : 0)

    signal lookAsked(string key)

    spacing: 6

    Loader {
        id: quote

        x: 14
        width: parent.width - 28
        active: parts.quoteName !== ""
        sourceComponent: Quote {
            name: parts.quoteName
            text: parts.quoteText
        }
    }
    Repeater {
        model: parts.pictures

        Picture {
            required property string modelData

            x: 5
            key: modelData
            onLookAsked: parts.lookAsked(modelData)
        }
    }
    Repeater {
        model: parts.videos

        VideoTile {
            required property string modelData

            x: 5
            onClicked: parts.lookAsked(modelData)
        }
    }
    Repeater {
        model: parts.sounds

        VoiceNote {
            required property string modelData

            x: 10
            width: parts.inner + 8
            key: modelData
            playback: parts.playback
        }
    }
    Repeater {
        model: parts.cardHeadings

        InboundCard {
            required property int index
            required property string modelData

            x: 8
            width: parts.width - 16
            mine: parts.mine
            glyph: parts.cardGlyphs[index]
            heading: modelData
            details: parts.cardDetails[index]
        }
    }
    Loader {
        id: other

        x: 14
        active: parts.extra !== ""
        sourceComponent: Row {
            spacing: 7

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: parts.extraGlyph
                size: 18
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parts.limit - 25)
                height: Theme.messageLine
                text: parts.extra
                font.pixelSize: Theme.message
                color: Theme.inkSoft
            }
        }
    }
}
