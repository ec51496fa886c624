import type { Json } from '../../../domain/api-object.ts';
import { compareKeys } from './compare-keys.ts';
import { scalarText } from './scalar-text.ts';

/** A longer key stands on a line of its own, behind `?`. In bytes. */
const simpleKeyMax = 128;

/** JSON as YAML, letter for letter as Kubernetes writes it. Source: sigs.k8s.io/yaml, go.yaml.in/yaml/v2. */
export const yamlText = (json: Json): string => (isLeaf(json) ? `${leaf(json, 0, 0)}\n` : `${block(json, 0)}\n`);

type Branch = readonly Json[] | { readonly [key: string]: Json };

/** From the column `indent`, where the first line is already. */
function block(branch: Branch, indent: number): string {
  const lines = Array.isArray(branch)
    ? (branch as readonly Json[]).map((item) => listItem(item, indent))
    : members(branch as { readonly [key: string]: Json }, indent);
  return lines.join(`\n${' '.repeat(indent)}`);
}

const listItem = (item: Json, indent: number): string => `- ${isLeaf(item) ? leaf(item, indent + 2, indent + 2) : block(item, indent + 2)}`;

function members(object: { readonly [key: string]: Json }, indent: number): readonly string[] {
  return Object.keys(object)
    .sort(compareKeys)
    .map((key) => member(key, object[key] ?? null, indent));
}

function member(key: string, value: Json, indent: number): string {
  const isSimple = !key.includes('\n') && Buffer.byteLength(key) <= simpleKeyMax;
  const name = scalarText(key, { column: isSimple ? indent : indent + 2, indent: indent + 2, isKey: isSimple });
  if (!isSimple) return `? ${name}\n${' '.repeat(indent)}: ${isLeaf(value) ? leaf(value, indent + 2, indent + 2) : block(value, indent + 2)}`;
  if (isLeaf(value)) return `${name}: ${leaf(value, indent + name.length + 2, indent + 2)}`;
  // A list stands as far left as its name.
  const inner = Array.isArray(value) ? indent : indent + 2;
  return `${name}:\n${' '.repeat(inner)}${block(value, inner)}`;
}

const isLeaf = (json: Json): json is Exclude<Json, Branch> => typeof json !== 'object' || json === null || Object.keys(json).length === 0;

function leaf(json: Json, column: number, indent: number): string {
  if (typeof json === 'string') return scalarText(json, { column, indent, isKey: false });
  if (typeof json === 'number') return numberText(json);
  return JSON.stringify(json);
}

/** As Go's shortest %g where it is no integer. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
