// One file a list: by command the outcomes, each with the minor releases it is of. Most are the same for all.
import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../../domain/api-object.ts';
import { findRoot } from '../../root.ts';
import type { Outcome } from './play.ts';

export const recordingsFolder = join(findRoot(), 'bin/conformance/recordings/kubectl');

export interface Recorded extends Outcome {
  readonly releases: readonly number[];
}
export type RecordedList = Readonly<Record<string, readonly Recorded[]>>;

export const recordedList = (name: string): RecordedList => JSON.parse(readFileSync(join(recordingsFolder, `${name}.json`), 'utf8')) as RecordedList;

export function mergeReleases(byRelease: ReadonlyMap<number, ReadonlyMap<string, Outcome>>): Json {
  const merged = new Map<string, Recorded[]>();
  for (const [minor, outcomes] of [...byRelease].sort(([one], [other]) => one - other)) {
    for (const [name, outcome] of outcomes) {
      const known = merged.get(name) ?? [];
      const same = known.findIndex(({ code, out, err }) => isDeepStrictEqual({ code, out, err }, outcome));
      const before = known[same];
      merged.set(
        name,
        before === undefined ? [...known, { releases: [minor], ...outcome }] : known.with(same, { ...before, releases: [...before.releases, minor] }),
      );
    }
  }
  return Object.fromEntries(merged) as unknown as Json;
}
