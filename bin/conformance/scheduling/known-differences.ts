import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../../root.ts';

export interface KnownDifferences {
  /** That Kubernetes' scheduler is to run without. */
  readonly plugins: ReadonlySet<string>;
  /** Plugins that let a pod be tried again where Kubernetes' would not; not the other way round. */
  readonly wakers: ReadonlySet<string>;
}

const file = join(findRoot(), 'bin/conformance/scheduling/known-differences.txt');

export const knownDifferences = (): KnownDifferences => parseDifferences(readFileSync(file, 'utf8'));

export function parseDifferences(text: string): KnownDifferences {
  const named = { plugin: new Set<string>(), wakes: new Set<string>(), never: new Set<string>() };
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, kind, name] = /^(plugin|wakes|never) \| ([^|]+) \| (?:deliberate|not yet): .+$/.exec(line) ?? [];
    if (kind === undefined || name === undefined) throw new Error(`not a known difference: ${line}`);
    named[kind as keyof typeof named].add(name);
  }
  return { plugins: named.plugin, wakers: named.wakes };
}
