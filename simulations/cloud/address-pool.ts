/** Addresses of one range, lowest first; one given back is not handed out again for a while, but to who had it last and asks for it. */
export interface AddressPool {
  /** The wanted one when it is free; undefined when none is. */
  take(nowMs: number, wanted?: string, tenant?: string): string | undefined;
  giveBack(address: string, nowMs: number, tenant?: string): void;
  /** It is one of the range. */
  has(address: string): boolean;
  /** How long until the tenant may have it, where nobody does; 0: at once. */
  restLeftMs(address: string, nowMs: number, tenant?: string): number;
}

const QUARANTINE_MS = 60_000;

/** `prefix` with two octets to come, `10.64`: 65,000 addresses. */
export function createAddressPool(prefix: string, size = 65_000): AddressPool {
  const taken = new Set<string>();
  const rests = new Map<string, { readonly untilMs: number; readonly tenant: string | undefined }>();
  const addressAt = (number: number): string => `${prefix}.${number >> 8}.${number & 255}`;
  const restLeftMs: AddressPool['restLeftMs'] = (address, nowMs, tenant) => {
    const rest = rests.get(address);
    return rest === undefined || (tenant !== undefined && rest.tenant === tenant) ? 0 : Math.max(0, rest.untilMs - nowMs);
  };
  const all = function* (): Generator<string> {
    for (let number = 1; number <= size; number += 1) yield addressAt(number);
  };
  return {
    take(nowMs, wanted, tenant) {
      const isFree = (one: string): boolean => !taken.has(one) && restLeftMs(one, nowMs, wanted ? tenant : undefined) === 0;
      const address = wanted ? (isFree(wanted) ? wanted : undefined) : all().find(isFree);
      if (address !== undefined) taken.add(address);
      return address;
    },
    giveBack(address, nowMs, tenant) {
      taken.delete(address);
      rests.set(address, { untilMs: nowMs + QUARANTINE_MS, tenant });
    },
    has(address) {
      const [high, low] = address.split('.').slice(2).map(Number);
      const number = (high ?? 0) * 256 + (low ?? 0);
      return number >= 1 && number <= size && addressAt(number) === address;
    },
    restLeftMs,
  };
}
