"""Makes messages, and reads values of enums."""

from openresponses.v1 import (
    ITEM_STATUS_COMPLETED,
    MESSAGE_ROLE_USER,
    RESPONSE_STATUS_COMPLETED,
    Content,
    CreateResponseRequest,
    FunctionTool,
    Input,
    Item,
    ItemList,
    ItemStatus,
    Json,
    JsonRemainder,
    MessageItem,
    Response,
    ResponseStatus,
    Tool,
)

tool = FunctionTool(name="get_tide", description="The tide at a place.", parameters=Json(text='{"type":"object"}'))
message = MessageItem(role=MESSAGE_ROLE_USER, content=Content(text="When is low tide?"))
request = CreateResponseRequest(
    model="tide-1",
    input=Input(list=ItemList(items=[Item(message=message)])),
    tools=[Tool(function=tool)],
    temperature=0.5,
    store=False,
    metadata={"port": "Emden"},
)
request.tools.add().function.name = "get_wind"
request.ClearField("store")

status: ItemStatus.ValueType = ITEM_STATUS_COMPLETED
name: str = ItemStatus.Name(status)
same: ItemStatus.ValueType = ItemStatus.Value("ITEM_STATUS_COMPLETED")


def has_ended(response: Response) -> bool:
    found: ResponseStatus.ValueType = response.status
    return response.HasField("status") and found == RESPONSE_STATUS_COMPLETED


remainder: JsonRemainder = Response().remainder
everything: list[ItemStatus.ValueType] = ItemStatus.values()
