import type { Cloud } from '../../domain/ports/cloud.ts';
import type { ReconcilerName } from '../../domain/reconciler.ts';
import { reconcilerNames } from '../../domain/reconciler.ts';
import { Failure } from '../failure.ts';
import { connectCloud } from './cloud.ts';
import { bootFold, logFailure } from './log-failure.ts';
import { openControlPlane } from './control-plane.ts';
import { createReconcilers } from './reconcilers.ts';
import { readSchedulerConfig } from './scheduler-config.ts';
import { keysOf, roleEnvironment, serviceVariables, type RoleEnvironment } from './role-environment.ts';
import { roleSealer } from './role-sealer.ts';
import { stopInOrder } from './stop-in-order.ts';
import { untilStopped } from './stop-signal.ts';
import { log } from './terminal.ts';
import { requirePrivateWay } from './way-of-private-keys.ts';
import { startWorker } from './worker-role.ts';

/** `ownership` writes Secrets (it deletes them), `loadbalancing` serves the certificates in them: the others are kept from their content. */
const needsKeys: readonly ReconcilerName[] = ['ownership', 'loadbalancing'];

interface ReconcilersOptions {
  readonly data: string;
  readonly portOffset: number;
  readonly schedulerConfig?: string;
}

/** `k8shost reconciler NAME…`: runs until Ctrl-C or SIGTERM. */
export async function runReconcilers(asked: readonly string[], { data, portOffset, schedulerConfig }: ReconcilersOptions): Promise<void> {
  const wanted = parseNames(asked);
  if (schedulerConfig !== undefined && !wanted.includes('scheduling'))
    throw new Failure('--scheduler-config is read by `scheduling`, which is not among the reconcilers named');
  const profiles = schedulerConfig === undefined ? undefined : readSchedulerConfig(schedulerConfig);
  const environment = roleEnvironment(portOffset);
  if (wanted.includes('loadbalancing')) requirePrivateWay(environment.services.fiberlb);
  const sealer = wanted.some((name) => needsKeys.includes(name)) ? roleSealer(keysOf(data), { makesKeys: false, report: log.info }) : undefined;
  const working = new AbortController();
  // What finishes its work reads its writes back: the tails end after the work.
  const tailing = new AbortController();
  const stopped = untilStopped(tailing);
  const plane = await openControlPlane({
    nats: environment.nats,
    ...(sealer && { sealer }),
    name: `k8shost-${wanted.join('-')}`,
    replicas: 'none-made',
    webhookAddresses: environment.webhookAddresses,
  });
  const { cloud, close } = connectCloud(environment.services);
  try {
    const worker = startWorker({ plane, cloud, names: wanted, ...(profiles && { profiles }), signal: working.signal });
    await Promise.race([bootFold(plane.live, tailing.signal), stopped, worker.finished]);
    worker.booted();
    log.info(`reconciling: ${wanted.join(', ')}`);
    void reportSilentServices(cloud, wanted, environment);
    await Promise.race([stopped, logFailure(plane.live), worker.finished]);
    const workerEnds = (): Promise<void> => {
      working.abort();
      return worker.finished;
    };
    await stopInOrder([workerEnds]);
  } finally {
    working.abort();
    tailing.abort();
    close();
    await plane.close();
  }
}

function parseNames(wanted: readonly string[]): readonly ReconcilerName[] {
  if (wanted.includes('all')) return reconcilerNames;
  const unknown = wanted.filter((name) => !(reconcilerNames as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Failure(`there is no reconciler ${unknown.join(', ')}; there are ${reconcilerNames.join(', ')}`);
  return [...new Set(wanted as readonly ReconcilerName[])];
}

/** A worker asks again for ever; the operator is told once whom it waits for. */
async function reportSilentServices(cloud: Cloud, wanted: readonly ReconcilerName[], { services }: RoleEnvironment): Promise<void> {
  const reconcilers = createReconcilers();
  for (const service of new Set(wanted.flatMap((name) => reconcilers[name].sweeps ?? []))) {
    const answer = await cloud[service].listOwned('k8shost/', { token: '', limit: 1 });
    if (!answer.ok)
      log.info(`${service} at ${services[service]} does not answer yet (${answer.error.message}); ${serviceVariables[service][0]} says where it is`);
  }
}
