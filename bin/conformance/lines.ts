// JSON as a person reads a change of it: what fits stands on one line.
import type { Json } from '../../domain/api-object.ts';

const widthMax = 140;

export function lines(value: Json, indent = ''): string {
  const short = inline(value);
  if (typeof value !== 'object' || value === null || indent.length + short.length <= widthMax) return short;
  const inner = `${indent} `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + lines(item as Json, inner)).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value as { readonly [field: string]: Json });
  return `{\n${fields.map(([name, item]) => `${inner}${JSON.stringify(name)}: ${lines(item, inner)}`).join(',\n')}\n${indent}}`;
}

const inline = (value: Json): string =>
  Array.isArray(value)
    ? `[${value.map((item) => inline(item as Json)).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .map(([name, item]) => `${JSON.stringify(name)}: ${inline(item as Json)}`)
          .join(', ')}}`
      : JSON.stringify(value);
