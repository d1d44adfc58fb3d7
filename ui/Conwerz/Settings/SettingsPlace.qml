pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Theme
import Conwerz.ViewModels

// The settings: their pages, and the page that is open. A narrow window shows one over the other.
FocusScope {
    id: place

    required property Desk desk
    required property Shell shell

    property bool narrow: false
    property bool inPage: true

    signal leaveAsked

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        SettingsNav {
            Layout.fillHeight: true
            Layout.fillWidth: place.narrow
            visible: !place.narrow || !place.inPage
            places: place.desk.places
            onChosen: reason => {
                place.inPage = true;
                page.forceActiveFocus(reason);
            }
        }
        Loader {
            id: page

            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: !place.narrow || place.inPage
            focus: true
            sourceComponent: ({
                    general: general,
                    templates: templates,
                    answering: answering,
                    integrations: integrations,
                    permissions: permissions,
                    outgoing: outgoing,
                    numbers: numbers,
                    retention: retention,
                    audit: audit,
                    lock: lock,
                    recovery: recovery,
                    backup: backup,
                    export: taking
                })[place.desk.places.page] ?? null
        }
    }
    Component {
        id: general

        GeneralPage {
            focus: true
            narrow: place.narrow
            shell: place.shell
            onBack: place.inPage = false
            onLeaveAsked: place.leaveAsked()
        }
    }
    Component {
        id: templates

        TemplatesPage {
            focus: true
            narrow: place.narrow
            book: place.desk.templates
            onBack: place.inPage = false
        }
    }
    Component {
        id: answering

        AnsweringPage {
            focus: true
            narrow: place.narrow
            answering: place.desk.answering
            onBack: place.inPage = false
        }
    }
    Component {
        id: integrations

        IntegrationsPage {
            focus: true
            narrow: place.narrow
            integrations: place.desk.integrations
            disconnect: place.desk.disconnect_
            places: place.desk.places
            onBack: place.inPage = false
        }
    }
    Component {
        id: permissions

        PermissionsPage {
            focus: true
            narrow: place.narrow
            permissions: place.desk.permissions
            onBack: place.inPage = false
        }
    }
    Component {
        id: numbers

        NumbersSettings {
            focus: true
            narrow: place.narrow
            numbers: place.desk.numbers
            onBack: place.inPage = false
        }
    }
    Component {
        id: outgoing

        OutgoingPage {
            focus: true
            narrow: place.narrow
            outgoing: place.desk.outgoing
            onBack: place.inPage = false
        }
    }
    Component {
        id: retention

        RetentionPage {
            focus: true
            narrow: place.narrow
            retention: place.desk.retention
            onBack: place.inPage = false
        }
    }
    Component {
        id: audit

        AuditPage {
            focus: true
            narrow: place.narrow
            log: place.desk.audit
            onBack: place.inPage = false
        }
    }
    Component {
        id: lock

        LockPage {
            focus: true
            narrow: place.narrow
            shell: place.shell
            onBack: place.inPage = false
        }
    }
    Component {
        id: backup

        BackupPage {
            focus: true
            narrow: place.narrow
            shell: place.shell
            backup: place.desk.backup
            onBack: place.inPage = false
        }
    }
    Component {
        id: taking

        ExportPage {
            focus: true
            narrow: place.narrow
            taking: place.desk.exporting
            onBack: place.inPage = false
        }
    }
    Component {
        id: recovery

        RecoveryPage {
            focus: true
            narrow: place.narrow
            shell: place.shell
            onBack: place.inPage = false
        }
    }
}
