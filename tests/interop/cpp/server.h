#pragma once

#include <istream>
#include <ostream>

// Takes calls until `in` ends; throws std::runtime_error.
void Serve(std::istream& in, std::ostream& out);
