// The program that tests/interop/README.md describes, in C++.
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "client.h"
#include "files.h"
#include "openresponses/v1/stream_event.pb.h"
#include "server.h"
#include "vectors.h"

namespace v1 = openresponses::v1;

namespace {

// docs: begin build

v1::StreamEvent ReferenceEvent() {
  v1::StreamEvent event;
  auto* completed = event.mutable_image_gen_call_completed();
  completed->set_item_id("ig_1");
  completed->set_output_index(0);
  completed->set_sequence_number(7);
  return event;
}

// docs: end build

void Run(const std::vector<std::string>& args) {
  const std::string command = args.empty() ? "" : args[0];
  if (command == "vectors" && args.size() == 3) return CheckVectors(args[1], args[2], std::cout);
  if (command == "build" && args.size() == 2) return WriteMessage(args[1], ReferenceEvent());
  if (command == "call" && args.size() == 3) return Call(args[1], args[2], std::cout);
  if (command == "serve" && args.size() == 1) return Serve(std::cin, std::cout);
  throw std::runtime_error("expected vectors VECTORS_DIR OUT_DIR, build FILE, call ADDRESS OUT_DIR or serve");
}

}  // namespace

int main(int argc, char** argv) {
  try {
    Run({argv + 1, argv + argc});
    if (!std::cout.flush()) throw std::runtime_error("standard output cannot be written");
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
