"""The gateway measured beside its ceiling and its alternative: `make bench-gateway`."""
