// FlashDNS record sets for each Service, in the tenant's own zone, and for each namespace, whose name is there without Services too. The desired records are always the whole answer: the worker leaves
// out what the cloud confirmed already. And the Service by which pods ask for them.

import type { Service } from '../../schemas/kubernetes/types.ts';
import { clusterDnsNamespace, clusterDnsRef, clusterZone, isClusterDns } from '../../domain/cluster-dns.ts';
import { effectFor, effectForGone, goneRefs } from '../../domain/effect-base.ts';
import type { Change, Entry } from '../../domain/objects.ts';
import { act, settled, type Reconciler, type Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { refusalEvents } from '../../domain/refusal-event.ts';
import { servicesOfSlice } from '../../domain/services-of-slice.ts';
import { makeClusterDns, mendClusterDns, tellOfClusterDns } from './cluster-dns.ts';
import { namesOfNamespace, recordSetsOf } from './record-sets.ts';

const nouns: Readonly<Record<string, string>> = { services: 'Service', namespaces: 'namespace' };

const refusals = { 'put-record-sets': { reason: 'SyncRecordsFailed', says: 'Names are as they were before the last change' } } as const;

export const dns: Reconciler<null> = {
  name: 'dns',
  sweeps: ['flashdns'],
  initialView: () => null,
  evolve: (view) => view,
  observe: (objects, observation, nowMs) => refusalEvents(objects, observation, refusals, 'flashdns-controller', nowMs),
  affected: (_objects, _view, change) => affected(change),
  reconcile(objects, _view, ref) {
    if (ref.uid !== undefined && objects.get(ref) !== undefined) return settled;
    if (ref.uid !== undefined)
      return act(
        { summary: `the ${nouns[ref.resource] ?? 'object'} is gone`, detail: { uid: ref.uid } },
        { perform: { ...effectForGone(objects, ref), kind: 'remove-record-sets', zone: clusterZone } },
      );
    const entry = objects.get(ref);
    if (entry === undefined) return isClusterDns(ref) ? makeClusterDns(objects, ref) : settled;
    const mending = isClusterDns(ref) ? mendClusterDns(objects, entry as Entry<Service>) : undefined;
    const recordSets = ref.resource === 'namespaces' ? namesOfNamespace(ref.name) : recordSetsOf(objects, entry as Entry<Service>, clusterZone);
    const put: Step = { perform: { ...effectFor(objects, entry), kind: 'put-record-sets', zone: clusterZone, recordSets } };
    const detail = { recordSets: recordSets.length };
    // Pods are led before names are put: FlashDNS may be away.
    if (mending !== undefined) return act({ summary: `${mending.summary}, and the records of the Service`, detail }, mending.step, put);
    return act({ summary: `the records of the ${nouns[ref.resource] ?? 'object'}`, detail }, put);
  },
  refused: (objects, ref, refusal, nowMs) => (isClusterDns(ref) ? tellOfClusterDns(objects, refusal, nowMs) : []),
};

function affected(change: Change): readonly Ref[] {
  const { ref } = change.recorded;
  if (ref.resource === 'endpointslices.discovery.k8s.io') return servicesOfSlice(change);
  if (!(ref.resource in nouns)) return [];
  const isThere = change.after !== undefined;
  const service = ref.resource === 'namespaces' && ref.name === clusterDnsNamespace && isThere ? [clusterDnsRef(ref)] : [];
  return [...goneRefs(change), ...(isThere || isClusterDns(ref) ? [ref] : []), ...service];
}
