"""The cloud relay: it takes Meta's webhooks for many shops and keeps them, sealed, until each desktop polls them."""
