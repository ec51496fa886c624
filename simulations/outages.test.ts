import { expect, test } from 'vitest';
import type { Cloud } from '../domain/ports/cloud.ts';
import type { PortError } from '../domain/ports/port-error.ts';
import { err, type Result } from '../domain/result.ts';
import type { WorkerPorts } from '../reconcilers/worker/worker-ports.ts';
import { everyService } from './cloud/every-service.ts';
import { noFaults } from './kernel/faults.ts';
import { run } from './run.ts';
import { START_MS } from './world/world.ts';

/** Long past the longest back-off. */
const AWAY_MS = { from: START_MS + 10_000, to: START_MS + 150_000 };
const SEEDS = [1, 2, 3, 4, 5];
const away: PortError = { kind: 'unavailable', message: 'away' };

/** What is asked while it is away gets no answer but this. */
async function unlessAway<T>({ clock }: WorkerPorts, ask: () => Promise<Result<T, PortError>>): Promise<Result<T, PortError>> {
  const nowMs = clock.nowMs();
  if (nowMs < AWAY_MS.from || nowMs > AWAY_MS.to) return await ask();
  await clock.sleep(100);
  return err(away);
}

const cloudAway = (ports: WorkerPorts): Cloud =>
  everyService(ports.cloud, (service) => ({
    perform: (effect) => unlessAway(ports, () => service.perform(effect)),
    listOwned: (prefix, page) => unlessAway(ports, () => service.listOwned(prefix, page)),
  }));

test('a cloud that is away for minutes is made up for when it is back', async () => {
  let whileAway = 0;
  for (const seed of SEEDS) {
    const calls: { readonly owner: string; readonly atMs: number }[] = [];
    const counting = (ports: WorkerPorts): Partial<WorkerPorts> => {
      const cloud = cloudAway(ports);
      const { perform } = cloud.novanet;
      return {
        cloud: {
          ...cloud,
          novanet: { ...cloud.novanet, perform: (effect) => (calls.push({ owner: effect.owner, atMs: ports.clock.nowMs() }), perform(effect)) },
        },
      };
    };
    expect(await run({ seed, rates: noFaults, plant: { ports: counting } })).toMatchObject({ failures: [] });
    const asked = calls.filter(({ atMs }) => atMs > AWAY_MS.from && atMs < AWAY_MS.to);
    whileAway += asked.length;
    // Backed off: two copies ask for each thing some times in the last minute, more often where it changes meanwhile; nobody hammers a service that is away.
    const lately = Object.groupBy(
      asked.filter(({ atMs }) => atMs > AWAY_MS.to - 60_000),
      ({ owner }) => owner,
    );
    expect(Math.max(...Object.values(lately).map((ofOne = []) => ofOne.length))).toBeLessThan(20);
  }
  expect(whileAway).toBeGreaterThan(0);
}, 60_000);

test('a log that takes nothing from workers for minutes, the journal too, is made up for when it is back', async () => {
  let refused = 0;
  for (const seed of SEEDS) {
    const logAway = (ports: WorkerPorts): Partial<WorkerPorts> => ({
      journal: { record: (entries) => unlessAway(ports, () => ports.journal.record(entries)) },
      log: { lastSequence: () => unlessAway(ports, () => ports.log.lastSequence()) },
      async submit(command) {
        const open = await unlessAway(ports, async () => ({ ok: true, value: {} }));
        if (open.ok) return await ports.submit(command);
        refused += 1;
        return err({ kind: 'unavailable', message: 'no leader', retryAfterSeconds: 1 });
      },
    });
    expect(await run({ seed, rates: noFaults, plant: { ports: logAway } })).toMatchObject({ failures: [] });
  }
  expect(refused).toBeGreaterThan(0);
}, 60_000);
