import type { Json } from '../api-object.ts';
import { isList, isObject, type JsonObject } from '../patch/json-object.ts';
import type { FieldType, SchemaFacts, TypeFacts } from '../schema-facts.ts';

/**
 * A copy of `object` with `null` where Kubernetes' own types write it: a time, list or map that nobody set and that Go's encoder does not
 * leave out (`lastTransitionTime: null`). An empty list or map is one that nobody set, as protobuf, in which Kubernetes keeps its objects,
 * cannot tell the two apart. The log keeps objects without nulls. Answers `object` itself when nothing is missing.
 */
export function withNullMembers<T extends object>(facts: SchemaFacts, typeName: string, object: T): T {
  const type = facts.type(typeName);
  const plan = type === undefined ? undefined : planOf(facts, type);
  return plan === undefined ? object : (fillStruct(plan, object as unknown as JsonObject) as unknown as T);
}

/** Where below a type there are such members, and nothing else of it. */
interface Plan {
  /** Kept as JSON, in which a list may be empty. */
  readonly keepsEmpty: boolean;
  readonly nulls: readonly string[];
  readonly inner: readonly { readonly name: string; readonly form: 'struct' | 'list' | 'map'; readonly plan: Plan }[];
}

/** Facts never change: what is found of a type is found once. Undefined where there is nothing below it. */
const plans = new WeakMap<TypeFacts, Plan | undefined>();

function planOf(facts: SchemaFacts, type: TypeFacts): Plan | undefined {
  if (plans.has(type)) return plans.get(type);
  const nulls: string[] = [];
  const inner: Plan['inner'][number][] = [];
  const plan: Plan = { keepsEmpty: !type.name.startsWith('io.k8s.api.'), nulls, inner };
  const found = leadsToNulls(facts, type, new Set()) ? plan : undefined;
  // Before its fields: types may hold themselves.
  plans.set(type, found);
  if (found === undefined) return undefined;
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.present && isNullable(field.type)) nulls.push(name);
    const below = structBelow(facts, field.type);
    const planBelow = below === undefined ? undefined : planOf(facts, below);
    if (planBelow !== undefined) inner.push({ name, form: formOf(field.type), plan: planBelow });
  }
  return found;
}

function leadsToNulls(facts: SchemaFacts, type: TypeFacts, seen: Set<TypeFacts>): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  return Object.values(type.fields).some((field) => {
    if (field.present && isNullable(field.type)) return true;
    const below = structBelow(facts, field.type);
    return below !== undefined && leadsToNulls(facts, below, seen);
  });
}

/** Bytes that nobody set are null in Go too. */
const isNullable = (type: FieldType): boolean =>
  typeof type === 'string' ? type === 'time' || type === 'micro-time' || type === 'bytes' : 'list' in type || 'map' in type;

function structBelow(facts: SchemaFacts, type: FieldType): TypeFacts | undefined {
  if (typeof type === 'string') return undefined;
  if ('ref' in type) return facts.type(type.ref);
  const element = 'list' in type ? type.list : type.map;
  return typeof element === 'object' && 'ref' in element ? facts.type(element.ref) : undefined;
}

const formOf = (type: FieldType): 'struct' | 'list' | 'map' =>
  typeof type === 'object' && 'list' in type ? 'list' : typeof type === 'object' && 'map' in type ? 'map' : 'struct';

function fillStruct(plan: Plan, struct: JsonObject): JsonObject {
  const changes: [string, Json][] = [];
  for (const name of plan.nulls) {
    const member = struct[name];
    if (member === undefined || (!plan.keepsEmpty && isEmpty(member))) changes.push([name, null]);
  }
  for (const { name, form, plan: below } of plan.inner) {
    const member = struct[name];
    if (member === undefined || changes.some(([changed]) => changed === name)) continue;
    const filled = form === 'struct' ? fillIn(below, member) : form === 'list' ? fillList(below, member) : fillMap(below, member);
    if (filled !== member) changes.push([name, filled]);
  }
  return changes.length === 0 ? struct : { ...struct, ...Object.fromEntries(changes) };
}

const isEmpty = (member: Json): boolean => typeof member === 'object' && member !== null && Object.keys(member).length === 0;

const fillIn = (plan: Plan, value: Json): Json => (isObject(value) ? fillStruct(plan, value) : value);

function fillList(plan: Plan, value: Json): Json {
  if (!isList(value)) return value;
  const filled = value.map((element) => fillIn(plan, element));
  return filled.every((element, index) => element === value[index]) ? value : filled;
}

function fillMap(plan: Plan, value: Json): Json {
  if (!isObject(value)) return value;
  const changes = Object.entries(value).flatMap(([key, element]) => {
    const filled = fillIn(plan, element ?? null);
    return filled === element ? [] : [[key, filled] as const];
  });
  return changes.length === 0 ? value : { ...value, ...Object.fromEntries(changes) };
}
