pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Connecting a shop, page by page; Esc goes back.
FocusScope {
    id: screen

    required property ConnectFlow flow

    Keys.onEscapePressed: flow.back()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Flickable {
        id: view

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, page.height + 160)

        T.ScrollBar.vertical: Scroller {}

        Loader {
            id: page

            x: Math.round((view.width - width) / 2)
            y: Math.max(96, Math.round((view.contentHeight - height) / 2))
            width: Math.min(view.width - 64, 640)
            focus: true
            sourceComponent: ({
                    offers: offers,
                    relay: relay,
                    browser: browser,
                    choosing: choosing,
                    connecting: done,
                    done: done,
                    ended: ended
                })[screen.flow.page] ?? null
        }
    }
    Brand {
        anchors.left: parent.left
        anchors.leftMargin: 40
        y: 36
        size: 30
    }
    Component {
        id: offers

        OffersPage {
            flow: screen.flow
        }
    }
    Component {
        id: relay

        RelayPage {
            flow: screen.flow
        }
    }
    Component {
        id: browser

        BrowserPage {
            flow: screen.flow
        }
    }
    Component {
        id: choosing

        ChoosingPage {
            flow: screen.flow
        }
    }
    Component {
        id: done

        DonePage {
            flow: screen.flow
        }
    }
    Component {
        id: ended

        EndedPage {
            flow: screen.flow
        }
    }
}
