import QtQuick

// What can be done with a comment. Keys do the same, so Tab does not stop here.
Flow {
    id: acts

    required property CommentItem item
    required property var keys

    signal replyAsked(bool privately)
    signal hideAsked
    signal settleAsked
    signal deleteAsked
    signal openAsked
    signal tryAsked
    signal dismissAsked

    readonly property bool any: item.act !== 0 || (!item.mine || item.current) && (item.can_reply || item.private_words !== "" || item.can_hide || item.can_show || item.can_settle || item.can_delete || item.can_open)

    visible: any
    spacing: 8

    CommentAct {
        visible: acts.item.act !== 0
        glyph: "refresh"
        text: acts.item.try_words
        onClicked: acts.tryAsked()
    }
    CommentAct {
        visible: acts.item.act !== 0
        glyph: "close"
        text: qsTr("Dismiss")
        onClicked: acts.dismissAsked()
    }
    CommentAct {
        visible: acts.item.can_reply
        glyph: "reply"
        text: qsTr("Reply")
        key: acts.keys["comment.reply"]
        onClicked: acts.replyAsked(false)
    }
    CommentAct {
        visible: acts.item.private_words !== ""
        enabled: acts.item.can_write_privately
        glyph: "lock"
        text: acts.item.private_words
        key: acts.keys["comment.write_privately"]
        onClicked: acts.replyAsked(true)
    }
    CommentAct {
        visible: acts.item.can_hide
        glyph: "hide"
        text: qsTr("Hide")
        key: acts.keys["comment.hide"]
        onClicked: acts.hideAsked()
    }
    CommentAct {
        visible: acts.item.can_show
        glyph: "show"
        text: qsTr("Show again")
        key: acts.keys["comment.hide"]
        onClicked: acts.hideAsked()
    }
    CommentAct {
        visible: acts.item.can_settle
        glyph: "check"
        text: qsTr("No answer needed")
        key: acts.keys["comment.settle"]
        onClicked: acts.settleAsked()
    }
    CommentAct {
        visible: acts.item.can_open
        glyph: "link"
        text: qsTr("Open on Facebook")
        onClicked: acts.openAsked()
    }
    CommentAct {
        visible: acts.item.can_delete && (!acts.item.mine || acts.item.current)
        glyph: "trash"
        text: qsTr("Delete…")
        key: acts.keys["comment.delete"]
        onClicked: acts.deleteAsked()
    }
}
