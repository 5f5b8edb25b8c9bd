package com.example.client;

/** An error that ends the program, with a message for its user. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }
}
