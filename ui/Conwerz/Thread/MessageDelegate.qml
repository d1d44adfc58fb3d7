pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A message with what stands around it: the day, the line above what is new, reactions, links, what went wrong.
Item {
    id: item

    required property int index
    required property int key
    required property bool mine
    required property string text
    required property string time
    required property string full_time
    required property string progress
    required property string progress_words
    required property string day
    required property bool fresh
    required property bool tail
    required property string via
    required property string quote_name
    required property string quote_text
    required property string reactions
    required property list<string> pictures
    required property list<string> videos
    required property list<string> sounds
    required property list<string> files
    required property Playback playback
    required property string extra
    required property string extra_glyph
    required property list<string> card_glyphs
    required property list<string> card_headings
    required property list<string> card_details
    required property string line
    required property string line_glyph
    required property bool note
    required property list<string> links
    required property string problem
    required property string trace
    required property string act
    required property bool unsent
    required property string spoken

    readonly property bool atRight: mine !== LayoutMirroring.enabled
    readonly property bool said: line === "" && !note
    property bool keyed: true
    property bool savable: true
    // It was looked for, and these of its words: from, to, from, to …
    property bool found: false
    property list<int> sought
    readonly property bool current: ListView.isCurrentItem && ListView.view.activeFocus && keyed

    signal sendAgain
    signal linkAsked(string address)
    signal menuAsked(point place)
    signal lookAsked(string key)
    signal saveAsked(string key)
    signal answerAsked
    signal traceAsked
    signal noteAsked
    signal noteDeleted

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.focusable: true
    width: ListView.view?.width ?? 0
    // A list asks for heights before anything is visible: a height that waited for that would have all messages made at once
    implicitHeight: column.height + (tail ? Theme.gap : 3)
    Component.onCompleted: column.forceLayout()

    HoverHandler {
        id: hover
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: point => item.menuAsked(point.scenePosition)
    }
    Column {
        id: column

        x: (parent.width - width) / 2
        width: Math.min(parent.width - 48, Theme.column)
        spacing: 0

        Loader {
            width: parent.width
            active: item.day !== "" || item.fresh
            sourceComponent: Column {
                DayHeader {
                    width: parent.width
                    height: 40
                    visible: item.day !== ""
                    text: item.day
                }
                DayHeader {
                    width: parent.width
                    height: 36
                    visible: item.fresh
                    fresh: true
                    text: qsTr("New messages")
                }
            }
        }
        Loader {
            width: parent.width
            active: !item.said
            sourceComponent: item.note ? noted : happened
        }
        Item {
            width: parent.width
            height: item.said ? bubble.height + (pill.active ? 15 : 0) : 0
            visible: item.said

            Loader {
                anchors.fill: parent
                anchors.margins: -4
                active: item.found
                sourceComponent: Rectangle {
                    radius: Theme.rBubble
                    color: Theme.accentSoft

                    // By its file: a start compiles nothing that only a search shows
                    Loader {
                        parent: bubble.said
                        anchors.fill: parent
                        z: -1
                        Component.onCompleted: setSource("SoughtWords.qml", {
                            text: Qt.binding(() => item.text),
                            lines: Qt.binding(() => bubble.said.lines),
                            rtl: Qt.binding(() => bubble.said.rtl),
                            spans: Qt.binding(() => item.sought)
                        })
                    }
                }
            }
            Bubble {
                id: bubble

                width: parent.width
                mirrored: item.LayoutMirroring.enabled
                mine: item.mine
                text: item.text
                time: item.time
                words: item.mine ? qsTr("%1, %2").arg(item.progress_words).arg(item.full_time) : item.full_time
                progress: item.progress
                tail: item.tail
                quoteName: item.quote_name
                quoteText: item.quote_text
                pictures: item.pictures
                videos: item.videos
                sounds: item.sounds
                playback: item.playback
                onLookAsked: key => item.lookAsked(key)
                extra: item.extra
                extraGlyph: item.extra_glyph
                cardGlyphs: item.card_glyphs
                cardHeadings: item.card_headings
                cardDetails: item.card_details
                unsent: item.unsent
            }
            Loader {
                x: item.atRight ? parent.width - bubble.inner - 28 - width - 4 : bubble.inner + 28 + 4
                y: (bubble.height - height) / 2
                active: hover.hovered && !item.unsent && !item.note
                sourceComponent: IconButton {
                    focusPolicy: Qt.NoFocus
                    glyph: "reply"
                    mirrors: true
                    label: qsTr("Quote in your answer (Ctrl+R)")
                    onClicked: item.answerAsked()
                }
            }
            Loader {
                id: pill

                x: item.atRight ? parent.width - bubble.inner - 16 : bubble.inner + 16 - width
                y: bubble.height - 9
                active: item.reactions !== ""
                sourceComponent: Rectangle {
                    implicitWidth: face.implicitWidth + 16
                    implicitHeight: 24
                    radius: 12
                    color: Theme.raised
                    border.color: Theme.hairline

                    PlainText {
                        id: face

                        anchors.centerIn: parent
                        text: item.reactions
                        font.pixelSize: 13
                    }
                }
            }
            Loader {
                anchors.fill: parent
                active: item.current
                sourceComponent: FocusRing {
                    corner: Theme.rBubble
                }
            }
        }
        Loader {
            width: parent.width
            active: item.via !== "" || item.problem !== "" || item.links.length + item.files.length > 0
            sourceComponent: foot
        }
    }
    Component {
        id: happened

        NoticeLine {
            text: item.line
            glyph: item.line_glyph
            time: item.time
        }
    }
    Component {
        id: noted

        NoteCard {
            text: item.text
            time: item.time
            fullTime: item.full_time
            current: item.current
            onEdited: item.noteAsked()
            onDeleted: item.noteDeleted()
        }
    }
    Component {
        id: foot

        Column {
            Repeater {
                model: item.savable ? item.files : []

                LinkButton {
                    required property string modelData

                    x: item.atRight ? column.width - width : 0
                    text: qsTr("Save this file…")
                    size: Theme.caption
                    onClicked: item.saveAsked(modelData)
                }
            }
            Repeater {
                model: item.links

                LinkRow {
                    required property string modelData

                    address: modelData
                    onClicked: item.linkAsked(modelData)
                }
            }
            PlainText {
                x: item.atRight ? column.width - width : 0
                visible: item.via !== ""
                topPadding: 3
                text: item.via
                font.pixelSize: Theme.micro
                color: Theme.inkFaint
            }
            Row {
                // The acts' words, not their room, end where the bubble ends
                x: item.atRight ? column.width - width + 4 : -4
                visible: item.problem !== ""
                spacing: 2

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, Theme.bubble, column.width - (again.visible ? again.width + 4 : 0) - (code.visible ? code.width + 4 : 0))
                    horizontalAlignment: item.atRight ? Text.AlignRight : Text.AlignLeft
                    LayoutMirroring.enabled: false
                    text: item.problem
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    font.pixelSize: Theme.caption
                    color: item.progress === "failed" ? Theme.bad : Theme.warn
                }
                LinkButton {
                    id: again

                    anchors.verticalCenter: parent.verticalCenter
                    visible: item.act !== ""
                    text: item.act
                    size: Theme.caption
                    onClicked: item.sendAgain()
                }
                LinkButton {
                    id: code

                    anchors.verticalCenter: parent.verticalCenter
                    visible: item.trace !== ""
                    text: qsTr("Copy Meta's code")
                    size: Theme.caption
                    onClicked: item.traceAsked()
                }
            }
        }
    }
}
