import type { CustomVersion } from '../../../domain/custom/custom-version.ts';
import { findAll, parseJsonPath } from '../../../domain/custom/json-path.ts';
import type { CustomResourceColumnDefinition } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { column, nameColumn } from './printer.ts';
import type { Cell, Column, TablePrinter } from './printer.ts';

const made = new WeakMap<CustomVersion, TablePrinter>();

/** The columns that a definition asks for, its name before them. Source: apiextensions-apiserver registry/customresource/tableconvertor. */
export function customPrinter(custom: CustomVersion): TablePrinter {
  const known = made.get(custom);
  if (known !== undefined) return known;
  const columns = custom.columns.length === 0 ? [ageDefinition] : custom.columns;
  const printer: TablePrinter = {
    columns: [nameColumn, ...columns.map(columnOf)],
    cells: (object, nowMs) => [object.metadata.name, ...columns.map((definition) => cellOf(definition, object, nowMs))],
  };
  made.set(custom, printer);
  return printer;
}

const ageDefinition: CustomResourceColumnDefinition = { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' };

const columnOf = ({ name, type, format = '', description, jsonPath, priority = 0 }: CustomResourceColumnDefinition): Column => ({
  ...column(name, type as Column['type']),
  format: format as Column['format'],
  description: description || `Custom resource definition column (in JSONPath format): ${jsonPath}`,
  priority: priority as Column['priority'],
});

function cellOf({ type, jsonPath }: CustomResourceColumnDefinition, object: object, nowMs: number): Cell {
  const [value] = findAll(parseJsonPath(jsonPath) ?? [], object);
  if (value === undefined) return null;
  switch (type) {
    case 'integer':
      return typeof value === 'number' ? Math.trunc(value) : null;
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'boolean':
      return typeof value === 'boolean' ? value : null;
    case 'date':
      return typeof value !== 'string' ? null : Number.isNaN(Date.parse(value)) ? '<invalid>' : ageOf(value, nowMs);
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}
