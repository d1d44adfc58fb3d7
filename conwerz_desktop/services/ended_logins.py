"""A login that ended at Meta, as a check sees it: the composer locks and the lanes wait, until it is good again."""

from conwerz_desktop.domain.connection_health import Light, Shade, Standing
from conwerz_desktop.store import connections
from conwerz_desktop.store.database import Store

_ENDED = {"login_ended": "login_invalid", "login_checkpoint": "login_checkpoint"}
"""The fault to tell, where no refused answer has told a more exact one before."""


def follow(store: Store, standing: Standing) -> None:
    """Writes nothing where nothing has changed; what could not be found out changes nothing."""
    if standing.busy or not standing.lights:
        return
    state = next(each for each in standing.lights if each.light is Light.CREDENTIAL)
    why = _ENDED.get(state.problem.key) if state.problem else None
    if why:
        store.write(lambda writing: connections.end(writing, standing.connection, why))
    elif state.shade in (Shade.GOOD, Shade.WARN):
        store.write(lambda writing: connections.mend(writing, standing.connection))
