import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../root.ts';

/** Beside this file; one line each. */
export const differencesFile = join(findRoot(), 'bin/conformance/known-differences.txt');

export interface KnownDifference {
  /** Story, or list of kubectl commands. */
  readonly list: string;
  /** Title, or command. */
  readonly name: string;
  /** Minor releases of kubectl; empty for all. */
  readonly releases: readonly number[];
  readonly reason: string;
}

export function parseDifferences(text: string): readonly KnownDifference[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      // A command may have a bar in it; the columns around it have none.
      const [, list, name, releases, reason] = /^(\S+) \| (.+) \| ([\d ]*|all) \| ((?:deliberate|not yet): .+)$/.exec(line) ?? [];
      if (list === undefined || name === undefined || releases === undefined || reason === undefined) throw new Error(`not a known difference: ${line}`);
      return { list, name, releases: releases === 'all' ? [] : releases.split(' ').map(Number), reason };
    });
}

export const knownDifferences = (): readonly KnownDifference[] => parseDifferences(readFileSync(differencesFile, 'utf8'));

export interface Unexpected {
  /** They differ and are not listed. */
  readonly unknown: readonly (readonly [name: string, lines: readonly string[]])[];
  /** They are listed and agree: their lines can go. */
  readonly healed: readonly string[];
}

/** What was found to differ, against what is listed; of one release of kubectl where its minor is given. */
export function unexpected(list: string, found: ReadonlyMap<string, readonly string[]>, minor?: number): Unexpected {
  const ofThis = knownDifferences().filter((one) => one.list === list && (minor === undefined || one.releases.length === 0 || one.releases.includes(minor)));
  const known = new Set(ofThis.map(({ name }) => name));
  return { unknown: [...found].filter(([name]) => !known.has(name)), healed: [...known].filter((name) => !found.has(name)) };
}
