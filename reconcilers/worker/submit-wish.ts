import type { Command, Wish } from '../../domain/command.ts';
import { controllerOf } from '../../domain/new-object.ts';
import { managerOf, type Refusal } from '../../domain/reconciler.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { storeOf } from '../../domain/stores.ts';
import { foldReached } from './fold-source.ts';
import { journalLine, recordLines, toJson } from './journal-lines.ts';
import { next, workKey, type StepOutcome, type Tools, type Work } from './work.ts';

/**
 * `go-on`: what the wish was for is so already. `look-again`: the fold was behind. `blip`: the log did not take it.
 * `in-doubt`: it may have been done. `final`: it will be rejected again, unless something changes.
 */
type Meaning = 'go-on' | 'look-again' | 'blip' | 'in-doubt' | 'final';

const meanings: Readonly<Record<Rejection['kind'], Meaning>> = {
  'not-found': 'go-on',
  'already-exists': 'go-on',
  conflict: 'look-again',
  unavailable: 'blip',
  'too-many-requests': 'blip',
  timeout: 'in-doubt',
  'bad-request': 'final',
  unauthorized: 'final',
  forbidden: 'final',
  denied: 'final',
  'unknown-resource': 'final',
  'method-not-supported': 'final',
  'apply-conflict': 'final',
  unexplained: 'final',
  unapplicable: 'final',
  invalid: 'final',
  'unsupported-media-type': 'final',
  'too-large': 'final',
  'not-implemented': 'final',
  internal: 'final',
};

/** Makes the wish a command and sends it through the one writer (K1). */
export async function submitWish(tools: Tools, work: Work, wish: Wish, causationId: string): Promise<StepOutcome> {
  const command = toCommand(tools, work, wish, causationId);
  const result = await tools.ports.submit(command);
  return result.ok ? next : await afterRejection(tools, work, wish, result.error);
}

/** What the reconciler has to say of a refusal. Nothing depends on it: what is not taken now is said at the next one. */
export async function tellRefusal(tools: Tools, work: Work, refusal: Refusal): Promise<void> {
  const { fold, clock, submit } = tools.ports;
  const wishes = work.reconciler.refused?.(fold.objects, work.ref, refusal, clock.nowMs()) ?? [];
  for (const one of wishes) await submit(toCommand(tools, work, one, work.causationId));
}

export function toCommand({ ports }: Tools, work: Work, wish: Wish, causationId: string): Command {
  const id = ports.ids.eventId();
  return {
    ...wish,
    origin: { id, correlationId: work.correlationId || id, causationId, timeMs: ports.clock.nowMs() },
    actor: {
      principal: `system:k8shost:${work.reconciler.name}`,
      groups: ['system:k8shost', 'system:authenticated'],
      userAgent: `${managerOf(work.reconciler.name)}/1`,
      via: 'reconciler',
    },
    reason: toJson(work.decisionId === undefined ? work.because : { summary: work.because.summary, decision: work.decisionId }),
  };
}

/**
 * A generated name that is taken is bad luck, not a wish fulfilled; and what cannot be made because its namespace is gone is not made. Only
 * Events and Leases, which decide nothing, hold up nothing then.
 */
const isNotDone = ({ verb, ref }: Wish, { kind }: Rejection): boolean =>
  (kind === 'already-exists' && ref.name === '') || (kind === 'not-found' && verb === 'create' && storeOf(ref.resource) === 'log');

/** Another copy counted the same thing in the Event meanwhile: that decides nothing, and holds up nothing either. */
const isToldByAnother = ({ ref }: Wish, { kind }: Rejection): boolean => kind === 'conflict' && storeOf(ref.resource) === 'events';

/** The name of what was to be made for one owner is had by what another has: the fold was behind, and showed an owner that is gone. */
async function isAnothers(tools: Tools, wish: Wish, { kind }: Rejection): Promise<boolean> {
  const owner = kind === 'already-exists' && wish.verb === 'create' ? controllerOf(wish.object)?.uid : undefined;
  if (owner === undefined) return false;
  await waitForLog(tools);
  return controllerOf(tools.ports.fold.objects.get(wish.ref)?.object)?.uid !== owner;
}

/** What a rejection leads to. */
export async function afterRejection(tools: Tools, work: Work, wish: Wish, rejection: Rejection): Promise<StepOutcome> {
  const key = workKey(work);
  const toLookAgain = isNotDone(wish, rejection) || (await isAnothers(tools, wish, rejection));
  const meaning = toLookAgain ? 'look-again' : isToldByAnother(wish, rejection) ? 'go-on' : meanings[rejection.kind];
  if (meaning === 'go-on') return next;
  if (meaning === 'final') {
    const body = toJson({ rejected: wish.verb, of: wish.ref, rejection });
    await recordLines(tools, journalLine(tools, work, { phase: 'decision', effectId: '', effect: '', body }));
    return { kind: 'retry', afterMs: tools.backOff.nextMs(key, 'refused'), refusal: { wish, rejection } };
  }
  if (meaning === 'in-doubt') await waitForLog(tools);
  const atLeastMs = 'retryAfterSeconds' in rejection ? (rejection.retryAfterSeconds ?? 0) * 1000 : 0;
  return { kind: 'retry', afterMs: Math.max(atLeastMs, tools.backOff.nextMs(key, 'blip')) };
}

/** Until the fold shows whether it was done: planning again on an older fold could do it twice. */
async function waitForLog({ ports, signal }: Tools): Promise<void> {
  const last = await ports.log.lastSequence();
  if (last.ok) await foldReached(ports.fold, last.value, signal);
}
