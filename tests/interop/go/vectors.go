package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
)

type vector struct {
	Name    string
	Message protoreflect.FullName
	Facts   []fact
}

type fact struct{ Path, Kind, Value string }

func (f fact) String() string { return strings.TrimSpace(f.Kind + " " + f.Value) }

// checkVectors reads, checks and writes each message.
func checkVectors(folder, outFolder string, out io.Writer) error {
	text, err := os.ReadFile(filepath.Join(folder, "facts.json"))
	if err != nil {
		return err
	}
	var vectors []vector
	if err := json.Unmarshal(text, &vectors); err != nil {
		return err
	}
	wrong := 0
	for _, vector := range vectors {
		message, err := readMessage(filepath.Join(folder, vector.Name+".binpb"), vector.Message)
		if err != nil {
			return fmt.Errorf("%s: %w", vector.Name, err)
		}
		found := factsOf(message.ProtoReflect())
		for _, expected := range vector.Facts {
			if actual, known := found[expected.Path]; !known {
				wrong++
				err = printLine(out, "%s: %s: expected %s, found nothing", vector.Name, expected.Path, expected)
			} else if !same(expected, actual) {
				wrong++
				err = printLine(out, "%s: %s: expected %s, found %s", vector.Name, expected.Path, expected, actual)
			}
			if err != nil {
				return err
			}
		}
		if err := writeMessage(filepath.Join(outFolder, vector.Name+".binpb"), message); err != nil {
			return err
		}
	}
	if wrong > 0 {
		return fmt.Errorf("%d facts are wrong", wrong)
	}
	return nil
}

func readMessage(file string, name protoreflect.FullName) (proto.Message, error) {
	messageType, err := protoregistry.GlobalTypes.FindMessageByName(name)
	if err != nil {
		return nil, err
	}
	bytes, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	message := messageType.New().Interface()
	return message, proto.Unmarshal(bytes, message)
}

func same(expected, found fact) bool {
	if expected.Kind != "double" || found.Kind != "double" {
		return expected == found
	}
	one, errOne := strconv.ParseFloat(expected.Value, 64)
	other, errOther := strconv.ParseFloat(found.Value, 64)
	return errOne == nil && errOther == nil && math.Float64bits(one) == math.Float64bits(other)
}

// factsOf returns all facts of a message by path.
func factsOf(message protoreflect.Message) map[string]fact {
	facts := factMap{}
	facts.addMessage(message, "")
	return facts
}

type factMap map[string]fact

func (m factMap) add(path, kind, value string) { m[path] = fact{path, kind, value} }

func (m factMap) addMessage(message protoreflect.Message, prefix string) {
	oneofs := message.Descriptor().Oneofs()
	for i := range oneofs.Len() {
		if oneof := oneofs.Get(i); !oneof.IsSynthetic() {
			set := ""
			if field := message.WhichOneof(oneof); field != nil {
				set = string(field.Name())
			}
			m.add(prefix+string(oneof.Name()), "oneof", set)
		}
	}
	fields := message.Descriptor().Fields()
	for i := range fields.Len() {
		m.addField(message, fields.Get(i), prefix+string(fields.Get(i).Name()))
	}
}

func (m factMap) addField(message protoreflect.Message, field protoreflect.FieldDescriptor, path string) {
	value := message.Get(field)
	switch {
	case field.IsMap():
		m.add(path, "size", strconv.Itoa(value.Map().Len()))
		value.Map().Range(func(key protoreflect.MapKey, entry protoreflect.Value) bool {
			m.addValue(field.MapValue(), entry, path+`["`+escape.Replace(key.String())+`"]`)
			return true
		})
	case field.IsList():
		m.add(path, "size", strconv.Itoa(value.List().Len()))
		for i := range value.List().Len() {
			m.addValue(field, value.List().Get(i), fmt.Sprintf("%s[%d]", path, i))
		}
	case field.HasPresence() && !message.Has(field):
		m.add(path, "absent", "")
	default:
		m.addValue(field, value, path)
	}
}

var escape = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

func (m factMap) addValue(field protoreflect.FieldDescriptor, value protoreflect.Value, path string) {
	switch field.Kind() {
	case protoreflect.MessageKind:
		m.add(path, "message", "")
		m.addMessage(value.Message(), path+".")
	case protoreflect.StringKind:
		m.add(path, "string", value.String())
	case protoreflect.BytesKind:
		m.add(path, "bytes", hex.EncodeToString(value.Bytes()))
	case protoreflect.BoolKind:
		m.add(path, "bool", strconv.FormatBool(value.Bool()))
	case protoreflect.EnumKind:
		m.add(path, "enum", strconv.Itoa(int(value.Enum())))
	case protoreflect.Int64Kind:
		m.add(path, "int", strconv.FormatInt(value.Int(), 10))
	case protoreflect.DoubleKind:
		m.add(path, "double", strconv.FormatFloat(value.Float(), 'g', -1, 64))
	}
}
