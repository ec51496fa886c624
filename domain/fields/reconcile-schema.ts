import type { FieldSet } from './field-set.ts';
import { below, childrenOf, isEmpty, isMember, leaf, nodeOf } from './field-set.ts';
import type { MapShape, Shape } from './shape.ts';

/**
 * A set written when the schema was another: where something is atomic now, its owner has all of it and nothing below. What is not
 * atomic any more is left as it is. `set` itself when nothing changes.
 * Source: structured-merge-diff typed/reconcile_schema.go.
 */
export function reconcileWithShape(set: FieldSet, shape: Shape): FieldSet {
  if (fits.get(shape)?.has(set)) return set;
  const changed = reconciled(shape, set, set, false);
  if (changed !== undefined) return changed;
  const fitting = fits.get(shape) ?? new WeakSet<FieldSet>();
  fits.set(shape, fitting.add(set));
  return set;
}

/** Sets that were looked at before: those of an object that nobody wrote meanwhile are the same ones. */
const fits = new WeakMap<Shape, WeakSet<FieldSet>>();

/** The node as it is to be; undefined when it stays. `isAtomic`: it is a member without children. */
function reconciled(shape: Shape, node: FieldSet, children: FieldSet, isAtomic: boolean): FieldSet | undefined {
  const { map, list } = shape;
  if (map !== undefined) {
    if (isUntypedMap(map)) return undefined;
    if (map.atomic) return isAtomic || isEmpty(children) ? undefined : leaf;
    return visit(node, children, (element) => (element.startsWith('f:') ? (map.fields.get(element.slice(2))?.shape ?? map.element) : map.element));
  }
  if (shape.scalar !== undefined || list === undefined) return undefined;
  if (list.atomic) return isAtomic ? undefined : leaf;
  return visit(node, children, () => list.element);
}

function visit(node: FieldSet, children: FieldSet, shapeAt: (element: string) => Shape | undefined): FieldSet | undefined {
  let changed: Record<string, FieldSet> | undefined;
  for (const [element, child] of childrenOf(children)) {
    const shape = shapeAt(element);
    if (shape === undefined) continue;
    const inside = below(children, element);
    const made = reconciled(shape, child, inside, isMember(child) && isEmpty(inside));
    if (made === undefined) continue;
    changed ??= { ...children };
    changed[element] = made;
  }
  if (changed === undefined) return undefined;
  return node === children ? changed : (nodeOf(isMember(node), changed) ?? changed);
}

/** Free JSON has no owners of parts that a schema could speak of. */
const isUntypedMap = (map: MapShape): boolean => map.fields.size === 0 && map.element?.scalar === 'untyped';
