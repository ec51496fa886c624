/** A subject that conflicted goes singly for this long. */
const contendedMs = 1_000;

/** The subjects that somebody else wrote a moment ago. */
export class Contended {
  readonly #untilMs = new Map<string, number>();

  add(subject: string, nowMs: number): void {
    for (const [key, until] of this.#untilMs) if (until <= nowMs) this.#untilMs.delete(key);
    this.#untilMs.set(subject, nowMs + contendedMs);
  }

  has(subject: string, nowMs: number): boolean {
    return (this.#untilMs.get(subject) ?? 0) > nowMs;
  }
}
