"""Every setting, with its default and the reason for it.

Read from the environment; nothing else configures the service.
"""

import os
import re
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Final

from platformdirs import user_cache_path, user_data_path
from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from graph.errors import SettingError

__all__ = ["Settings", "settings"]

Port = Annotated[int, Field(ge=1, le=65535)]

_ORIGIN: Final = re.compile(r"https?://[^/\s,?#@]+")


def _listed(value: object) -> object:
    """The origins in a text, each as a browser writes it: without path and closing slash."""
    if not isinstance(value, str):
        return value
    origins = tuple(one.strip() for one in value.split(",") if one.strip())
    for origin in origins:
        if origin != "*" and not _ORIGIN.fullmatch(origin):
            raise ValueError(f"{origin!r} is no origin such as https://example.se")
    return origins


class Settings(BaseSettings):
    """The service's settings, each an environment variable of its name in capitals."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True)

    neo4j_uri: str | None = Field(
        default=None,
        description="Address of a Neo4j 5 (`bolt://`, `neo4j://`, `neo4j+s://`). "
        "Without one a private Neo4j is fetched and run.",
    )
    neo4j_user: str = Field(default="neo4j", description="User name at `NEO4J_URI`.")
    neo4j_password: SecretStr = Field(
        default=SecretStr(""),
        description="Password at `NEO4J_URI`. The private Neo4j makes its own.",
    )
    neo4j_database: str = Field(
        default="neo4j", description="Database at `NEO4J_URI`; it must be empty or Styrgraf's own."
    )
    styrgraf_data: Path = Field(
        default_factory=lambda: user_data_path("styrgraf"),
        description="Directory of the private Neo4j's data, password and log.",
    )
    styrgraf_cache: Path = Field(
        default_factory=lambda: user_cache_path("styrgraf"),
        description="Directory of the private Neo4j's jars and of what was made of seed files, "
        "shared by all checkouts.",
    )
    host: str = Field(
        default="127.0.0.1",
        description="Address the service listens on: loopback, unless `ALLOW_OPEN` is set.",
    )
    allow_open: bool = Field(
        default=False,
        description="Listen on an address that others reach, although anybody who reaches it may "
        "ask. Right only where something in front decides who does, as in docker-compose.yml.",
    )
    port: Port = Field(default=8000, description="Port the service listens on.")
    allow_origins: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)] = Field(
        default=(),
        description="Origins whose pages may ask from a browser (CORS), with commas between: "
        "`https://example.se`; `*` is all. Without one, only the service's own pages may.",
    )
    trusted_documents: Path | None = Field(
        default=None,
        description="Folder of `.graphql` files, or JSON file of SHA-256 and document, which may "
        "be asked for by their digest (`extensions.persistedQuery.sha256Hash`).",
    )
    only_trusted: bool = Field(
        default=False,
        description="Execute the trusted documents and no others, not even those GraphiQL sends.",
    )
    remember_mb: int = Field(
        default=64,
        ge=0,
        le=65_536,
        description="Megabytes of answers that are remembered until the graph changes: 64 are "
        "thousands of the usual ones. 0: none are, and equal requests in flight are each executed.",
    )
    statement_seconds: float = Field(
        default=30.0,
        gt=0,
        le=600,
        description="Seconds a statement may run in the store. Planned, the slowest takes 0.3; "
        "a cold and busy server takes up to ten to plan it.",
    )


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process.

    Raises SettingError naming the variable, what it holds and what it may hold.
    """
    try:
        return Settings()
    except ValidationError as error:
        fault = error.errors()[0]
        name = str(fault["loc"][0]).upper()
        value = "***" if "PASSWORD" in name else os.environ.get(name, "")
        raise SettingError(
            f"The setting {name} is {value!r}: {fault['msg'].lower()}.",
            f"Give {name} another value or unset it; README.md lists the settings.",
            setting=name,
        ) from error
