import type { FieldSet } from './field-set.ts';
import { childrenOf, isMember, nodeOf, below } from './field-set.ts';
import type { Shape } from './shape.ts';

/**
 * `set` with the named fields that lead to its members as members too: of `a.b.c` also `a`, where it is a field of a struct, and not
 * `a.b`, where that is a key of a map. Source: structured-merge-diff fieldpath Set.EnsureNamedFieldsAreMembers.
 */
export function withNamedFields(set: FieldSet, shape: Shape): FieldSet {
  const named: Record<string, FieldSet> = {};
  for (const [element, node] of childrenOf(set)) {
    const isField = element.startsWith('f:');
    const field = isField ? shape.map?.fields.get(element.slice(2)) : undefined;
    const inner = isField ? (field?.shape ?? shape.map?.element) : element.startsWith('k:') ? shape.list?.element : undefined;
    const children = withNamedFields(below(set, element), inner ?? {});
    const made = nodeOf(isMember(node) || field !== undefined, children);
    if (made !== undefined) named[element] = made;
  }
  return named;
}
