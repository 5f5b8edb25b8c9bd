"""Replay: the operations on created responses, and what all replies have in common."""

from __future__ import annotations

import httpx
import pytest

from gateway.support.replay_runner import FINAL, STREAM, TEXTS, decoded, read, replaying


async def test_retrieve_resume_cancel_delete() -> None:
    async with replaying() as (_, client):
        await assert_not_found(client)
        await read(client)
        assert (await client.get("/responses/resp_1")).json() == FINAL
        rest = await client.get("/responses/resp_1", params={"stream": "true", "starting_after": 1})
        assert [event.data for event in decoded(rest.content)] == TEXTS[2:]
        whole = await client.get("/responses/resp_1", params={"stream": "true"})
        assert [event.data for event in decoded(whole.content)] == TEXTS
        wrong = await client.get("/responses/resp_1", params={"stream": "true", "starting_after": "x"})
        assert (wrong.status_code, wrong.json()["error"]["param"]) == (400, "starting_after")
        cancelled = await client.post("/responses/resp_1/cancel")
        assert cancelled.json() == {**FINAL, "status": "cancelled"}  # type: ignore[dict-item]
        deleted = await client.delete("/responses/resp_1")
        assert deleted.json() == {"id": "resp_1", "object": "response.deleted", "deleted": True}
        await assert_not_found(client)


async def assert_not_found(client: httpx.AsyncClient) -> None:
    for method, path in (("GET", ""), ("DELETE", ""), ("POST", "/cancel"), ("GET", "/input_items")):
        reply = await client.request(method, f"/responses/resp_1{path}")
        assert reply.status_code == 404
        assert reply.json()["error"] == {
            "message": "Response with id 'resp_1' not found.",
            "type": "invalid_request_error",
            "param": None,
            "code": "not_found",
        }


async def test_input_items_page_by_page() -> None:
    items = [{"id": f"i{number}", "type": "item", "number": number} for number in range(5)]

    async with replaying() as (_, client):
        await client.post("/responses", json={"input": items})

        async def page(**params: str | int) -> httpx.Response:
            return await client.get("/responses/resp_1/input_items", params=params)

        first = (await page(limit=2, order="asc")).json()
        assert first == {"object": "list", "data": items[:2], "first_id": "i0", "last_id": "i1", "has_more": True}
        assert (await page(limit=3, order="asc", after="i1")).json() == {
            "object": "list",
            "data": items[2:],
            "first_id": "i2",
            "last_id": "i4",
            "has_more": False,
        }
        assert (await page()).json()["data"] == items[::-1]
        assert (await page(before="i2")).json()["data"] == items[:2:-1]
        for wrong in ({"limit": 0}, {"limit": 101}, {"limit": "x"}, {"order": "up"}, {"after": "i9"}):
            reply = await page(**wrong)
            assert (reply.status_code, reply.json()["error"]["param"]) == (400, *wrong)


async def test_input_items_of_a_text_and_of_short_messages() -> None:
    async with replaying() as (_, client):
        await client.post("/responses", json={"input": "hi"})
        message = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}
        page = (await client.get("/responses/resp_1/input_items")).json()
        assert page["data"] == [{"id": "item_0", **message}]
        await client.post("/responses", json={})
        page = (await client.get("/responses/resp_1/input_items")).json()
        assert page == {"object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False}


async def test_tokens_compaction_and_models() -> None:
    async with replaying() as (_, client):
        counted = await client.post("/responses/input_tokens", json={"input": "hi"})
        assert counted.json() == {"object": "response.input_tokens", "input_tokens": 11}
        item = {"id": "i", "type": "message", "role": "user", "content": []}
        compacted = (await client.post("/responses/compact", json={"model": "m", "input": [item]})).json()
        assert (compacted["object"], compacted["output"], compacted["usage"]) == (
            "response.compaction",
            [item],
            {"input_tokens": 11},
        )
        assert [model["id"] for model in (await client.get("/models")).json()["data"]] == ["four"]


@pytest.mark.parametrize("body", [b"{", b"[]", b"", b'"\xff"', b"[" * 100_000])
async def test_bodies_that_are_not_an_object(body: bytes) -> None:
    async with replaying() as (_, client):
        reply = await client.post("/responses", content=body)
        assert (reply.status_code, reply.json()["error"]["code"]) == (400, "invalid_json")


async def test_other_paths_and_methods_are_errors_like_the_api_s() -> None:
    async with replaying() as (_, client):
        for method, path, status in (("GET", "/chat", 404), ("PUT", "/responses", 405)):
            reply = await client.request(method, path)
            assert (reply.status_code, reply.json()["error"]["code"]) == (status, "not_found")


async def test_requests_are_noted_and_replies_have_the_headers_of_the_api() -> None:
    async with replaying() as (replay, client):
        reply = await client.post("/responses?a=b", json=STREAM, headers={"Authorization": "Bearer key"})
        received = await replay.request()
        assert (received.method, received.path, received.query) == ("POST", "/v1/responses", {"a": "b"})
        assert (received.headers["authorization"], received.body) == ("Bearer key", STREAM)
        for name in ("x-request-id", "openai-processing-ms", "x-ratelimit-limit-requests"):
            assert reply.headers[name]
        other = await client.get("/models")
        assert other.headers["x-request-id"] != reply.headers["x-request-id"]


async def test_requests_are_not_kept_unless_wanted() -> None:
    async with replaying(keeps_requests=False) as (replay, client):
        assert len(await read(client)) == 4
        assert replay.requests == []
