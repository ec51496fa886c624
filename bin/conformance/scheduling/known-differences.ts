import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../../root.ts';

export interface KnownDifferences {
  /** Left out of the comparison. */
  readonly plugins: ReadonlySet<string>;
  /** Left out of the comparison: the first word of a part. */
  readonly parts: ReadonlySet<string>;
  /** A text of Kubernetes' as it reads here. */
  reworded(text: string): string;
}

const file = join(findRoot(), 'bin/conformance/scheduling/known-differences.txt');

export const knownDifferences = (): KnownDifferences => parseDifferences(readFileSync(file, 'utf8'));

export function parseDifferences(text: string): KnownDifferences {
  const leftOut = { plugin: new Set<string>(), part: new Set<string>() };
  const words: (readonly [theirs: RegExp, ours: string])[] = [];
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, kind, name] = /^(plugin|part) \| (\w+) \| (?:deliberate|not yet): .+$/.exec(line) ?? [];
    const [, theirs, ours = ''] = /^words \| ([^|]+) \| ([^|]*) ?\| (?:deliberate|not yet): .+$/.exec(line) ?? [];
    if ((kind === 'plugin' || kind === 'part') && name !== undefined) leftOut[kind].add(name);
    else if (theirs !== undefined) words.push([new RegExp(theirs, 'g'), ours.trimEnd()]);
    else throw new Error(`not a known difference: ${line}`);
  }
  return { plugins: leftOut.plugin, parts: leftOut.part, reworded: (told) => words.reduce((read, [theirs, ours]) => read.replaceAll(theirs, ours), told) };
}
