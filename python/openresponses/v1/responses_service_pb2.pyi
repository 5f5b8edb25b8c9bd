from openresponses.v1 import request_pb2 as _request_pb2
from openresponses.v1 import response_pb2 as _response_pb2
from openresponses.v1 import stored_response_pb2 as _stored_response_pb2
from openresponses.v1 import stream_event_pb2 as _stream_event_pb2
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor
