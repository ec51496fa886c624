import type { Wish } from '../../domain/command.ts';
import { carriesSecret, serviceOf, type Answers, type Effect, type EffectKind } from '../../domain/effect.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Observation } from '../../domain/reconciler.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Pace } from './back-off.ts';
import { journalLine, recordLines, toJson } from './journal-lines.ts';
import { submitWish } from './submit-wish.ts';
import { next, workKey, type StepOutcome, type Tools, type Work } from './work.ts';

type Answer = Result<Answers[EffectKind], PortError>;
type Refusal = Extract<PortError, { kind: 'refused' }>;
type Blip = Exclude<PortError, Refusal>;

/**
 * Calls the cloud (K5) and records it: intent, then the call, then what came of it, then the wishes the reconciler makes of the
 * answer. Killed anywhere in between, the next life plans it again and the service sees a repeat.
 *
 * Not called when the cloud confirmed the same last and the log still shows what it answered (an address that somebody cleared from
 * a status is asked for again, not taken from memory: another copy may have heard a newer one), or while the same call is held back
 * after a failure. Observing changes nothing in the world, so it is journalled only when it fails.
 */
export async function performEffect(tools: Tools, work: Work, effect: Effect): Promise<StepOutcome> {
  const known = tools.memory.answerTo(effect);
  if (known !== undefined && wishesOf(tools, work, effect, ok(known)).length === 0) return next;
  const heldMs = tools.memory.heldMs(effect, tools.ports.clock.nowMs());
  if (heldMs > 0) return { kind: 'retry', afterMs: heldMs };

  const effectId = tools.ports.ids.eventId();
  const secret = carriesSecret(effect) && ({ carriesSecret: true } as const);
  const record = (phase: 'intent' | 'attempt' | 'result', body: unknown): Promise<boolean> =>
    recordLines(tools, journalLine(tools, work, { phase, effectId, effect: effect.kind, body: toJson(body), ...secret }));
  const changesTheWorld = !effect.kind.startsWith('observe-');

  if (changesTheWorld && !(await record('intent', { effect, because: work.because }))) return pause(tools, work);
  const answer: Answer = await tools.ports.cloud[serviceOf[effect.kind]].perform<EffectKind>(effect);
  if (!answer.ok && answer.error.kind !== 'refused') {
    await record('attempt', answer.error);
    return hold(tools, effect, afterBlip(tools, work, answer.error));
  }
  const refusal = refusalOf(answer);
  const recorded = changesTheWorld || refusal ? record('result', answer.ok ? answer.value : answer.error) : Promise.resolve(true);
  // Somebody planned from a newer fold; ours will get there.
  if (refusal?.reason === 'STALE') return recorded.then(() => pause(tools, work));

  // The result is journalled while what follows from it is written: both are durable before this is done.
  const [isRecorded, observed] = await Promise.all([recorded, observe(tools, work, effect, answer, effectId)]);
  if (!isRecorded) return pause(tools, work);
  if (observed.kind === 'retry') return observed;
  const again = answer.ok ? paceOf(answer.value) : 'refused';
  if (again !== undefined) return hold(tools, effect, tools.backOff.nextMs(workKey(work), again));
  if (answer.ok) tools.memory.confirm(effect, answer.value, work.reconciler.name, work.ref);
  return next;
}

/** What the log does not show yet of the answer. */
function wishesOf({ ports: { fold, clock } }: Tools, { reconciler }: Work, effect: Effect, answer: Answer): readonly Wish[] {
  const observation = (answer.ok ? { effect, answer: answer.value } : { effect, refused: answer.error }) as Observation;
  return reconciler.observe?.(fold.objects, observation, clock.nowMs()) ?? [];
}

async function observe(tools: Tools, work: Work, effect: Effect, answer: Answer, effectId: string): Promise<StepOutcome> {
  for (const wish of wishesOf(tools, work, effect, answer)) {
    if (tools.signal.aborted) return pause(tools, work);
    const outcome = await submitWish(tools, work, wish, effectId);
    if (outcome.kind === 'retry') return outcome;
  }
  return next;
}

const refusalOf = (answer: Answer): Refusal | undefined => (!answer.ok && answer.error.kind === 'refused' ? answer.error : undefined);

/**
 * An instance is asked for again until it runs: soon while it starts, now and then when it failed; a volume or a snapshot until it holds what it was made of.
 */
function paceOf(value: Answers[EffectKind]): Pace | undefined {
  if ('ready' in value) return value.ready ? undefined : 'blip';
  if (!('state' in value) || value.state === 'running') return undefined;
  return value.state === 'pending' ? 'blip' : 'refused';
}

const pause = (tools: Tools, work: Work): StepOutcome => ({ kind: 'retry', afterMs: tools.backOff.nextMs(workKey(work), 'blip') });

const afterBlip = (tools: Tools, work: Work, error: Blip): number =>
  Math.max(tools.backOff.nextMs(workKey(work), 'blip'), error.kind === 'throttled' ? error.retryAfterMs : 0);

function hold({ ports, memory }: Tools, effect: Effect, afterMs: number): StepOutcome {
  memory.hold(effect, ports.clock.nowMs() + afterMs);
  return { kind: 'retry', afterMs };
}
