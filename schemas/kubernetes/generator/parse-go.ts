/** What the Go struct says of a field that its proto does not: the JSON name, and whether it is a pointer. */
export interface GoField {
  /** '' for an embedded struct, whose fields are the parent's in JSON. */
  readonly jsonName: string;
  readonly omitEmpty: boolean;
  /** `omitzero`: a struct by value is left out too when it is empty. */
  readonly omitZero: boolean;
  readonly pointer: boolean;
  /** Number on the protobuf wire; undefined where it has none (TypeMeta). */
  readonly protoNumber: number | undefined;
  /** `metav1.TypeMeta`, `[]Container`. */
  readonly goType: string;
}

const structLine = /^type (\w+) struct ?\{/;
const sliceLine = /^type (\w+) \[\]string$/;
const fieldLine = /^\t(?:\w+\s+)?([\w.*[\]]+)\s+`([^`]*)`/;
const constantLine = /^\s*(?:const )?(\w+)\s+\w+\s*=\s*("[^"]*")/;

export interface GoSource {
  readonly structs: ReadonlyMap<string, readonly GoField[]>;
  /** Named lists of strings (`ExtraValue`): a message around `items` on the protobuf wire, a plain list in JSON. */
  readonly stringLists: ReadonlySet<string>;
  /** Typed string constants: `AzureSharedBlobDisk` → `Shared`. */
  readonly constants: ReadonlyMap<string, unknown>;
}

export function parseGo(text: string): GoSource {
  const structs = new Map<string, GoField[]>();
  const stringLists = new Set<string>();
  const constants = new Map<string, unknown>();
  let open: GoField[] | undefined;
  for (const line of text.split('\n')) {
    const struct = structLine.exec(line);
    if (struct?.[1] !== undefined) structs.set(struct[1], (open = []));
    const slice = sliceLine.exec(line)?.[1];
    if (slice !== undefined) stringLists.add(slice);
    if (line === '}' || line.endsWith(' struct{}')) open = undefined;
    const field = open === undefined ? null : fieldLine.exec(line);
    if (field !== null) open?.push(goField(field[1] ?? '', field[2] ?? ''));
    const constant = open === undefined ? constantLine.exec(line) : null;
    if (constant?.[1] !== undefined) constants.set(constant[1], JSON.parse(constant[2] ?? 'null'));
  }
  return { structs, stringLists, constants };
}

function goField(goType: string, tags: string): GoField {
  const json = (/json:"([^"]*)"/.exec(tags)?.[1] ?? '').split(',');
  const number = /protobuf:"\w+,(\d+)/.exec(tags)?.[1];
  return {
    jsonName: json[0] ?? '',
    omitEmpty: json.includes('omitempty') || json.includes('omitzero'),
    omitZero: json.includes('omitzero'),
    pointer: goType.startsWith('*'),
    protoNumber: number === undefined ? undefined : Number(number),
    goType,
  };
}
