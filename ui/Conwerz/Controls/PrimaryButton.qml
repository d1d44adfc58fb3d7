// The one thing to do on this screen. At most one is visible.

ActionButton {
    kind: "primary"
}
