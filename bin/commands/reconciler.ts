import type { Command } from 'commander';
import type { ReconcilerName } from '../../domain/reconciler.ts';
import { connectCloud } from '../engine/cloud.ts';
import { openControlPlane } from '../engine/control-plane.ts';
import { reconcilers } from '../engine/reconcilers.ts';
import { roleEnvironment, sealerOf } from '../engine/role-environment.ts';
import { untilStopped } from '../engine/stop-signal.ts';
import { log } from '../engine/terminal.ts';
import { startWorker } from '../engine/worker-role.ts';
import { Failure } from '../failure.ts';

const names = Object.keys(reconcilers) as ReconcilerName[];

export function registerReconciler(program: Command): void {
  program
    .command('reconciler')
    .argument('<name...>', `one or more of: ${names.join(', ')}, or \`all\``)
    .description('Only these reconcilers; any number of copies may run')
    .option('--data <dir>', 'where the project keys are; only `ownership` needs them', '.k8shost')
    .addHelpText('after', '\nExamples:\n  k8shost reconciler scheduling workloads\n  NATS_URL=nats://nats-1:4222 NOVANET_SERVER_ADDR=novanet:50052 k8shost reconciler networking\n  k8shost reconciler all')
    .action(async (wanted: readonly string[], flags: { data: string }) => runReconcilers(parseNames(wanted), flags.data));
}

function parseNames(wanted: readonly string[]): readonly ReconcilerName[] {
  if (wanted.includes('all')) return names;
  const unknown = wanted.filter((name) => !(names as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Failure(`there is no reconciler ${unknown.join(', ')}; there are ${names.join(', ')}`);
  return wanted as readonly ReconcilerName[];
}

async function runReconcilers(wanted: readonly ReconcilerName[], data: string): Promise<void> {
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
