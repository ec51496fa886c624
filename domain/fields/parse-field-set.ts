import type { Json } from '../api-object.ts';
import { isObject } from '../patch/json-object.ts';
import { leaf, nodeOf, unionOfNodes, type FieldSet } from './field-set.ts';
import { normalElement } from './path-element.ts';

const depthMax = 500;

/**
 * FieldsV1 that somebody else wrote, in the spelling sets are compared in. Elements of kinds that are not known are left out; undefined
 * when an element is none at all. Source: structured-merge-diff fieldpath/serialize.go readIterV1.
 */
export function parseFieldSet(json: Json): FieldSet | undefined {
  const node = parseNode(json, depthMax);
  return node === undefined ? undefined : (node.children ?? {});
}

interface Node {
  readonly member: boolean;
  readonly children: FieldSet | undefined;
}

function parseNode(json: Json, depth: number): Node | undefined {
  if (!isObject(json) || depth === 0) return undefined;
  let member = false;
  // One record, filled in place: a copy for each key would make a set of n keys cost n² (clients send back sets of some 10,000).
  let children: Record<string, FieldSet> | undefined;
  for (const [key, value] of Object.entries(json)) {
    if (key === '.') {
      member = true;
      continue;
    }
    const element = normalElement(key);
    if (element === undefined) return undefined;
    if (element === '') continue;
    const node = parseNode(value, depth - 1);
    if (node === undefined) return undefined;
    const made = nodeOf(node.member || node.children === undefined, node.children) ?? leaf;
    children ??= {};
    const before = children[element];
    // Two spellings of one element.
    children[element] = before === undefined ? made : unionOfNodes(before, made);
  }
  return { member, children };
}
