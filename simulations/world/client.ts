import type { Command, Transaction, Wish } from '../../domain/command.ts';
import type { Accepted, Refusal } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { createLife, type Life } from '../kernel/process.ts';
import type { SimulatedProcess } from './start-process.ts';
import type { World } from './world.ts';

/** A user at a terminal: asks the API, and gives up after a while when nobody answers. */
export interface Client {
  readonly life: Life;
  /** 'unknown' when no answer came: it may have been done. */
  ask(wish: Wish): Promise<Result<Accepted, Rejection> | 'unknown'>;
  /** All of them or none. */
  askTogether(wishes: readonly [Wish, ...Wish[]]): Promise<Result<readonly Accepted[], Refusal> | 'unknown'>;
  /** What comes of it, or false when it takes too long. */
  patiently<T>(answer: Promise<T>): Promise<T | false>;
  /** Asks until it is so, whatever fails. */
  insist(wish: Wish): Promise<void>;
}

const PATIENCE_MS = 35_000;
const PAUSE_MS = 500;
const ATTEMPTS_MAX = 100;

export function createClient(world: World, name: string): Client {
  const life = createLife(world.kernel, world.seed, name, world.calm);
  const { clock, ids } = life;

  const patiently = async <T>(answer: Promise<T>): Promise<T | false> => {
    const answered = new AbortController();
    const result = await Promise.race([answer, clock.sleep(PATIENCE_MS, answered.signal).then(() => false as const)]);
    answered.abort('answered');
    return result;
  };

  const sent = (id: string): Pick<Command, 'origin' | 'actor'> => ({
    origin: { id, correlationId: id, causationId: '', timeMs: clock.nowMs() },
    actor: { principal: name, groups: ['system:masters', 'system:authenticated'], userAgent: 'kubectl/v1.35', via: 'rest' },
  });

  /** The API process, after a pause when there is none. */
  const reached = async (): Promise<SimulatedProcess | undefined> => {
    const api = world.processes.get('api');
    if (api?.life.alive) return api;
    await clock.sleep(PAUSE_MS);
    return undefined;
  };

  const ask: Client['ask'] = async (wish) => {
    const id = ids.eventId();
    const api = await reached();
    return (api && (await patiently(api.submit({ ...wish, ...sent(id) })))) || 'unknown';
  };

  const askTogether: Client['askTogether'] = async ([first, ...rest]) => {
    const id = ids.eventId();
    world.transactions.set(id, rest.length + 1);
    const commands: Transaction = [{ ...first, ...sent(id) }, ...rest.map((wish) => ({ ...wish, ...sent(id) }))];
    const api = await reached();
    return (api && (await patiently(api.transact(commands)))) || 'unknown';
  };

  return {
    life,
    ask,
    askTogether,
    patiently,
    async insist(wish) {
      for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
        const result = await ask(wish);
        if (result !== 'unknown' && (result.ok || (result.error.kind !== 'unavailable' && result.error.kind !== 'timeout'))) return;
        await clock.sleep(PAUSE_MS);
      }
    },
  };
}
