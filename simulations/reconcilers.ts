import type { AnyReconciler } from '../domain/reconciler.ts';
import { compute } from '../reconcilers/compute/compute.ts';
import { createDisruption } from '../reconcilers/disruption/disruption.ts';
import { dns } from '../reconcilers/dns/dns.ts';
import { createLoadbalancing } from '../reconcilers/loadbalancing/create-loadbalancing.ts';
import { networking } from '../reconcilers/networking/networking.ts';
import { createNodes } from '../reconcilers/nodes/nodes.ts';
import { createOwnership } from '../reconcilers/ownership/ownership.ts';
import { createScheduling } from '../reconcilers/scheduling/scheduling.ts';
import { storage } from '../reconcilers/storage/storage.ts';
import { createWorkloads } from '../reconcilers/workloads/workloads.ts';
import { kubernetesFacts, storedResources } from '../schemas/kubernetes/facts.ts';
import { simulatedKeyPairs } from './cloud/simulated-key-pairs.ts';

const namespacedResources = storedResources.filter(({ namespaced }) => namespaced).map(({ resource }) => resource);

/** The reconcilers that each simulated worker runs: the same that real ones do. */
export const allReconcilers = (): readonly AnyReconciler[] => [
  createWorkloads(),
  createScheduling(),
  createNodes(),
  createOwnership(namespacedResources, storedResources),
  networking,
  compute,
  dns,
  createLoadbalancing(simulatedKeyPairs),
  storage,
  createDisruption(kubernetesFacts),
];
