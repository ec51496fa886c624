// evanphx/json-patch's tables, which kube-apiserver's JSON and merge patches rest on.

import { expect, test } from 'vitest';
import type { Json } from '../../api-object.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import { applyPatch } from '../apply-patch.ts';
import { jsonPatch } from '../json-patch.ts';
import table from './json-patch.json' with { type: 'json' };

interface Case {
  readonly op: 'json' | 'merge';
  readonly document: Json;
  readonly patch: Json;
  readonly result?: Json;
  readonly error?: string;
}

/** Upstream sets a limit of its own for this one: 100 bytes of copies. */
const isOfLimit = ({ error }: Case): boolean => error?.includes('exceeding the limit') ?? false;
/** Upstream merges lists too, which the API server does not let through. */
const isOfList = ({ op, document, patch }: Case): boolean => op === 'merge' && [document, patch].some((json) => Array.isArray(json));

const cases = (table.cases as unknown as readonly Case[]).filter((one) => !isOfLimit(one) && !isOfList(one));

test.each(cases.map((one, index) => [index, one] as const))('case %i', (_index, one) => {
  const patched = one.op === 'json' ? jsonPatch(one.document, one.patch) : applyPatch(kubernetesFacts, '', 'merge', one.document, one.patch);
  if (one.error !== undefined) expect(patched.ok, JSON.stringify(one)).toBe(false);
  else expect(patched, JSON.stringify(one)).toEqual({ ok: true, value: one.result });
});
