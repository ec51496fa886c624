import { type OwnedResource, type ServiceName } from '../../domain/effect.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Step } from '../../domain/reconciler.ts';
import { withoutUid, type Ref } from '../../domain/ref.ts';
import { ok, type Result } from '../../domain/result.ts';
import { foldReached } from './fold-source.ts';
import { journalLine, recordLines } from './journal-lines.ts';
import type { ReconcilerLoop } from './reconciler-loop.ts';
import { removalOf, strayRef, straysOf } from './strays.ts';
import { workKey, workOn, type Tools, type Work } from './work.ts';
import type { WorkerLimits } from './worker-ports.ts';

const PAGE_LIMIT = 1_000;
const PAGES_MAX = 10_000;
const STEPS_MAX = 1_000;
const OWNER_PREFIX = 'k8shost/';

/**
 * K7: compares what each cloud service keeps for us with the fold, at the start and every few minutes.
 *
 * - Nothing is judged before the fold is at least as new as the list: list, ask the log for its tail, wait for the fold. A
 *   grace period instead of this barrier removed live pods' machines in a simulation.
 * - A thing whose owner's uid lives nowhere in the tenant is a stray and is removed.
 * - A thing that this process believes in, and the list does not show, is wanted again by the reconciler that made it.
 * - Anything else is the reconciler's own `sweep`.
 * - Of a project in quarantine nothing is judged: the fold may lack what lives there.
 */
export async function sweepForEver(loops: readonly ReconcilerLoop[], tools: Tools, limits: WorkerLimits): Promise<void> {
  const { clock, chance } = tools.ports;
  const services = [...new Set(loops.flatMap((loop) => loop.reconciler.sweeps ?? []))].sort();
  while (services.length > 0 && !tools.signal.aborted) {
    let complete = true;
    for (const service of services) complete = (await sweepService(service, loops, tools)) && complete;
    const pauseMs = complete ? limits.sweepEveryMs : Math.min(limits.sweepEveryMs, limits.backOffCapMs);
    await clock.sleep(Math.round(pauseMs * (0.9 + 0.2 * chance.next())), tools.signal);
  }
}

/** False when the service or the log could not be asked. */
async function sweepService(service: ServiceName, loops: readonly ReconcilerLoop[], tools: Tools): Promise<boolean> {
  const { ports, signal, memory } = tools;
  const { objects } = ports.fold;
  const tick = memory.tick;
  const owned = await listAll(service, tools);
  if (!owned.ok) return false;
  const tail = await ports.log.lastSequence();
  if (!tail.ok) return false;
  await foldReached(ports.fold, tail.value, signal);

  const sweeping = loops.filter((loop) => loop.reconciler.sweeps?.includes(service));
  const [first] = sweeping;
  const judged = owned.value.filter(({ tenant }) => objects.quarantine(tenant) === undefined);
  for (const stray of straysOf(objects, judged)) {
    if (signal.aborted || !first) return false;
    await removeStray(stray, first, tools);
  }
  for (const { reconciler, ref } of memory.contradictedBy(service, owned.value, tick)) {
    loops.find((loop) => loop.reconciler.name === reconciler)?.wake(ref);
  }
  for (const loop of sweeping) await repairDrift(service, owned.value, loop, tools);
  return true;
}

async function removeStray(stray: OwnedResource, loop: ReconcilerLoop, tools: Tools): Promise<void> {
  const { objects } = tools.ports.fold;
  const because = { summary: `${stray.service} keeps ${stray.id} for ${stray.owner}, which is gone`, detail: { owner: stray.owner, id: stray.id } };
  const work = workOn(objects, loop.reconciler, strayRef(stray), because);
  if (!(await recordDrift(work, tools))) return;
  const outcome = await loop.runSteps(work, [{ perform: removalOf(stray, objects.position) }]);
  if (outcome.kind === 'next') tools.backOff.reset(workKey(work));
}

/** Each step is a repair of its own: one that fails is found again by the next sweep. */
async function repairDrift(service: ServiceName, owned: readonly OwnedResource[], loop: ReconcilerLoop, tools: Tools): Promise<void> {
  const { ports, signal } = tools;
  const steps = loop.reconciler.sweep?.(ports.fold.objects, service, owned, ports.clock.nowMs()) ?? [];
  for (const step of steps.slice(0, STEPS_MAX)) {
    if (signal.aborted) return;
    const ref = withoutUid(refOf(step));
    if (ports.fold.objects.quarantine(ref) !== undefined) continue;
    const work = workOn(ports.fold.objects, loop.reconciler, ref, { summary: `${service} and the log differ` });
    await loop.runSteps(work, [step]);
  }
}

function refOf(step: Step): Ref {
  if ('together' in step) return step.together[0].submit.ref;
  return 'submit' in step ? step.submit.ref : step.perform.ref;
}

const recordDrift = (work: Work, tools: Tools): Promise<boolean> =>
  recordLines(tools, journalLine(tools, work, { phase: 'decision', effectId: '', effect: '', body: { ...work.because } }));

async function listAll(service: ServiceName, { ports, signal }: Tools): Promise<Result<readonly OwnedResource[], PortError>> {
  const all: OwnedResource[] = [];
  let token = '';
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    if (signal.aborted) break;
    const page = await ports.cloud[service].listOwned(OWNER_PREFIX, { token, limit: PAGE_LIMIT });
    if (!page.ok) return page;
    all.push(...page.value.resources);
    token = page.value.nextPageToken;
    if (token === '') return ok(all);
  }
  return { ok: false, error: { kind: 'unavailable', message: 'the list was not read to its end' } };
}
