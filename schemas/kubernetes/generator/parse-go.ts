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
const fieldLine = /^\t(?:\w+\s+)?([\w.*[\]]+)\s+`([^`]*)`/;
const importLines = /^(?:import )?\s*(?:(\w+) )?"(k8s\.io\/[^"]+)"$/gm;
const stringListLines = /^type (\w+) \[\]string$/gm;
/** The marker stands anywhere in the comment right above. */
const enumLines = /^\/\/ \+enum\n(?:\/\/.*\n)*type (\w+) string$/gm;
/** `PullAlways PullPolicy = "Always"`, `PathTypeExact = PathType("Exact")`, `AddressTypeIPv4 = AddressType(v1.IPv4Protocol)`. */
const constantLines = /^[ \t]*(?:const )?(\w+)[ \t]+(?:(\w+)[ \t]*=[ \t]*("[^"]*")|=[ \t]*(\w+)\(("[^"]*"|[\w.]+)\))/gm;

export interface GoSource {
  readonly structs: ReadonlyMap<string, readonly GoField[]>;
  /** Named lists of strings (`ExtraValue`): a message around `items` on the protobuf wire, a plain list in JSON. */
  readonly stringLists: ReadonlySet<string>;
  /** Typed string constants: `AzureSharedBlobDisk` → `Shared`. */
  readonly constants: ReadonlyMap<string, unknown>;
  /** Types marked `+enum`, with their constants as the source writes them: `"Always"`, `v1.IPv4Protocol`. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** Packages by the name they have in the source: `corev1` → `k8s.io.api.core.v1`. */
  readonly imports: ReadonlyMap<string, string>;
}

export function parseGo(text: string): GoSource {
  const constants = new Map<string, unknown>();
  const valuesByType = new Map<string, string[]>();
  for (const [, name = '', type, literal, converted, argument] of text.matchAll(constantLines)) {
    const value = literal ?? argument ?? '';
    if (value.startsWith('"')) constants.set(name, JSON.parse(value));
    const sameType = valuesByType.get(type ?? converted ?? '') ?? [];
    valuesByType.set(type ?? converted ?? '', [...sameType, value]);
  }
  return {
    structs: structsOf(text),
    stringLists: new Set([...text.matchAll(stringListLines)].map(([, type = '']) => type)),
    constants,
    enums: new Map([...text.matchAll(enumLines)].map(([, type = '']) => [type, valuesByType.get(type) ?? []])),
    imports: new Map([...text.matchAll(importLines)].map(([, alias, path = '']) => [alias ?? path.split('/').at(-1) ?? '', path.replaceAll('/', '.')])),
  };
}

function structsOf(text: string): GoSource['structs'] {
  const structs = new Map<string, GoField[]>();
  let open: GoField[] | undefined;
  for (const line of text.split('\n')) {
    const struct = structLine.exec(line);
    if (struct?.[1] !== undefined) structs.set(struct[1], (open = []));
    if (line === '}' || line.endsWith(' struct{}')) open = undefined;
    const field = open === undefined ? null : fieldLine.exec(line);
    if (field !== null) open?.push(goField(field[1] ?? '', field[2] ?? ''));
  }
  return structs;
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
