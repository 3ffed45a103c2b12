"""The curated facts, as YAML that a person can read and edit; README.md says how."""
