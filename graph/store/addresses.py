"""How the address of a Neo4j may be written."""

from urllib.parse import urlsplit

from graph.errors import SettingError

__all__ = ["check"]

SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")


def check(uri: str) -> None:
    """Nothing, when the driver would read the address as it is meant and may repeat it.

    Raises SettingError otherwise.
    """
    if "@" in uri:
        raise SettingError(
            "The setting NEO4J_URI holds a user name or a password.",
            "Give them as NEO4J_USER and NEO4J_PASSWORD.",
            setting="NEO4J_URI",
        )
    try:
        parts = urlsplit(uri)
        usable = parts.scheme in SCHEMES and bool(parts.hostname) and parts.port != 0
    except ValueError:
        # A port that is no number, or a bracket that is not closed.
        usable = False
    if not usable:
        raise SettingError(
            f"The setting NEO4J_URI is {uri!r}, which is no address of a Neo4j.",
            f"Write it as one of {', '.join(SCHEMES)}, then ://host:port; the port is 7687 where "
            "nobody changed it.",
            setting="NEO4J_URI",
        )
