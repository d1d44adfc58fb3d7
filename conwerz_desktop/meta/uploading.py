"""The resumable upload: a file in the name of the app, for a profile or for Meta's reviewers (contract 2.9)."""

from conwerz_desktop.meta import errors
from conwerz_desktop.meta.graph import GraphClient


async def upload(graph: GraphClient, token: str, app_id: str, content: bytes, mime_type: str) -> str:
    """In one piece. Returns the handle. Raises `meta.errors`."""
    asked = {"file_length": str(len(content)), "file_type": mime_type}
    session = await graph.post(f"{app_id}/uploads", token, asked)
    handle = (await graph.upload(str(session.get("id")), token, content)).get("h")
    if not isinstance(handle, str) or not handle:
        raise errors.Unsettled
    return handle
