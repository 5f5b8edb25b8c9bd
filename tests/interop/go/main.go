// Command client is the program that tests/interop/README.md describes, in Go.
package main

import (
	"fmt"
	"io"
	"os"

	"google.golang.org/protobuf/proto"

	openresponsesv1 "example.com/client/gen/openresponses/v1"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 3 && args[0] == "vectors":
		return checkVectors(args[1], args[2], os.Stdout)
	case len(args) == 2 && args[0] == "build":
		return writeMessage(args[1], referenceEvent())
	case len(args) == 3 && args[0] == "call":
		return call(args[1], args[2], os.Stdout)
	case len(args) == 1 && args[0] == "serve":
		return serve(os.Stdin, os.Stdout)
	}
	return fmt.Errorf("expected vectors VECTORS_DIR OUT_DIR, build FILE, call ADDRESS OUT_DIR or serve, found %q", args)
}

// docs: begin build

func referenceEvent() *openresponsesv1.StreamEvent {
	completed := &openresponsesv1.ImageGenCallCompleted{ItemId: "ig_1", OutputIndex: 0, SequenceNumber: 7}
	return &openresponsesv1.StreamEvent{
		Event: &openresponsesv1.StreamEvent_ImageGenCallCompleted{ImageGenCallCompleted: completed},
	}
}

// docs: end build

func writeMessage(file string, message proto.Message) error {
	bytes, err := proto.Marshal(message)
	if err != nil {
		return err
	}
	return os.WriteFile(file, bytes, 0o644)
}

func printLine(out io.Writer, format string, values ...any) error {
	_, err := fmt.Fprintf(out, format+"\n", values...)
	return err
}
