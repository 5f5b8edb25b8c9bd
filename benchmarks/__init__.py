"""The converter measured beside its peers: `make bench`."""
