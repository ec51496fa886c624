/** A field as a `generated.proto` declares it, with the `+markers` of its comment. */
export interface ProtoField {
  readonly name: string;
  readonly number: number;
  readonly repeated: boolean;
  /** `string`, `ContainerPort`, `.k8s.io.api.core.v1.ObjectReference`, `map<string, bytes>`. */
  readonly type: string;
  readonly markers: Markers;
}

export interface ProtoMessage {
  readonly name: string;
  readonly fields: readonly ProtoField[];
  readonly markers: Markers;
}

/** `+listMapKey=name` → `listMapKey: ['name']`; a marker without a value has the value ''. */
export type Markers = ReadonlyMap<string, readonly string[]>;

const fieldLine = /^ {2}(?:(optional|repeated) )?(map<.+>|[\w.]+) (\w+) = (\d+);/;
const markerLine = /^\s*\/\/ \+([\w:]+)(?:=(.*))?$/;

/** Reads the messages of one go-to-protobuf output: flat messages, one field a line, a comment right above it. */
export function parseProto(text: string): readonly ProtoMessage[] {
  const messages: ProtoMessage[] = [];
  let comment: string[] = [];
  let open: { name: string; fields: ProtoField[]; markers: Markers } | undefined;
  for (const line of text.split('\n')) {
    const message = /^message (\w+) \{/.exec(line);
    const field = fieldLine.exec(line);
    if (message?.[1] !== undefined) open = { name: message[1], fields: [], markers: markersOf(comment) };
    else if (open !== undefined && field !== null) open.fields.push(protoField(field, comment));
    else if (open !== undefined && line === '}') {
      messages.push(open);
      open = undefined;
    }
    comment = /^\s*\/\//.test(line) ? [...comment, line] : [];
  }
  return messages;
}

function protoField(match: RegExpExecArray, comment: readonly string[]): ProtoField {
  const [, label, type = '', name = '', number = ''] = match;
  return { name, number: Number(number), repeated: label === 'repeated', type, markers: markersOf(comment) };
}

function markersOf(comment: readonly string[]): Markers {
  const markers = new Map<string, string[]>();
  for (const line of comment) {
    const match = markerLine.exec(line);
    if (match?.[1] === undefined) continue;
    markers.set(match[1], [...(markers.get(match[1]) ?? []), (match[2] ?? '').trim()]);
  }
  return markers;
}
