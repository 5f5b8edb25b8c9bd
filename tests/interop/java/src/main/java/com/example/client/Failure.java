package com.example.client;

/** Ends the program; the message is for its user. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }
}
