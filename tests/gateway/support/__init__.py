"""Helpers of the gateway's tests: servers, clients and what stands for others. No test is here."""
