package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"path/filepath"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/protobuf/proto"

	// docs: begin import
	openresponsesv1 "example.com/client/gen/openresponses/v1"
	// docs: end import
)

// docs: begin request

func newRequest() *openresponsesv1.CreateResponseRequest {
	return &openresponsesv1.CreateResponseRequest{
		Model:       proto.String("tide-1"), // optional string
		Temperature: proto.Float64(0),       // optional double: set, although it is 0
		Store:       nil,                    // optional bool: unset, the server's default applies
		Input: &openresponsesv1.Input{
			Input: &openresponsesv1.Input_Text{Text: "When is low tide?"},
		},
	}
}

// docs: end request

// docs: begin receive

// receive calls handle with each event of a response as soon as it arrives.
func receive(ctx context.Context, address string, handle func(*openresponsesv1.StreamEvent) error) error {
	connection, err := grpc.NewClient(
		address,
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(64<<20)), // images take megabytes; the default is 4 MiB
	)
	if err != nil {
		return err
	}
	defer connection.Close()
	stream, err := openresponsesv1.NewResponsesServiceClient(connection).CreateResponseStream(ctx, newRequest())
	if err != nil {
		return err
	}
	for {
		event, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := handle(event); err != nil {
			return err
		}
	}
}

// docs: end receive

func call(address, folder string, out io.Writer) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	number := 0
	err := receive(ctx, address, func(event *openresponsesv1.StreamEvent) error {
		number++
		if err := writeMessage(filepath.Join(folder, fmt.Sprintf("%05d.binpb", number)), event); err != nil {
			return err
		}
		return show(event, out)
	})
	if err != nil {
		return err
	}
	return printLine(out, "")
}

// docs: begin show

// show prints the text, and logs statuses, new members and new events.
func show(event *openresponsesv1.StreamEvent, out io.Writer) error {
	switch kind := event.GetEvent().(type) {
	case *openresponsesv1.StreamEvent_OutputTextDelta:
		_, err := io.WriteString(out, kind.OutputTextDelta.GetDelta())
		return err
	case *openresponsesv1.StreamEvent_OutputItemAdded:
		logStatus(kind.OutputItemAdded.GetItem().GetMessage())
	case *openresponsesv1.StreamEvent_Keepalive:
		logRemainder(kind.Keepalive.GetRemainder())
	case *openresponsesv1.StreamEvent_Unrecognized:
		// An event type that the schema does not know, with the event's JSON as it came.
		log.Printf("new event %s: %s", kind.Unrecognized.GetType(), kind.Unrecognized.GetJson().GetText())
	case nil:
		log.Print("an event that is newer than these stubs")
	}
	return nil
}

// docs: end show

// docs: begin enum

func logStatus(message *openresponsesv1.MessageItem) {
	if message != nil && message.Status != nil {
		log.Printf("status %s", message.GetStatus())
		return
	}
	for _, member := range message.GetRemainder().GetMembers() {
		if member.GetName() == "status" {
			log.Printf("new status %s", member.GetValue().GetText()) // with its quotes
		}
	}
}

// docs: end enum

// docs: begin remainder

func logRemainder(remainder *openresponsesv1.JsonRemainder) {
	for _, member := range remainder.GetMembers() {
		log.Printf("new member %s: %s", member.GetName(), member.GetValue().GetText())
	}
}

// docs: end remainder
