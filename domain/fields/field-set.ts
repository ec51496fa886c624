// Sets of fields in the very form managedFields holds them (FieldsV1), so that nothing is translated at a write.
//
// - A node is a JSON object whose keys are path elements (`f:name`, `k:{"name":"web"}`, `v:"x"`, `i:0`). `{}` is a member without
//   children, `{".":{}, …}` a member with children, any other object only leads to members.
// - The root stands for the whole object and is never a member. There are no nodes without members below them: absent means empty.
// - Sets are never changed. Operations share what they can of their operands.
//
// Source: structured-merge-diff fieldpath Set.

/** FieldsV1. */
export interface FieldSet {
  readonly [element: string]: FieldSet;
}

export const emptySet: FieldSet = Object.freeze({});
/** A member without children. Also what `.` holds. */
export const leaf: FieldSet = emptySet;

const self = '.';

/** Of a node below the root. */
export const isMember = (node: FieldSet): boolean => node[self] !== undefined || isEmpty(node);

export function isEmpty(set: FieldSet): boolean {
  for (const element in set) if (element !== '') return false;
  return true;
}

/** The node with these children; undefined when it is neither a member nor leads to one. */
export function nodeOf(member: boolean, children: FieldSet | undefined): FieldSet | undefined {
  if (children === undefined || isEmpty(children)) return member ? leaf : undefined;
  return member ? { [self]: leaf, ...children } : children;
}

/** The children of a node, in their order. */
export function* childrenOf(node: FieldSet): Iterable<readonly [element: string, child: FieldSet]> {
  for (const element of Object.keys(node)) {
    const child = node[element];
    if (element !== self && child !== undefined) yield [element, child];
  }
}

const hasChildren = (node: FieldSet): boolean => {
  for (const element in node) if (element !== self) return true;
  return false;
};

export const hasElement = (set: FieldSet, element: string): boolean => {
  const node = set[element];
  return node !== undefined && isMember(node);
};

/** The set below an element; empty where there is none. */
export function below(set: FieldSet, element: string): FieldSet {
  const node = set[element];
  if (node === undefined) return emptySet;
  return node[self] === undefined ? node : childrenOnly(node);
}

function childrenOnly(node: FieldSet): FieldSet {
  const { [self]: _member, ...children } = node;
  return children;
}

export function has(set: FieldSet, path: readonly string[]): boolean {
  let node: FieldSet | undefined = set;
  for (const element of path) node = node?.[element];
  return path.length > 0 && node !== undefined && isMember(node);
}

/** The set of one path. */
export const setOf = (...path: readonly string[]): FieldSet => path.reduceRight<FieldSet>((child, element) => ({ [element]: child }), leaf);

export function union(a: FieldSet, b: FieldSet): FieldSet {
  if (a === b || isEmpty(b)) return a;
  if (isEmpty(a)) return b;
  const merged: Record<string, FieldSet> = { ...a };
  for (const element of Object.keys(b)) {
    const left = merged[element];
    const right = b[element] ?? leaf;
    if (left === undefined) merged[element] = right;
    else if (left !== right && element !== self) merged[element] = unionOfNodes(left, right);
  }
  return merged;
}

/** Of two nodes below the root. */
export function unionOfNodes(a: FieldSet, b: FieldSet): FieldSet {
  if (isEmpty(a)) return isMember(b) ? b : { [self]: leaf, ...b };
  if (isEmpty(b)) return isMember(a) ? a : { [self]: leaf, ...a };
  return union(a, b);
}

/** Of many sets, in the time of their sum. */
export function unionOf(sets: readonly FieldSet[]): FieldSet {
  if (sets.length <= 2) return union(sets[0] ?? emptySet, sets[1] ?? emptySet);
  const nodesOf = new Map<string, FieldSet[]>();
  for (const set of sets)
    for (const element of Object.keys(set)) {
      const nodes = nodesOf.get(element);
      if (nodes === undefined) nodesOf.set(element, [set[element] ?? leaf]);
      else nodes.push(set[element] ?? leaf);
    }
  const merged: Record<string, FieldSet> = {};
  for (const [element, nodes] of nodesOf) merged[element] = unionOfMany(nodes);
  return merged;
}

/** Of nodes below the root, at least one. */
function unionOfMany(nodes: readonly FieldSet[]): FieldSet {
  const parents = nodes.filter((node) => !isEmpty(node));
  if (parents.length === 0) return leaf;
  const inner = unionOf(parents);
  return parents.length === nodes.length || isMember(inner) ? inner : { [self]: leaf, ...inner };
}

/** Members of both. */
export function intersection(a: FieldSet, b: FieldSet): FieldSet {
  return filtered(a, (element, node) => {
    const other = b[element];
    if (other === undefined) return undefined;
    return nodeOf(isMember(node) && isMember(other), intersection(below(a, element), below(b, element)));
  });
}

/** Members of `a` that are not in `b`; a member of `b` takes none of its children along. */
export function difference(a: FieldSet, b: FieldSet): FieldSet {
  return filtered(a, (element, node) => {
    const other = b[element];
    if (other === undefined) return node;
    return nodeOf(isMember(node) && !isMember(other), hasChildren(node) ? difference(below(a, element), below(b, element)) : undefined);
  });
}

/** Members of `a` that are neither in `b` nor below a member of it. */
export function recursiveDifference(a: FieldSet, b: FieldSet): FieldSet {
  return filtered(a, (element, node) => {
    const other = b[element];
    if (other === undefined) return node;
    if (isMember(other)) return undefined;
    return nodeOf(isMember(node), hasChildren(node) ? recursiveDifference(below(a, element), below(b, element)) : undefined);
  });
}

/** `set` itself when nothing of it changes. */
function filtered(set: FieldSet, keep: (element: string, node: FieldSet) => FieldSet | undefined): FieldSet {
  let changed = false;
  const kept: Record<string, FieldSet> = {};
  for (const element of Object.keys(set)) {
    const node = set[element];
    if (element === self || node === undefined) continue;
    const left = keep(element, node);
    if (left !== node) changed = true;
    if (left !== undefined) kept[element] = left;
  }
  return changed ? kept : set;
}

export function setsEqual(a: FieldSet, b: FieldSet): boolean {
  if (a === b) return true;
  let count = 0;
  for (const element in a) {
    const left = a[element];
    const right = b[element];
    if (left === undefined || right === undefined || !setsEqual(left, right)) return false;
    count += 1;
  }
  return count === Object.keys(b).length;
}

/** Every member's path: a parent before its children, elements in the order they stand in. */
export function pathsOf(set: FieldSet): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  const visit = (node: FieldSet, path: readonly string[]): void => {
    const children = [...childrenOf(node)];
    for (const [element, child] of children) if (isMember(child)) paths.push([...path, element]);
    for (const [element, child] of children) visit(child, [...path, element]);
  };
  visit(set, []);
  return paths;
}
