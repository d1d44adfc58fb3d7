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
    onVisibleChanged: if (visible)
        inPage = true

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

            readonly property string wanted: place.desk.places.page
            property string made

            // By file: a page that is not shown is not compiled, and what it shows is not made
            readonly property var pages: ({
                    general: () => ["GeneralPage.qml",
                            {
                                shell: place.shell
                            }
                        ],
                    notices: () => ["NoticesPage.qml",
                            {
                                notices: place.shell.notice_settings
                            }
                        ],
                    keyboard: () => ["KeyboardPage.qml",
                            {
                                keys: place.shell.key_settings
                            }
                        ],
                    language: () => ["LanguagePage.qml",
                            {
                                shell: place.shell
                            }
                        ],
                    help: () => ["HelpPage.qml",
                            {
                                help: place.shell.help
                            }
                        ],
                    about: () => ["AboutPage.qml",
                            {
                                licences: place.shell.licences,
                                updates: place.shell.updates
                            }
                        ],
                    templates: () => ["TemplatesPage.qml",
                            {
                                book: place.desk.templates
                            }
                        ],
                    canned: () => ["CannedPage.qml",
                            {
                                book: place.desk.canned
                            }
                        ],
                    answering: () => ["AnsweringPage.qml",
                            {
                                answering: place.desk.answering
                            }
                        ],
                    hours: () => ["HoursPage.qml",
                            {
                                hours: place.desk.hours
                            }
                        ],
                    ai: () => ["AiPage.qml",
                            {
                                ai: place.desk.ai,
                                places: place.desk.places
                            }
                        ],
                    facts: () => ["ShopFactsPage.qml",
                            {
                                facts: place.desk.facts
                            }
                        ],
                    automatic: () => ["AutomaticPage.qml",
                            {
                                automatic: place.desk.automatic,
                                book: place.desk.rules,
                                places: place.desk.places
                            }
                        ],
                    permissions: () => ["PermissionsPage.qml",
                            {
                                permissions: place.desk.permissions
                            }
                        ],
                    outgoing: () => ["OutgoingPage.qml",
                            {
                                outgoing: place.desk.outgoing
                            }
                        ],
                    numbers: () => ["NumbersSettings.qml",
                            {
                                numbers: place.desk.numbers
                            }
                        ],
                    retention: () => ["RetentionPage.qml",
                            {
                                retention: place.desk.retention
                            }
                        ],
                    audit: () => ["AuditPage.qml",
                            {
                                log: place.desk.audit
                            }
                        ],
                    computers: () => ["ComputersPage.qml",
                            {
                                computers: place.desk.computers,
                                places: place.desk.places
                            }
                        ],
                    erase: () => ["ErasePage.qml",
                            {
                                all: place.shell.erasing,
                                shell: place.shell
                            }
                        ],
                    lock: () => ["LockPage.qml",
                            {
                                shell: place.shell
                            }
                        ],
                    recovery: () => ["RecoveryPage.qml",
                            {
                                shell: place.shell,
                                delivery: place.desk.delivery_key
                            }
                        ],
                    integrations: () => ["IntegrationsPage.qml",
                            {
                                integrations: place.desk.integrations,
                                disconnect: place.desk.disconnect_,
                                places: place.desk.places
                            }
                        ],
                    backup: () => ["BackupPage.qml",
                            {
                                shell: place.shell,
                                backup: place.desk.backup
                            }
                        ],
                    export: () => ["ExportPage.qml",
                            {
                                taking: place.desk.exporting
                            }
                        ]
                })

            // The page that is wanted, and never the one before it: `wanted` may follow later than the place
            function enter() {
                const now = place.desk.places.page;
                if (made === now) {
                    tell();
                    return;
                }
                const [file, properties] = pages[now]();
                properties.focus = true;
                properties.narrow = Qt.binding(() => place.narrow);
                made = now;
                setSource(file, properties);
            }
            // Made at once, or a few frames later where the whole place is still being made: told when it is there
            function tell() {
                const entered = item as SettingsPage;
                if (entered)
                    entered.entered();
            }
            // Not while nobody is here
            function turn() {
                if (!place.visible || made === place.desk.places.page)
                    return;
                if (visible)
                    enter();
                else
                    place.inPage = true;
            }

            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: !place.narrow || place.inPage
            focus: true
            onVisibleChanged: if (visible)
                enter()
            onLoaded: tell()
            onWantedChanged: turn()
            Component.onCompleted: turn()
        }
    }
    Connections {
        target: page.item
        ignoreUnknownSignals: true

        function onBack() {
            place.inPage = false;
        }
        function onLeaveAsked() {
            place.leaveAsked();
        }
    }
}
