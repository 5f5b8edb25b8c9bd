#pragma once

#include <istream>
#include <ostream>

// Serves until `in` ends. Throws std::runtime_error.
void Serve(std::istream& in, std::ostream& out);
