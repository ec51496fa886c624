// What stands for the repair loops of Kubernetes' allocators: a Service and its claims are written in one batch, so there is nothing to repair.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refOf, testTenant } from '../testing/objects-of.ts';
import { decided, serviceDraft } from '../testing/decided.ts';
import { recountClaims } from './recount.ts';

const spec = fc.constantFrom<object>(
  {},
  { clusterIP: '10.96.0.10' },
  { clusterIP: 'None' },
  { type: 'ClusterIP' },
  { type: 'NodePort' },
  { type: 'NodePort', ports: [{ name: 'http', port: 80, nodePort: 30_001 }] },
  { type: 'LoadBalancer' },
  { type: 'LoadBalancer', allocateLoadBalancerNodePorts: false },
  { type: 'LoadBalancer', externalTrafficPolicy: 'Local' },
  { type: 'LoadBalancer', externalTrafficPolicy: 'Local', healthCheckNodePort: 30_001 },
  { externalTrafficPolicy: 'Cluster' },
  { type: 'ExternalName', externalName: 'example.com' },
  {
    ports: [
      { name: 'a', port: 80 },
      { name: 'b', port: 81 },
    ],
  },
);
const step = fc.record({ verb: fc.constantFrom('create', 'patch', 'patch', 'delete'), name: fc.constantFrom('a', 'b', 'c'), spec });

test('whatever is asked of Services, no claim leaks, none is missing and no two hold one (SVC-5, SVC-6)', () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const d = decided();
      for (const { verb, name, spec: wanted } of steps) {
        const draft = serviceDraft(name, wanted);
        const ref = refOf(draft);
        const refused =
          verb === 'create'
            ? d.rejected(d.creating(draft))
            : verb === 'delete'
              ? d.rejected({ verb, ref })
              : d.rejected({ verb: 'patch', ref, patchType: 'merge', patch: { spec: wanted } } as never);
        verdicts.add(`${verb} ${refused === undefined ? 'done' : refused.kind}`);
        expect(recountClaims(d.world.fold, testTenant)).toEqual([]);
      }
    }),
    { numRuns: 100, seed: 1 },
  );
  expect([...verdicts]).toEqual(expect.arrayContaining(['create done', 'create invalid', 'patch done', 'patch invalid', 'delete done']));
});

test('two Services that are decided upon the same state expect the same of the claim, so that the log takes one (SVC-6)', () => {
  const d = decided();
  const asked = (name: string) => serviceDraft(name, { clusterIP: '10.96.0.10' });
  const claimsOf = (name: string) => {
    const other = decided();
    other.create(asked(name));
    return other.world.events.filter(({ ref }) => ref.resource === '_claims').map(({ ref, previousSequence }) => [ref.name, previousSequence]);
  };
  expect(claimsOf('a')).toEqual(claimsOf('b'));
  d.create(asked('a'));
  expect(d.causes(d.creating(asked('b')))).toEqual([expect.stringContaining('provided IP is already allocated')]);
});
