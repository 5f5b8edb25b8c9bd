package com.example.client;

import io.github.openresponses_proto.v1.CreateResponseRequest;
import io.github.openresponses_proto.v1.ResponsesServiceGrpc;
import io.github.openresponses_proto.v1.StreamEvent;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;

// docs: begin service
/** Answers every request with the same words. */
final class Service extends ResponsesServiceGrpc.ResponsesServiceImplBase {
  @Override
  public void createResponseStream(
      CreateResponseRequest request, StreamObserver<StreamEvent> events) {
    for (StreamEvent event :
        Script.events(request.getModel(), List.of("Hello", " from ", "Java"))) {
      events.onNext(event);
    }
    events.onCompleted();
  }

  // docs: end service

  /** Serves until {@code in} ends. */
  static void serve(InputStream in, PrintStream out) throws IOException, InterruptedException {
    Server server =
        NettyServerBuilder.forAddress(
                new InetSocketAddress("127.0.0.1", 0), InsecureServerCredentials.create())
            .addService(new Service())
            .build()
            .start();
    out.println("listening 127.0.0.1:" + server.getPort());
    in.transferTo(OutputStream.nullOutputStream());
    server.shutdown();
    if (!server.awaitTermination(5, TimeUnit.SECONDS)) {
      server.shutdownNow();
    }
  }
}
