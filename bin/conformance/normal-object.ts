// What differs from one cluster and one moment to the next, said with a name in angle brackets: so that two answers can be compared.
// One rule for both sides; what a client could rely on stays.
import type { Json } from '../../domain/api-object.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { normalText } from './normal-text.ts';

type Fields = { readonly [field: string]: Json };

/** By field name, whatever object it is in. */
const volatile: Readonly<Record<string, string>> = {
  uid: '<uid>',
  resourceVersion: '<resourceVersion>',
  continue: '<continue>',
  nodePort: '<port>',
  healthCheckNodePort: '<port>',
  serverAddress: '<server>',
  storageVersionHash: '<hash>',
  'pod-template-hash': '<hash>',
  'kubernetes.io/config.hash': '<hash>',
};

/** Lists that come in any order: entries of one second, rules out of a Go map. */
const unordered = new Set(['managedFields', 'resourceRules', 'nonResourceRules']);

/** Answers a copy. A list that Kubernetes keeps as a set in no order of its own is not sorted: order is behaviour. */
export function normalObject(value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => normalObject(item as Json));
  if (typeof value === 'object' && value !== null) {
    const given = ordered(value as Fields);
    return Object.fromEntries(Object.entries(named(given)).map(([name, inner]) => [name, normalField(name, inner, given)]));
  }
  return typeof value === 'string' ? normalText(value) : value;
}

function normalField(name: string, value: Json, parent: Fields): Json {
  const mark = volatile[name];
  // Zero and "" are said on purpose, and a precondition is the client's.
  if (mark !== undefined && (typeof value === 'string' || typeof value === 'number') && !['', '0', 0].includes(value)) return mark;
  // The cells of a Table have their ages last but for what is wide; a cell that is an age is one.
  if (name === 'cells' && Array.isArray(value)) return (value as readonly Json[]).map(normalCell);
  // Upstream's words, which say nothing of the behaviour.
  if (name === 'columnDefinitions' && Array.isArray(value)) return (value as readonly Fields[]).map((column) => without(column, 'description'));
  if (unordered.has(name) && Array.isArray(value)) return sorted(value.map((entry) => normalObject(entry as Json)));
  if (name === 'token' && typeof value === 'string' && parent['expirationTimestamp'] !== undefined) return '<token>';
  return normalObject(value);
}

const age = /^(\d+[smhdy])+$|^<invalid>$/;
const normalCell = (cell: Json): Json => (typeof cell === 'string' && age.test(cell) ? '<age>' : normalObject(cell));

/** A generated name keeps what was asked for. */
function named(object: Fields): Fields {
  const { generateName, name } = object;
  if (typeof generateName !== 'string' || typeof name !== 'string' || !name.startsWith(generateName)) return object;
  return { ...object, name: `${generateName}<suffix>` };
}

const without = (object: Fields, field: string): Fields => Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));

/** Several faults or conflicts come in the order of a Go map: any. The list in the message is that of the causes again. */
function ordered(object: Fields): Fields {
  const { kind, message, details } = object;
  const causes = kind === 'Status' ? (details as Fields | undefined)?.['causes'] : undefined;
  if (!Array.isArray(causes) || causes.length < 2 || typeof message !== 'string') return object;
  return {
    ...object,
    message: message.replace(/ is invalid: \[.*\]$/s, ' is invalid: [<causes>]'),
    details: { ...(details as Fields), causes: sorted(causes as readonly Json[]) },
  };
}

const sorted = (items: readonly Json[]): readonly Json[] =>
  items
    .map((item) => [canonicalJson(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
