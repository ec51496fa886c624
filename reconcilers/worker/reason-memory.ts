import type { Reason } from '../../domain/reconciler.ts';

/** Remembers the last reason of each ref, so that one that did not change is not recorded again. Bounded: the oldest go first. */
interface ReasonMemory {
  /** True when it differs from the last one remembered for the key; remembers it. */
  isNew(key: string, reason: Reason): boolean;
  forget(key: string): void;
}

export function createReasonMemory(max: number): ReasonMemory {
  const reasons = new Map<string, string>();
  return {
    isNew(key, reason) {
      const text = JSON.stringify(reason);
      const known = reasons.get(key);
      reasons.delete(key);
      reasons.set(key, text);
      const oldest = reasons.size > max ? reasons.keys().next().value : undefined;
      if (oldest !== undefined) reasons.delete(oldest);
      return known !== text;
    },
    forget: (key) => void reasons.delete(key),
  };
}
