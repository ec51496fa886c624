// For tests of a kind's rules: what an object of it becomes, and why it is refused.

import { expect } from 'vitest';
import type { ApiObject } from '../api-object.ts';
import type { Wish } from '../command.ts';
import type { Ref } from '../ref.ts';
import { decided } from './decided.ts';
import { type Draft, refOf } from './objects-of.ts';

/** `body` in the place of a whole object; metadata.name is `x` and the namespace is `default`, where not given. */
export interface Body {
  readonly metadata?: object;
  readonly [field: string]: unknown;
}

export interface KindCase {
  /** What is stored of it; fails the test when it is refused. */
  created(body: Body): ApiObject & Readonly<Record<string, unknown>>;
  /** `field: message` of what is wrong with it; [] when it is accepted. */
  refused(body: Body): readonly string[];
  /** The same for a change of an accepted object by a merge patch. */
  refusedChange(body: Body, patch: object, subresource?: 'status' | 'approval'): readonly string[];
  /** What is stored after the change. */
  changed(body: Body, patch: object, subresource?: 'status' | 'approval'): ApiObject & Readonly<Record<string, unknown>>;
}

/** The rules of one kind, each case in a world of its own. */
export function kindCase(apiVersion: string, kind: string, namespaced: boolean): KindCase {
  const draft = (body: Body): Draft => ({
    apiVersion,
    kind,
    ...body,
    metadata: { name: 'x', ...(namespaced ? { namespace: 'default' } : {}), ...body.metadata },
  });
  const change = (ref: Ref, patch: object, subresource: string | undefined): Wish =>
    ({ verb: 'patch', ref, patchType: 'merge', patch, ...(subresource === undefined ? {} : { subresource }) }) as Wish;
  const notAccepted = (causes: readonly string[]): readonly string[] => (causes.join() === 'accepted' ? [] : causes);
  const stored = (d: ReturnType<typeof decided>, ref: Ref) => d.entry(ref).object as ApiObject & Readonly<Record<string, unknown>>;
  const kindCases: KindCase = {
    created(body) {
      const d = decided();
      return stored(d, d.create(draft(body)));
    },
    refused: (body) => {
      const d = decided();
      return notAccepted(d.causes(d.creating(draft(body))));
    },
    refusedChange(body, patch, subresource) {
      const d = decided();
      return notAccepted(d.causes(change(d.create(draft(body)), patch, subresource)));
    },
    changed(body, patch, subresource) {
      const d = decided();
      const ref = d.create(draft(body));
      expect(notAccepted(d.causes(change(ref, patch, subresource)))).toEqual([]);
      return stored(d, refOf(draft(body)));
    },
  };
  return kindCases;
}
