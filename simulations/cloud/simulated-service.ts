import type { Answers, Effect, EffectKind, OwnedResource, ServiceName } from '../../domain/effect.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err, type Result } from '../../domain/result.ts';

export type Answer = Result<Answers[EffectKind], PortError>;

/** One service of the simulated cloud: at once, without faults. What goes wrong is put around it. */
export interface SimulatedService {
  readonly service: ServiceName;
  answer(effect: Effect, nowMs: number): Answer;
  /** What it keeps for k8shost, sorted by id. */
  list(): readonly OwnedResource[];
}

export const refused = (reason: string, message: string): Result<never, PortError> => err({ kind: 'refused', reason, message });
export const notMine = (service: ServiceName, effect: Effect): Answer => refused('INVALID_ARGUMENT', `${service} does not do ${effect.kind}`);
