"""How fast the service is, told beside peers that are asked the same in the same run."""
