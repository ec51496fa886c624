import { serviceOf, type Answers, type Effect, type EffectKind } from '../../domain/effect.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Observation } from '../../domain/reconciler.ts';
import type { Result } from '../../domain/result.ts';
import { journalLine, recordLines } from './journal-lines.ts';
import { submitWish } from './submit-wish.ts';
import { next, workKey, type StepOutcome, type Tools, type Work } from './work.ts';

type Answer = Result<Answers[EffectKind], PortError>;
type Refusal = Extract<PortError, { kind: 'refused' }>;
type Blip = Exclude<PortError, Refusal>;

/**
 * Calls the cloud (K5) and records it: intent, then the call, then what came of it, then the wishes the reconciler makes of the
 * answer. Killed anywhere in between, the next life plans it again and the service sees a repeat.
 *
 * Not called when the cloud confirmed the same last, or while the same call is held back after a failure. Observing changes
 * nothing in the world, so it is journalled only when it fails.
 */
export async function performEffect(tools: Tools, work: Work, effect: Effect): Promise<StepOutcome> {
  if (tools.memory.isConfirmed(effect)) return next;
  const heldMs = tools.memory.heldMs(effect, tools.ports.clock.nowMs());
  if (heldMs > 0) return { kind: 'retry', afterMs: heldMs };

  const effectId = tools.ports.ids.eventId();
  const record = (phase: 'intent' | 'attempt' | 'result', body: unknown): Promise<boolean> =>
    recordLines(tools, journalLine(tools, work, { phase, effectId, effect: effect.kind, body }));
  const changesTheWorld = effect.kind !== 'observe-nodes';

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
  if (refusal) return hold(tools, effect, tools.backOff.nextMs(workKey(work), 'refused'));
  if (isUnderWay(answer)) return hold(tools, effect, tools.backOff.nextMs(workKey(work), 'blip'));
  tools.memory.confirm(effect, work.reconciler.name, work.ref);
  return next;
}

async function observe(tools: Tools, work: Work, effect: Effect, answer: Answer, effectId: string): Promise<StepOutcome> {
  const { reconciler } = work;
  if (!reconciler.observe) return next;
  const observation = (answer.ok ? { effect, answer: answer.value } : { effect, refused: answer.error }) as Observation;
  const wishes = reconciler.observe(tools.ports.fold.objects, observation, tools.ports.clock.nowMs());
  for (const wish of wishes) {
    if (tools.signal.aborted) return pause(tools, work);
    const outcome = await submitWish(tools, work, wish, effectId);
    if (outcome.kind === 'retry') return outcome;
  }
  return next;
}

const refusalOf = (answer: Answer): Refusal | undefined => (!answer.ok && answer.error.kind === 'refused' ? answer.error : undefined);

/** An instance that is still starting is asked for again until it runs. */
const isUnderWay = (answer: Answer): boolean => answer.ok && 'state' in answer.value && answer.value.state === 'pending';

const pause = (tools: Tools, work: Work): StepOutcome => ({ kind: 'retry', afterMs: tools.backOff.nextMs(workKey(work), 'blip') });

const afterBlip = (tools: Tools, work: Work, error: Blip): number =>
  error.kind === 'throttled' ? error.retryAfterMs : tools.backOff.nextMs(workKey(work), 'blip');

function hold({ ports, memory }: Tools, effect: Effect, afterMs: number): StepOutcome {
  memory.hold(effect, ports.clock.nowMs() + afterMs);
  return { kind: 'retry', afterMs };
}
