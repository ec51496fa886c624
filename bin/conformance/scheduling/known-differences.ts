import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../../root.ts';

export interface KnownDifferences {
  /** That Kubernetes' scheduler is to run without. */
  readonly plugins: ReadonlySet<string>;
  /** Left out of the comparison: the first word of a part. */
  readonly parts: ReadonlySet<string>;
}

const file = join(findRoot(), 'bin/conformance/scheduling/known-differences.txt');

export const knownDifferences = (): KnownDifferences => parseDifferences(readFileSync(file, 'utf8'));

export function parseDifferences(text: string): KnownDifferences {
  const leftOut = { plugin: new Set<string>(), part: new Set<string>() };
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, kind, name] = /^(plugin|part|never) \| ([^|]+) \| (?:deliberate|not yet): .+$/.exec(line) ?? [];
    if (kind === undefined || name === undefined) throw new Error(`not a known difference: ${line}`);
    if (kind === 'plugin' || kind === 'part') leftOut[kind].add(name);
  }
  return { plugins: leftOut.plugin, parts: leftOut.part };
}
