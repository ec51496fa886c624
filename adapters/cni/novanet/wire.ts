// The little of protobuf that the plugin speaks: strings, whole numbers, messages, lists. The generated modules do more, and take longer to
// load than a container should wait; messages.test.ts compares the two.

export type Shape = Readonly<Record<string, readonly [field: number, kind: 'string' | 'number' | Shape, repeated?: 'repeated']>>;
type Message = Readonly<Record<string, unknown>>;

/** Of the message's fields those in the shape; what is empty is left out, as proto3 does. */
export function encode(shape: Shape, message: Message): Buffer {
  const parts = Object.entries(shape).flatMap(([name, [field, kind, repeated]]) => {
    const value = message[name];
    const values = repeated ? ((value ?? []) as readonly unknown[]) : value === undefined || value === '' || value === 0 ? [] : [value];
    return values.map((one) => {
      if (kind === 'number') return Buffer.concat([varint(field << 3), varint(one as number)]);
      const bytes = kind === 'string' ? Buffer.from(one as string) : encode(kind, one as Message);
      return Buffer.concat([varint((field << 3) | 2), varint(bytes.length), bytes]);
    });
  });
  return Buffer.concat(parts);
}

/** Every field of the shape: '' , 0, [] or undefined (a message) when it is not there. Throws when the bytes end too early. */
export function decode(shape: Shape, bytes: Buffer): Record<string, unknown> {
  const message: Record<string, unknown> = {};
  for (const [name, [, kind, repeated]] of Object.entries(shape)) message[name] = repeated ? [] : kind === 'string' ? '' : kind === 'number' ? 0 : undefined;
  const byField = new Map(Object.entries(shape).map(([name, [field, kind]]) => [field, { name, kind }]));
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('a message ends in the middle');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const take = (length: number): Buffer => {
    if (at + length > bytes.length) throw new Error('a message ends in the middle');
    return bytes.subarray(at, (at += length));
  };
  while (at < bytes.length) {
    const tag = number();
    const wireType = tag & 7;
    const content = wireType === 0 ? number() : take(wireType === 2 ? number() : wireType === 1 ? 8 : 4);
    const known = byField.get(Math.floor(tag / 8));
    if (known === undefined) continue;
    const value =
      typeof content === 'number' ? content : known.kind === 'string' ? content.toString() : typeof known.kind === 'object' ? decode(known.kind, content) : 0;
    const present = message[known.name];
    if (Array.isArray(present)) present.push(value);
    else message[known.name] = value;
  }
  return message;
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}
