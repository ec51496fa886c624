import type { Command } from 'commander';
import { engineOptions } from './options.ts';

export function registerReplay(program: Command): void {
  engineOptions(program.command('replay'))
    .description('Fold the whole log from event 1 in this process, checking its hash chain')
    .option('--verify', 'compare with what the running engine serves, object by object; exit code 1 when anything differs', false)
    .addHelpText('after', '\nExamples:\n  k8shost replay\n  k8shost replay --verify')
    .action(async (flags: { verify: boolean; data: string }) => {
      const { withProgress } = await import('../engine/progress.ts');
      const { verifyReplay } = await import('../engine/verify-replay.ts');
      const { openLogOf } = await import('../engine/read-log.ts');
      const { replayLog } = await import('../engine/replay.ts');
      const stop = new AbortController();
      const open = await openLogOf(flags.data);
      try {
        const startedMs = performance.now();
        const replay = await withProgress((say) => replayLog(open, stop.signal, say));
        const seconds = (performance.now() - startedMs) / 1000;
        process.stdout.write(
          `folded ${replay.events} events in ${seconds.toFixed(2)} s (${Math.round(replay.events / Math.max(seconds, 0.001))}/s); the hash chain is whole\n`,
        );
        if (!flags.verify) return;
        const { isEqual, lines } = await withProgress((say) => verifyReplay(flags.data, replay, say));
        process.stdout.write(`${lines.join('\n')}\n`);
        if (!isEqual) process.exitCode = 1;
      } finally {
        stop.abort();
        await open.close();
      }
    });
}
