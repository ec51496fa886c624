import type { ReconcilerName } from '../../domain/reconciler.ts';
import { reconcilerNames } from '../../domain/reconciler.ts';
import { Failure } from '../failure.ts';
import { connectCloud } from './cloud.ts';
import { openControlPlane } from './control-plane.ts';
import { roleEnvironment, sealerOf } from './role-environment.ts';
import { untilStopped } from './stop-signal.ts';
import { log } from './terminal.ts';
import { startWorker } from './worker-role.ts';

/** `k8shost reconciler NAME…`: runs until Ctrl-C or SIGTERM. */
export async function runReconcilers(asked: readonly string[], data: string): Promise<void> {
  const wanted = parseNames(asked);
  const environment = roleEnvironment();
  const sealer = sealerOf(data, wanted.includes('ownership'));
  const stop = new AbortController();
  const stopped = untilStopped(stop);
  const plane = await openControlPlane({ nats: environment.nats, ...(sealer && { sealer }), name: `k8shost-${wanted.join('-')}` });
  const { cloud, close } = connectCloud(environment.services);
  try {
    const worker = startWorker({ plane, cloud, names: wanted, signal: stop.signal });
    await plane.live.boot(stop.signal);
    worker.booted();
    log.info(`reconciling: ${wanted.join(', ')}`);
    await Promise.race([stopped, plane.live.failed, worker.finished]);
    stop.abort();
    await worker.finished;
  } finally {
    stop.abort();
    close();
    await plane.close();
  }
}

function parseNames(wanted: readonly string[]): readonly ReconcilerName[] {
  if (wanted.includes('all')) return reconcilerNames;
  const unknown = wanted.filter((name) => !(reconcilerNames as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Failure(`there is no reconciler ${unknown.join(', ')}; there are ${reconcilerNames.join(', ')}`);
  return wanted as readonly ReconcilerName[];
}
