"""The service, run: brought up to the seeds, listening, until it is told to stop."""

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final

import uvicorn

from api.app import create_app
from api.console import OUT
from api.http.listening import listening
from api.http.trusted import trusted_documents
from api.loads import load
from api.seeds import SEEDS
from graph.embedded import PrivateStore
from graph.settings import settings
from graph.store import Store, connect

__all__ = ["serve"]

_MEGABYTE: Final = 1_048_576


async def serve(private: PrivateStore | None, *, host: str, port: int, seed: bool) -> None:
    """Serves from the store that the settings name until told to stop, and closes it then.

    `private` is that store where it is one of our own and has been started; `seed` has our seeds
    loaded first. Raises SettingError, SeedsRefusedError, StoreError or PrivateStoreError, by kind.
    """
    trusted = trusted_documents(settings().trusted_documents, only=settings().only_trusted)
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(await connect(settings(), private=private))
        if seed:
            await load(store, SEEDS)
        kept = stack.pop_all()

    @asynccontextmanager
    async def handed_over() -> AsyncGenerator[Store]:
        async with kept:
            yield store

    at = f"http://{host}:{port}"
    OUT.print(f"Serving at {at}, GraphQL at {at}/graphql (stop with Ctrl+C)", soft_wrap=True)
    service = create_app(
        handed_over,
        trusted=trusted,
        origins=settings().allow_origins,
        remembered=settings().remember_mb * _MEGABYTE,
    )
    await uvicorn.Server(listening(service, host=host, port=port)).serve()
