#include "client.h"

// docs: begin import
#include <grpcpp/grpcpp.h>

#include "openresponses/v1/responses_service.grpc.pb.h"
#include "openresponses/v1/responses_service.pb.h"

namespace v1 = openresponses::v1;
// docs: end import

#include <chrono>
#include <functional>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "files.h"

namespace {

// docs: begin request

v1::CreateResponseRequest NewRequest() {
  v1::CreateResponseRequest request;
  request.set_model("tide-1");  // optional string
  request.set_temperature(0);   // optional double: set, although it is 0
  request.clear_store();        // optional bool: unset, as it was before; the server's default applies
  request.mutable_input()->set_text("When is low tide?");
  return request;
}

// docs: end request

// docs: begin receive

// Calls `handle` with each event of a response as soon as it arrives.
grpc::Status Receive(const std::string& address, const std::function<void(const v1::StreamEvent&)>& handle) {
  grpc::ChannelArguments arguments;
  arguments.SetMaxReceiveMessageSize(64 << 20);  // an image takes megabytes; gRPC's default limit is 4 MiB
  const auto channel = grpc::CreateCustomChannel(address, grpc::InsecureChannelCredentials(), arguments);
  const auto stub = v1::ResponsesService::NewStub(channel);
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + std::chrono::minutes(1));
  const auto stream = stub->CreateResponseStream(&context, NewRequest());
  v1::StreamEvent event;
  while (stream->Read(&event)) handle(event);
  return stream->Finish();
}

// docs: end receive

// docs: begin enum

void LogStatus(const v1::MessageItem& message) {
  if (message.has_status()) std::clog << "status " << v1::ItemStatus_Name(message.status()) << '\n';
  for (const auto& member : message.remainder().members()) {
    if (member.name() == "status") std::clog << "new status " << member.value().text() << '\n';  // with its quotes
  }
}

// docs: end enum

// docs: begin remainder

void LogRemainder(const v1::JsonRemainder& remainder) {
  for (const auto& member : remainder.members()) {
    std::clog << "new member " << member.name() << ": " << member.value().text() << '\n';
  }
}

// docs: end remainder

// docs: begin show

// Prints the text, and logs statuses, new members and new events.
void Show(const v1::StreamEvent& event, std::ostream& out) {
  switch (event.event_case()) {
    case v1::StreamEvent::kOutputTextDelta:
      out << event.output_text_delta().delta() << std::flush;
      break;
    case v1::StreamEvent::kOutputItemAdded:
      LogStatus(event.output_item_added().item().message());
      break;
    case v1::StreamEvent::kKeepalive:
      LogRemainder(event.keepalive().remainder());
      break;
    case v1::StreamEvent::kUnrecognized:
      // An event type that the schema does not know, with the event's JSON as it came.
      std::clog << "new event " << event.unrecognized().type() << ": " << event.unrecognized().json().text() << '\n';
      break;
    case v1::StreamEvent::EVENT_NOT_SET:
      std::clog << "an event that is newer than these stubs\n";
      break;
    default:
      break;
  }
}

// docs: end show

}  // namespace

void Call(const std::string& address, const std::filesystem::path& folder, std::ostream& out) {
  int number = 0;
  const auto status = Receive(address, [&](const v1::StreamEvent& event) {
    std::ostringstream name;
    name << std::setw(5) << std::setfill('0') << ++number << ".binpb";
    WriteMessage(folder / name.str(), event);
    Show(event, out);
  });
  if (!status.ok()) {
    // With the code, because the message may be empty.
    throw std::runtime_error("status " + std::to_string(status.error_code()) + ": " + status.error_message());
  }
  out << '\n';
}
