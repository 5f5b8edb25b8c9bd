#include "server.h"

#include <grpcpp/grpcpp.h>

#include <chrono>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

#include "openresponses/v1/responses_service.grpc.pb.h"
#include "openresponses/v1/responses_service.pb.h"

namespace v1 = openresponses::v1;

namespace {

v1::Response NewResponse(const std::string& model, v1::ResponseStatus status) {
  v1::Response response;
  response.set_id("resp_1");
  response.set_created_at(1700000000);
  response.set_model(model);
  response.set_status(status);
  response.mutable_tool_choice()->set_mode(v1::TOOL_CHOICE_MODE_AUTO);
  response.set_parallel_tool_calls(true);
  return response;
}

v1::StreamEvent Created(const std::string& model) {
  v1::StreamEvent event;
  auto* created = event.mutable_response_created();
  created->set_sequence_number(0);
  *created->mutable_response() = NewResponse(model, v1::RESPONSE_STATUS_IN_PROGRESS);
  return event;
}

v1::StreamEvent Delta(const std::string& text, double sequence_number) {
  v1::StreamEvent event;
  auto* delta = event.mutable_output_text_delta();
  delta->set_item_id("msg_1");
  delta->set_output_index(0);
  delta->set_content_index(0);
  delta->set_delta(text);
  delta->set_sequence_number(sequence_number);
  return event;
}

v1::StreamEvent Completed(const std::string& model, const std::string& text, double sequence_number) {
  v1::StreamEvent event;
  auto* completed = event.mutable_response_completed();
  completed->set_sequence_number(sequence_number);
  *completed->mutable_response() = NewResponse(model, v1::RESPONSE_STATUS_COMPLETED);
  auto* message = completed->mutable_response()->add_output()->mutable_message();
  message->set_id("msg_1");
  message->set_role(v1::MESSAGE_ROLE_ASSISTANT);
  message->set_status(v1::ITEM_STATUS_COMPLETED);
  message->mutable_content()->mutable_list()->add_parts()->mutable_output_text()->set_text(text);
  return event;
}

std::vector<v1::StreamEvent> Script(const std::string& model, const std::vector<std::string>& deltas) {
  std::vector<v1::StreamEvent> events{Created(model)};
  std::string text;
  for (const auto& delta : deltas) {
    text += delta;
    events.push_back(Delta(delta, static_cast<double>(events.size())));
  }
  events.push_back(Completed(model, text, static_cast<double>(events.size())));
  return events;
}

// docs: begin service

// Answers every request with the same words.
class Responses final : public v1::ResponsesService::Service {
  grpc::Status CreateResponseStream(grpc::ServerContext* /*context*/, const v1::CreateResponseRequest* request,
                                    grpc::ServerWriter<v1::StreamEvent>* writer) override {
    for (const auto& event : Script(request->model(), {"Hello", " from ", "C++"})) {
      if (!writer->Write(event)) return grpc::Status::CANCELLED;
    }
    return grpc::Status::OK;
  }
};

// docs: end service

}  // namespace

void Serve(std::istream& in, std::ostream& out) {
  Responses service;
  int port = 0;
  const auto server = grpc::ServerBuilder()
                          .AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port)
                          .RegisterService(&service)
                          .BuildAndStart();
  if (server == nullptr) throw std::runtime_error("127.0.0.1: cannot listen");
  out << "listening 127.0.0.1:" << port << std::endl;
  in.ignore(std::numeric_limits<std::streamsize>::max());
  server->Shutdown(std::chrono::system_clock::now() + std::chrono::seconds(5));
}
