"""The way to Meta and to the relay, for as long as the endpoints are the same."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx

from conwerz_desktop.app import outgoing
from conwerz_desktop.app.endpoints import Endpoints
from conwerz_desktop.meta.errors import Refused
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.services.app_proofs import AppProofs
from conwerz_desktop.store.database import Store


@dataclass(slots=True)
class Reach:
    """`app_id`: as the relay says, where the endpoints do not."""

    endpoints: Endpoints
    http: httpx.AsyncClient
    graph: GraphClient
    proofs: AppProofs
    app_id: str

    @property
    def user_token(self) -> str:
        """Practice's owner's; a real shop's is in the keychain."""
        return self.endpoints.logins.user_token if self.endpoints.logins else ""

    def has_network(self) -> bool:
        """Practice needs none."""
        return self.endpoints.loopback or outgoing.has_network()


@asynccontextmanager
async def open_to(
    endpoints: Endpoints, store: Store, note: outgoing.Note, refused: Callable[[Refused], object]
) -> AsyncIterator[Reach]:
    """`note` is told of each call that leaves this computer, `refused` of each that Meta refuses."""
    origins = (endpoints.graph_url, *(() if endpoints.own_relay else (endpoints.relay_url,)))
    own_relay = endpoints.relay_url if endpoints.own_relay else ""
    async with outgoing.client(origins, loopback=endpoints.loopback, note=note, own_relay=own_relay) as http:
        proofs = AppProofs(store)
        graph = GraphClient(http, endpoints.graph_url, proof=proofs.of, refused=refused)
        yield Reach(endpoints, http, graph, proofs, endpoints.app_id)
