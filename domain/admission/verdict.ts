import type { Rejection } from '../rejection.ts';

/** What admission says of an object that it does not change. */
export interface Verdict {
  /** Undefined: it may be. */
  readonly refused: Rejection | undefined;
  readonly warnings: readonly string[];
  /** For the record of the event, by key. */
  readonly annotations: Readonly<Record<string, string>>;
}

export const nothingToSay: Verdict = { refused: undefined, warnings: [], annotations: {} };
export const refuse = (refused: Rejection): Verdict => ({ ...nothingToSay, refused });

/** Both, in order; the first refusal counts. */
export const and = (first: Verdict, second: Verdict): Verdict =>
  second === nothingToSay
    ? first
    : {
        refused: first.refused ?? second.refused,
        warnings: [...first.warnings, ...second.warnings],
        annotations: { ...first.annotations, ...second.annotations },
      };
