import { configureTextEncoding } from "@bufbuild/protobuf/wire";

// The runtime's own decoder takes U+FEFF at the beginning of a string for a byte order mark, and drops it.
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const strictDecoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

configureTextEncoding({
  encodeUtf8: (text) => encoder.encode(text),
  decodeUtf8: (bytes, strict) => (strict ? strictDecoder : decoder).decode(bytes),
  checkUtf8: (text) => decoder.decode(encoder.encode(text)) === text,
});
