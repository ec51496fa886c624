// A volume or a snapshot may be there before its content is. Whoever asked waits a little, so that small ones are whole with the answer, and
// asks again for large ones.
import { setTimeout as delay } from 'node:timers/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';

const patienceMs = 5_000;
const pauseMs = 100;

interface Filled {
  readonly ready?: boolean | null;
  readonly trouble?: string | null;
}

/** The thing as it is when it is ready or cannot become so, or when patience ends. `ask`: undefined when it is gone. */
export async function untilReady<T extends Filled>(thing: T, ask: () => Promise<Result<T | undefined, PortError>>): Promise<Result<T | undefined, PortError>> {
  const until = performance.now() + patienceMs;
  let latest: T | undefined = thing;
  while (latest !== undefined && latest.ready !== true && !latest.trouble && performance.now() < until) {
    await delay(pauseMs);
    const answer = await ask();
    if (!answer.ok) return answer;
    latest = answer.value;
  }
  return ok(latest);
}
