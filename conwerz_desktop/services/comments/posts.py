"""What Meta says of posts, and their pictures: in memory for as long as the program runs, and nowhere else."""

import asyncio
from collections.abc import Mapping

import httpx

from conwerz_desktop.domain.comments import Post
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.comments import InstagramComments
from conwerz_desktop.store import comments
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store

LARGEST = 8_000_000
PICTURE = Errand(Purpose.MEDIA, "instagram_manage_comments")


class NoPicture(Exception):
    """The post has none, or Meta no longer gives it."""


class Posts:
    """`http` must refuse every host that media may not come from."""

    def __init__(self, store: Store, accounts: Mapping[int, InstagramComments], http: httpx.AsyncClient) -> None:
        self._store = store
        self._accounts = accounts
        self._http = http
        self._known: dict[str, Post] = {}

    def look(self, post: Post) -> None:
        """It was read on some other occasion."""
        self._known[post.id] = post

    async def of(self, number: int) -> Post | None:
        """By its row number; None where Meta tells nothing of it now."""
        asset, media_id = await asyncio.wrap_future(self._store.read(lambda db: _find(db, number)))
        meta = self._accounts.get(asset)
        if not media_id or meta is None:
            return None
        if media_id not in self._known:
            try:
                self._known[media_id] = await meta.post(media_id)
            except errors.MetaError:
                return None
        return self._known[media_id]

    async def picture(self, number: int) -> bytes:
        """Raises `NoPicture`."""
        post = await self.of(number)
        if post is None or post.picture is None:
            raise NoPicture
        try:
            return await self._download(post.picture)
        except httpx.HTTPError as error:
            self._known.pop(post.id, None)  # an address that no longer answers is asked for anew
            raise NoPicture from error

    async def _download(self, url: str) -> bytes:
        received = bytearray()
        async with self._http.stream("GET", url, extensions={"errand": PICTURE}) as response:
            response.raise_for_status()
            async for chunk in response.aiter_bytes():
                received += chunk
                if len(received) > LARGEST:
                    raise NoPicture
        return bytes(received)

    def forget(self, number_of_media: str) -> None:
        """Something was changed at Meta: what is known may be old."""
        self._known.pop(number_of_media, None)


def _find(db: Connection, number: int) -> tuple[int, str]:
    row = db.execute("SELECT asset, meta_id FROM post WHERE id = ?", (number,)).fetchone()
    return (int(row[0]), str(row[1])) if row else (0, comments.MENTIONS)
