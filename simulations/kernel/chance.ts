import type { Chance } from '../../domain/ports/chance.ts';

/** 32 bits of a text and a number: FNV-1a with a final mix (murmur3). Equal on every machine. */
export function hash32(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A site's own chance in [0, 1): independent of how often chance was asked elsewhere, so that faults can be taken away one by one. */
export const chanceAt = (seed: number, site: string): number => hash32(site, hash32(String(seed))) / 2 ** 32;

export interface Stream extends Chance {
  /** Whole number in [from, to]. */
  between(from: number, to: number): number;
  /** One of them; asserts nothing: an empty list gives undefined. */
  pick<T>(items: readonly T[]): T | undefined;
  happens(probability: number): boolean;
  /** 32 random bits. */
  bits(): number;
}

/** A named stream of a seed: one more draw in one stream does not change another. Source: sfc32, Chris Doty-Humphrey, PractRand. */
export function createStream(seed: number, name: string): Stream {
  let a = hash32(name, seed);
  let b = hash32(name, a);
  let c = hash32(name, b);
  let counter = 1;
  const bits = (): number => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  };
  for (let round = 0; round < 12; round += 1) bits();
  const next = (): number => bits() / 2 ** 32;
  return {
    next,
    bits,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (items) => items[Math.floor(next() * items.length)],
    happens: (probability) => next() < probability,
  };
}
