package com.example.client;

/**
 * What a message holds at a path.
 *
 * @param value as tests/vectors/README.md spells it
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
