import type { Command } from '../command.ts';
import type { ObjectState } from '../decision.ts';
import type { Rejection } from '../rejection.ts';

const message = 'the object has changed since it was admitted; please apply your changes to the latest version and try again';

/** What webhooks said holds for the state they were asked about; for another one they are asked again. */
export function refusedAsStale({ admitted, ref }: Command, { lastSequence }: ObjectState): Rejection | undefined {
  if (admitted === undefined || admitted.onSequence === lastSequence) return undefined;
  return { kind: 'conflict', resource: ref.resource, name: ref.name, message, passing: 'stale-admission' };
}
