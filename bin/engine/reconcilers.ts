import { keyPairs } from '../../adapters/pki/key-pairs.ts';
import type { AnyReconciler, ReconcilerName } from '../../domain/reconciler.ts';
import { compute } from '../../reconcilers/compute/compute.ts';
import { createDisruption } from '../../reconcilers/disruption/disruption.ts';
import { dns } from '../../reconcilers/dns/dns.ts';
import { createLoadbalancing } from '../../reconcilers/loadbalancing/create-loadbalancing.ts';
import { networking } from '../../reconcilers/networking/networking.ts';
import { createNodes } from '../../reconcilers/nodes/nodes.ts';
import { createOwnership } from '../../reconcilers/ownership/ownership.ts';
import { createScheduling } from '../../reconcilers/scheduling/scheduling.ts';
import { storage } from '../../reconcilers/storage/storage.ts';
import { createWorkloads } from '../../reconcilers/workloads/workloads.ts';
import { kubernetesFacts, storedResources } from '../../schemas/kubernetes/facts.ts';
import type { SchedulerProfiles } from './scheduler-config.ts';

const namespacedResources = storedResources.filter(({ namespaced }) => namespaced).map(({ resource }) => resource);

interface ReconcilerOptions {
  /** One for the default scheduler when left out. */
  readonly profiles?: SchedulerProfiles;
}

/** Every reconciler there is; a new name does not compile until it is here. */
export const createReconcilers = ({ profiles }: ReconcilerOptions = {}): Readonly<Record<ReconcilerName, AnyReconciler>> => ({
  workloads: createWorkloads(),
  scheduling: createScheduling(profiles),
  compute,
  networking,
  dns,
  loadbalancing: createLoadbalancing(keyPairs),
  storage,
  nodes: createNodes(),
  ownership: createOwnership(namespacedResources, storedResources),
  disruption: createDisruption(kubernetesFacts),
});
