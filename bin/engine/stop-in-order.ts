import { log } from './terminal.ts';

type StopStep = () => Promise<unknown>;

/** A process manager waits longer than this before it kills. */
const stopPatienceMs = 10_000;
/** How long closing what is open may take after the steps. */
const exitPatienceMs = 3_000;

/**
 * Ends what works, one after the other: whoever finishes work under way still needs what comes after it. All of it takes at most
 * `patienceMs`; then what is under way is left (nothing acknowledged is lost by that), and the process exits soon, whatever keeps it.
 * Rejects with what a step rejects with.
 */
export async function stopInOrder(steps: readonly StopStep[], patienceMs = stopPatienceMs, exit = exitSoon): Promise<void> {
  const late = Symbol('late');
  const patience = Promise.withResolvers<typeof late>();
  const timer = setTimeout(() => patience.resolve(late), patienceMs);
  try {
    for (const step of steps) {
      if ((await Promise.race([step(), patience.promise])) !== late) continue;
      log.info(`not everything under way has ended within ${patienceMs / 1000} s; going on without it`);
      return exit();
    }
  } finally {
    clearTimeout(timer);
  }
}

/** The timer itself keeps nobody: it fires only where something was left behind that does. */
function exitSoon(): void {
  setTimeout(() => process.exit(), exitPatienceMs).unref();
}
