"""GraphQL over HTTP: what a request may look like, and in which form it is answered."""
