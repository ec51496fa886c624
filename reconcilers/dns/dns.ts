// FlashDNS record sets for each Service, in the tenant's own zone, and for each namespace, whose name is there without Services too. The desired records are always the whole answer: the worker leaves
// out what the cloud confirmed already.

import type { Service } from '../../schemas/kubernetes/types.ts';
import { effectFor, effectForGone, goneRefs } from '../../domain/effect-base.ts';
import type { Change, Entry } from '../../domain/objects.ts';
import { act, settled, type Reconciler } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { servicesOfSlice } from '../../domain/services-of-slice.ts';
import { namesOfNamespace, recordSetsOf } from './record-sets.ts';

/** Every tenant has a zone of this name; they never meet. */
const clusterZone = 'cluster.local';

const nouns: Readonly<Record<string, string>> = { services: 'Service', namespaces: 'namespace' };

export const dns: Reconciler<null> = {
  name: 'dns',
  sweeps: ['flashdns'],
  initialView: () => null,
  evolve: (view) => view,
  affected: (_objects, _view, change) => affected(change),
  reconcile(objects, _view, ref) {
    if (ref.uid !== undefined && objects.get(ref) !== undefined) return settled;
    if (ref.uid !== undefined)
      return act(
        { summary: `the ${nouns[ref.resource] ?? 'object'} is gone`, detail: { uid: ref.uid } },
        { perform: { ...effectForGone(objects, ref), kind: 'remove-record-sets', zone: clusterZone } },
      );
    const entry = objects.get(ref);
    if (entry === undefined) return settled;
    const recordSets = ref.resource === 'namespaces' ? namesOfNamespace(ref.name) : recordSetsOf(objects, entry as Entry<Service>, clusterZone);
    return act(
      { summary: `the records of the ${nouns[ref.resource] ?? 'object'}`, detail: { recordSets: recordSets.length } },
      { perform: { ...effectFor(objects, entry), kind: 'put-record-sets', zone: clusterZone, recordSets } },
    );
  },
};

function affected(change: Change): readonly Ref[] {
  const { ref } = change.recorded;
  if (ref.resource === 'endpointslices.discovery.k8s.io') return servicesOfSlice(change);
  if (!(ref.resource in nouns)) return [];
  return [...goneRefs(change), ...(change.after === undefined ? [] : [ref])];
}
