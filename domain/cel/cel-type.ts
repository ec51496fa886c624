/** A type that a variable or a field is declared with. `dyn` is checked when it is evaluated. */
export type CelType =
  | 'bool'
  | 'int'
  | 'double'
  | 'string'
  | 'bytes'
  | 'timestamp'
  | 'duration'
  /** Kubernetes' quantity: JSON text, compared as an amount. */
  | 'quantity'
  | 'dyn'
  | { readonly list: CelType }
  /** Keys are strings, as in JSON. */
  | { readonly map: CelType }
  /** A variable that may be absent: its value is an optional. */
  | { readonly optional: CelType }
  | CelObject
  /** A class that `CelDeclarations.opaque` names; its values are handed in as they are. */
  | { readonly opaque: string };

/** An object with known fields. Every distinct one of an environment has a name of its own, without `<`, `>`, `(`, `)` and `,`. */
export interface CelObject {
  readonly object: string;
  readonly fields: Readonly<Record<string, CelType>>;
  /** Names in JSON of fields that are written otherwise in expressions: `__namespace__` → `namespace`. */
  readonly rawNames?: Readonly<Record<string, string>>;
}

/** How cel-js writes it. */
export function typeName(type: CelType): string {
  if (type === 'timestamp') return 'google.protobuf.Timestamp';
  if (type === 'duration') return 'google.protobuf.Duration';
  if (type === 'quantity') return 'kubernetes.Quantity';
  if (typeof type === 'string') return type;
  if ('list' in type) return `list<${typeName(type.list)}>`;
  if ('optional' in type) return `optional<${typeName(type.optional)}>`;
  if ('map' in type) return `map<string, ${typeName(type.map)}>`;
  return 'object' in type ? type.object : type.opaque;
}

/** The objects in a type, inner ones first. */
export function objectsIn(type: CelType): readonly CelObject[] {
  if (typeof type === 'string' || 'opaque' in type) return [];
  if ('list' in type) return objectsIn(type.list);
  if ('optional' in type) return objectsIn(type.optional);
  if ('map' in type) return objectsIn(type.map);
  return [...Object.values(type.fields).flatMap(objectsIn), type];
}
