package main

import (
	"fmt"
	"os"

	openresponsesv1 "github.com/openresponses-proto/openresponses-proto/go/openresponses/v1"
	"google.golang.org/protobuf/proto"
)

func main() {
	data, err := os.ReadFile(os.Args[1])
	event := &openresponsesv1.StreamEvent{}
	if err == nil {
		err = proto.Unmarshal(data, event)
	}
	if err != nil {
		panic(err)
	}
	fmt.Println(event.GetImageGenCallCompleted().GetItemId())
}
