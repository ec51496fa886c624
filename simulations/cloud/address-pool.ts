/** Addresses of one range, lowest first; one given back is not handed out again for a while. */
export interface AddressPool {
  /** The wanted one when it is free; undefined when none is. */
  take(nowMs: number, wanted?: string): string | undefined;
  giveBack(address: string, nowMs: number): void;
}

const QUARANTINE_MS = 60_000;

/** `prefix` with two octets to come, `10.64`: 65,000 addresses. */
export function createAddressPool(prefix: string, size = 65_000): AddressPool {
  const taken = new Set<string>();
  const freeFromMs = new Map<string, number>();
  const isFree = (address: string, nowMs: number): boolean => !taken.has(address) && (freeFromMs.get(address) ?? 0) <= nowMs;
  const all = function* (): Generator<string> {
    for (let number = 1; number <= size; number += 1) yield `${prefix}.${number >> 8}.${number & 255}`;
  };
  return {
    take(nowMs, wanted) {
      const address = wanted ? (isFree(wanted, nowMs) ? wanted : undefined) : all().find((candidate) => isFree(candidate, nowMs));
      if (address !== undefined) taken.add(address);
      return address;
    },
    giveBack(address, nowMs) {
      taken.delete(address);
      freeFromMs.set(address, nowMs + QUARANTINE_MS);
    },
  };
}
