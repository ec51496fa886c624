import type { LogFaults } from '../../adapters/log-memory/faults.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Faults } from '../kernel/faults.ts';
import type { Kernel } from '../kernel/kernel.ts';

const APPEND_MS = { from: 1, to: 4 };
const DELAY_MS = { from: 200, to: 4_000 };

/** What goes wrong with appends, by the type of their first event: `lost-ack@PodBound:4`. */
export function logFaults({ kernel, faults, chance, calm }: { kernel: Kernel; faults: Faults; chance: Stream; calm: boolean }): LogFaults {
  return {
    onAppend([first]) {
      const site = faults.visit(first.type);
      const { from, to } = faults.happens('delay', site) ? DELAY_MS : APPEND_MS;
      const delay = new Promise<void>((resolve) => kernel.after(calm ? from : chance.between(from, to), 'log', resolve));
      if (faults.happens('unavailable', site)) return { delay, refuse: { kind: 'unavailable', message: 'no leader' } };
      return { delay, loseAck: faults.happens('lost-ack', site), sendTwice: faults.happens('duplicate', site) };
    },
    onRead: () => (faults.happens('unavailable', faults.visit('read-log')) ? { kind: 'unavailable', message: 'no leader' } : undefined),
  };
}
