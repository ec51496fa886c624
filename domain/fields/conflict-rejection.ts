import type { Rejection } from '../rejection.ts';
import { keyOf } from './managed-fields.ts';
import { describePath } from './path-element.ts';
import type { Conflict } from './take-over.ts';

/** A conflict of server-side apply, in upstream's words. Source: apimachinery util/managedfields/internal/conflict.go. */
export function conflictRejection(conflicts: readonly Conflict[], apiVersionOf: (manager: string) => string): Rejection {
  const told = conflicts.map(({ manager, path }) => ({ manager: describeManager(manager, apiVersionOf(manager)), path: describePath(path) }));
  const causes = told.map(({ manager, path }) => ({ reason: 'FieldManagerConflict' as const, message: `conflict with ${manager}`, field: path }));
  return { kind: 'apply-conflict', message: messageOf(told), causes };
}

interface Told {
  readonly manager: string;
  readonly path: string;
}

function messageOf(told: readonly Told[]): string {
  const [first] = told;
  if (told.length === 1 && first !== undefined) return `Apply failed with 1 conflict: conflict with ${first.manager}: ${first.path}`;
  const lines = [...new Set(told.map(({ manager }) => manager))]
    .sort()
    .flatMap((manager) => [`conflicts with ${manager}:`, ...told.filter((one) => one.manager === manager).map(({ path }) => `- ${path}`)]);
  return `Apply failed with ${told.length} conflicts: ${lines.join('\n')}`;
}

function describeManager(id: string, apiVersion: string): string {
  const { manager, operation, subresource } = keyOf(id, { apiVersion });
  const name = JSON.stringify(manager) + (subresource === '' ? '' : ` with subresource ${JSON.stringify(subresource)}`);
  return operation === 'Update' ? `${name} using ${apiVersion}` : name;
}
