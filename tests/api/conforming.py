"""Whether a value conforms to a JSON Schema of ours, in so much of the standard as those use."""

from typing import Any, Final

__all__ = ["faults"]

_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}


def faults(value: Any, schema: Any, whole: Any, where: str = "") -> list[str]:
    """Where a value breaks the schema; `whole` is the schema that holds the definitions."""
    if "$ref" in schema:
        return faults(value, whole["$defs"][schema["$ref"].rpartition("/")[2]], whole, where)
    if "anyOf" in schema:
        tried = [faults(value, one, whole, where) for one in schema["anyOf"]]
        return [] if [] in tried else tried[0]
    if "enum" in schema or "const" in schema:
        allowed = schema.get("enum", [schema.get("const")])
        return [] if value in allowed else [f"{where}: {value!r}"]
    if not isinstance(value, _TYPES[schema["type"]]):
        return [f"{where}: {value!r} is no {schema['type']}"]
    if schema["type"] == "array":
        return [one for item in value for one in faults(item, schema["items"], whole, f"{where}[]")]
    if schema["type"] != "object":
        return []
    fields = schema["properties"]
    found = [
        fault
        for name, one in value.items()
        if name in fields
        for fault in faults(one, fields[name], whole, f"{where}.{name}")
    ]
    if schema.get("additionalProperties", True):
        return found
    return [*found, *(f"{where}.{name}" for name in value if name not in fields)]
