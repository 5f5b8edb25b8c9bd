package com.example.client;

/**
 * A fact about a message.
 *
 * @param value in the notation of tests/vectors/README.md
 */
record Fact(String path, String kind, String value) {
  boolean sameAs(Fact other) {
    if (kind.equals("double") && other.kind.equals("double")) {
      // Unlike ==, Double.equals tells -0.0 from 0.0.
      return Double.valueOf(value).equals(Double.valueOf(other.value));
    }
    return kind.equals(other.kind) && value.equals(other.value);
  }

  @Override
  public String toString() {
    return (kind + " " + value).strip();
  }
}
