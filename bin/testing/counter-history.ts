// What clients did to counters, and whether it can have been so: a checker that looks at the record alone.
//
// Each object is a counter. A client reads it and replaces it by one more, with the resourceVersion it read.

export interface Operation {
  readonly kind: 'read' | 'write';
  readonly object: string;
  readonly client: number;
  /** On one clock, around the request. */
  readonly startMs: number;
  readonly endMs: number;
  /** What was read; what the write made. */
  readonly resourceVersion: number;
  readonly value: number;
}

export interface Seen {
  readonly object: string;
  readonly resourceVersion: number;
  readonly value: number;
}

export interface History {
  /** Acknowledged operations. */
  readonly operations: readonly Operation[];
  /** What each watch saw of the counters since they were 0, in the order it came. */
  readonly watches: readonly (readonly Seen[])[];
  /** What is there in the end. */
  readonly final: readonly Seen[];
}

/** Everything that is wrong with it; [] when every update counted, reads are linearizable and watches are complete. */
export function faultsOf({ operations, watches, final }: History): readonly string[] {
  const writes = operations.filter(({ kind }) => kind === 'write').toSorted(byVersion);
  const objects = Map.groupBy(writes, ({ object }) => object);
  return [
    ...[...objects].flatMap(([object, own]) => [...lostUpdates(object, own, final), ...staleReads(operations, object, own)]),
    ...final.filter(({ object, value }) => value !== 0 && !objects.has(object)).map(({ object }) => `${object} counted without a write`),
    ...watches.flatMap((watch, index) => differences(`watch ${index}`, watch, writes)),
  ];
}

const byVersion = (a: Seen, b: Seen): number => a.resourceVersion - b.resourceVersion;
const textOf = ({ object, resourceVersion, value }: Seen): string => `${object}=${value}@${resourceVersion}`;

/** In the order of their versions the writes count 1, 2, 3 … and the last one is what is there. */
function lostUpdates(object: string, writes: readonly Operation[], final: readonly Seen[]): readonly string[] {
  const wrong = writes.flatMap((write, index) =>
    write.value === index + 1 ? [] : [`${textOf(write)} is write ${index + 1} of ${object}: an update was lost`],
  );
  const last = writes.at(-1);
  const end = final.find((one) => one.object === object);
  return last === undefined || (end?.value === last.value && end.resourceVersion === last.resourceVersion)
    ? wrong
    : [...wrong, `${object} ends as ${end === undefined ? 'nothing' : textOf(end)}, not as ${textOf(last)}`];
}

/** A read shows a state that was written, none older than what was acknowledged before it began, none newer than what had begun when it ended. */
function staleReads(operations: readonly Operation[], object: string, writes: readonly Operation[]): readonly string[] {
  const valueAt = new Map(writes.map(({ resourceVersion, value }) => [resourceVersion, value]));
  return operations
    .filter((one) => one.object === object && one.kind === 'read')
    .flatMap((read) => {
      const known = writes.filter(({ endMs }) => endMs < read.startMs).at(-1);
      const begun = writes.filter(({ startMs }) => startMs <= read.endMs).at(-1);
      if (read.value !== 0 && valueAt.get(read.resourceVersion) !== read.value) return [`${textOf(read)} was read and never written`];
      if (known !== undefined && read.resourceVersion < known.resourceVersion) return [`${textOf(read)} was read after ${textOf(known)} was acknowledged`];
      if (read.value > (begun?.value ?? 0)) return [`${textOf(read)} was read before it was asked for`];
      return [];
    });
}

/** Each write once, in order, and nothing else. */
function differences(name: string, seen: readonly Seen[], writes: readonly Seen[]): readonly string[] {
  const length = Math.max(seen.length, writes.length);
  for (let index = 0; index < length; index += 1) {
    const [one, wanted] = [seen[index], writes[index]];
    if (one === undefined || wanted === undefined || textOf(one) !== textOf(wanted))
      return [`${name} saw ${one ? textOf(one) : 'nothing'} where ${wanted ? textOf(wanted) : 'nothing'} was to come (event ${index} of ${writes.length})`];
  }
  return [];
}
