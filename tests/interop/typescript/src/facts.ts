import { type DescField, ScalarType } from "@bufbuild/protobuf";
import { isReflectMessage, type ReflectMessage } from "@bufbuild/protobuf/reflect";
import { FeatureSet_FieldPresence } from "@bufbuild/protobuf/wkt";

export interface Fact {
  path: string;
  kind: string;
  value: string;
}

/** Yields all facts of a message. */
export function* factsOf(message: ReflectMessage, prefix = ""): Generator<Fact> {
  for (const oneof of message.oneofs) {
    yield { path: prefix + oneof.name, kind: "oneof", value: message.oneofCase(oneof)?.name ?? "" };
  }
  for (const field of message.fields) {
    yield* factsOfField(message, field, prefix + field.name);
  }
}

function* factsOfField(message: ReflectMessage, field: DescField, path: string): Generator<Fact> {
  if (field.fieldKind === "list") {
    const list = message.get(field);
    yield { path, kind: "size", value: list.size.toString() };
    for (const [index, element] of [...list].entries()) {
      yield* factsOfValue(element, field.scalar, `${path}[${index.toString()}]`);
    }
  } else if (field.fieldKind === "map") {
    const map = message.get(field);
    yield { path, kind: "size", value: map.size.toString() };
    for (const [key, entry] of map) {
      yield* factsOfValue(entry, field.scalar, `${path}["${String(key).replaceAll(/["\\]/g, "\\$&")}"]`);
    }
  } else if (field.presence !== FeatureSet_FieldPresence.IMPLICIT && !message.isSet(field)) {
    yield { path, kind: "absent", value: "" };
  } else {
    yield* factsOfValue(message.get(field), field.scalar, path);
  }
}

function* factsOfValue(value: unknown, scalar: ScalarType | undefined, path: string): Generator<Fact> {
  if (isReflectMessage(value)) {
    yield { path, kind: "message", value: "" };
    yield* factsOf(value, `${path}.`);
  } else if (value instanceof Uint8Array) {
    yield { path, kind: "bytes", value: Buffer.from(value).toString("hex") };
  } else if (Object.is(value, -0)) {
    yield { path, kind: "double", value: "-0" }; // String(-0) is "0"
  } else {
    yield { path, kind: kindOf(scalar), value: String(value) };
  }
}

/** Returns the kind of a value that is neither a message nor bytes. */
function kindOf(scalar: ScalarType | undefined): string {
  switch (scalar) {
    case undefined:
      return "enum";
    case ScalarType.STRING:
      return "string";
    case ScalarType.BOOL:
      return "bool";
    case ScalarType.INT64:
      return "int";
    case ScalarType.DOUBLE:
      return "double";
    default:
      throw new Error(`the schema has no fields of type ${ScalarType[scalar]}`);
  }
}
