import type { Command } from 'commander';
import { openLogOf } from '../engine/read-log.ts';
import { compareWithLive, replayLog } from '../engine/replay.ts';
import { orFail, withIam } from '../engine/with-iam.ts';

export function registerReplay(program: Command): void {
  program
    .command('replay')
    .description('Fold the whole log from event 1 in this process, checking its hash chain')
    .option('--verify', 'compare with what the running engine serves, object by object; exit code 1 when anything differs', false)
    .option('--data <dir>', 'the data directory of the engine', '.k8shost')
    .addHelpText('after', '\nExamples:\n  k8shost replay\n  k8shost replay --verify')
    .action(async (flags: { verify: boolean; data: string }) => {
      const stop = new AbortController();
      const open = await openLogOf(flags.data);
      try {
        const startedMs = performance.now();
        const replay = await replayLog(open, stop.signal);
        const seconds = (performance.now() - startedMs) / 1000;
        process.stdout.write(`folded ${replay.events} events in ${seconds.toFixed(2)} s (${Math.round(replay.events / Math.max(seconds, 0.001))}/s); the hash chain is whole\n`);
        if (flags.verify) await verify(flags.data, replay);
      } finally {
        stop.abort();
        await open.close();
      }
    });
}

const minutes = 10;

async function verify(data: string, replay: Awaited<ReturnType<typeof replayLog>>): Promise<void> {
  await withIam(data, async (iam, engine) => {
    let compared = 0;
    let different = 0;
    for (const tenant of replay.fold.tenants()) {
      const { token } = orFail(await iam.issueToken({ tenant, principal: 'k8shost-replay', groups: ['system:masters'], ttlSeconds: minutes * 60 }), `no token for ${tenant.org}/${tenant.project}`);
      const result = await compareWithLive(replay, tenant, { apiUrl: engine.api.url, token, caFile: engine.api.caFile });
      compared += result.compared;
      different += result.differences.length;
      for (const { object, what } of result.differences) process.stdout.write(`DIFFERENT  ${tenant.org}/${tenant.project}  ${object}  ${what}\n`);
    }
    process.stdout.write(different === 0 ? `equal: ${compared} objects\n` : `${different} of ${compared} objects differ\n`);
    if (different > 0) process.exitCode = 1;
  });
}
