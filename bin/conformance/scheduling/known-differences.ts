import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../../root.ts';

export interface KnownDifferences {
  /** Left out of the comparison. */
  readonly plugins: ReadonlySet<string>;
  /** A text of Kubernetes' as it reads here. */
  reworded(text: string): string;
}

const file = join(findRoot(), 'bin/conformance/scheduling/known-differences.txt');

export const knownDifferences = (): KnownDifferences => parseDifferences(readFileSync(file, 'utf8'));

export function parseDifferences(text: string): KnownDifferences {
  const plugins = new Set<string>();
  const words: (readonly [theirs: string, ours: string])[] = [];
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, plugin] = /^plugin \| (\w+) \| deliberate: .+$/.exec(line) ?? [];
    const [, theirs, ours = ''] = /^words \| ([^|]+) \| ([^|]*) ?\| deliberate: .+$/.exec(line) ?? [];
    if (plugin !== undefined) plugins.add(plugin);
    else if (theirs !== undefined) words.push([theirs, ours.trimEnd()]);
    else throw new Error(`not a known difference: ${line}`);
  }
  return { plugins, reworded: (told) => words.reduce((read, [theirs, ours]) => read.replaceAll(theirs, ours), told) };
}
