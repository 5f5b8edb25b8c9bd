"""Helpers that several tests use. No test is here."""
