package main

import (
	"io"
	"net"

	"google.golang.org/grpc"
	"google.golang.org/protobuf/proto"

	openresponsesv1 "example.com/client/gen/openresponses/v1"
)

// docs: begin service

// responses answers every request with the same words.
type responses struct {
	openresponsesv1.UnimplementedResponsesServiceServer
}

func (responses) CreateResponseStream(
	request *openresponsesv1.CreateResponseRequest,
	stream grpc.ServerStreamingServer[openresponsesv1.StreamEvent],
) error {
	for _, event := range script(request.GetModel(), []string{"Hello", " from ", "Go"}) {
		if err := stream.Send(event); err != nil {
			return err
		}
	}
	return nil
}

// docs: end service

// serve serves until in ends.
func serve(in io.Reader, out io.Writer) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	server := grpc.NewServer()
	openresponsesv1.RegisterResponsesServiceServer(server, responses{})
	if err := printLine(out, "listening %s", listener.Addr()); err != nil {
		return err
	}
	go func() {
		_, _ = io.Copy(io.Discard, in)
		server.GracefulStop()
	}()
	return server.Serve(listener)
}

func script(model string, deltas []string) []*openresponsesv1.StreamEvent {
	created := newResponse(model, openresponsesv1.ResponseStatus_RESPONSE_STATUS_IN_PROGRESS)
	events := []*openresponsesv1.StreamEvent{{
		Event: &openresponsesv1.StreamEvent_ResponseCreated{
			ResponseCreated: &openresponsesv1.ResponseCreated{SequenceNumber: 0, Response: created},
		},
	}}
	text := ""
	for _, delta := range deltas {
		text += delta
		events = append(events, &openresponsesv1.StreamEvent{
			Event: &openresponsesv1.StreamEvent_OutputTextDelta{
				OutputTextDelta: &openresponsesv1.OutputTextDelta{
					ItemId: "msg_1", Delta: delta, SequenceNumber: float64(len(events)),
				},
			},
		})
	}
	completed := newResponse(model, openresponsesv1.ResponseStatus_RESPONSE_STATUS_COMPLETED)
	completed.Output = []*openresponsesv1.Item{newMessage(text)}
	return append(events, &openresponsesv1.StreamEvent{
		Event: &openresponsesv1.StreamEvent_ResponseCompleted{
			ResponseCompleted: &openresponsesv1.ResponseCompleted{
				SequenceNumber: float64(len(events)), Response: completed,
			},
		},
	})
}

func newResponse(model string, status openresponsesv1.ResponseStatus) *openresponsesv1.Response {
	return &openresponsesv1.Response{
		Id:        "resp_1",
		CreatedAt: 1700000000,
		Model:     model,
		Status:    status.Enum(),
		ToolChoice: &openresponsesv1.ToolChoice{
			Choice: &openresponsesv1.ToolChoice_Mode{Mode: openresponsesv1.ToolChoiceMode_TOOL_CHOICE_MODE_AUTO},
		},
		ParallelToolCalls: proto.Bool(true),
	}
}

func newMessage(text string) *openresponsesv1.Item {
	part := &openresponsesv1.ContentPart{
		Part: &openresponsesv1.ContentPart_OutputText{OutputText: &openresponsesv1.OutputText{Text: text}},
	}
	message := &openresponsesv1.MessageItem{
		Id:     proto.String("msg_1"),
		Role:   openresponsesv1.MessageRole_MESSAGE_ROLE_ASSISTANT,
		Status: openresponsesv1.ItemStatus_ITEM_STATUS_COMPLETED.Enum(),
		Content: &openresponsesv1.Content{
			Content: &openresponsesv1.Content_List{
				List: &openresponsesv1.ContentPartList{Parts: []*openresponsesv1.ContentPart{part}},
			},
		},
	}
	return &openresponsesv1.Item{Item: &openresponsesv1.Item_Message{Message: message}}
}
