/** A bug in k8shost itself, never a user's mistake. Nobody catches it: the process exits, the simulator prints the seed. */
export class InvariantViolation extends Error {
  override readonly name = 'InvariantViolation';
}

/** States what must be true here; stays on in production. `sentence` reads as the broken promise ("a pod is bound once"). */
export function assert(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new InvariantViolation(sentence);
}

/** The arm of a switch that no value reaches; a new variant makes the call fail to compile. */
export function unreachable(value: never): never {
  throw new InvariantViolation(`unreachable: ${JSON.stringify(value)}`);
}
