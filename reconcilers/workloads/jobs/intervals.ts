// Sets of indexes as Jobs write them: `1,3-5,7`. A Job may have 2^31 of them, so they are never counted one by one.
// Invariant: intervals are in order, and between two of them an index is missing.
// Source: job indexed_job_utils.go orderedIntervals.

export type Interval = readonly [first: number, last: number];
export type Intervals = readonly Interval[];

/** What cannot be read is left out, and so is what is not below `completions`. */
export function parseIntervals(text: string, completions: number): Intervals {
  const read = text.split(',').flatMap((part): readonly Interval[] => {
    const limits = part.split('-');
    if (limits.length > 2 || !limits.every((limit) => /^\d{1,10}$/.test(limit))) return [];
    const [first = 0, last = first] = limits.map(Number);
    return first > last || first >= completions ? [] : [[first, Math.min(last, completions - 1)]];
  });
  return union(read, []);
}

/** Two in a row are written one by one. */
export const formatIntervals = (intervals: Intervals): string =>
  intervals.map(([first, last]) => (first === last ? `${first}` : last === first + 1 ? `${first},${last}` : `${first}-${last}`)).join(',');

export const totalOf = (intervals: Intervals): number => intervals.reduce((sum, [first, last]) => sum + last - first + 1, 0);

export const intervalsOf = (indexes: Iterable<number>): Intervals =>
  union(
    [...indexes].map((index) => [index, index]),
    [],
  );

/** In any order they come. */
export function union(some: Intervals, others: Intervals): Intervals {
  const result: [number, number][] = [];
  for (const [first, last] of [...some, ...others].toSorted(([a], [b]) => a - b)) {
    const before = result.at(-1);
    if (before === undefined || first > before[1] + 1) result.push([first, last]);
    else before[1] = Math.max(before[1], last);
  }
  return result;
}

export function includes(intervals: Intervals, index: number): boolean {
  let [from, to] = [0, intervals.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((intervals[middle]?.[1] ?? 0) >= index) to = middle;
    else from = middle + 1;
  }
  return (intervals[from]?.[0] ?? Infinity) <= index;
}

/** How many indexes are in both. */
export function overlapOf(some: Intervals, others: Intervals): number {
  let total = 0;
  for (let a = 0, b = 0; a < some.length && b < others.length;) {
    const [[first, last], [otherFirst, otherLast]] = [some[a] as Interval, others[b] as Interval];
    total += Math.max(0, Math.min(last, otherLast) - Math.max(first, otherFirst) + 1);
    if (last <= otherLast) a += 1;
    if (otherLast <= last) b += 1;
  }
  return total;
}

/** The first `count` indexes below `completions` that are in none of the intervals. */
export function gapsIn(intervals: Intervals, completions: number, count: number): readonly number[] {
  const gaps: number[] = [];
  let next = 0;
  for (const [first, last] of [...intervals, [completions, completions] as const]) {
    for (; next < Math.min(first, completions) && gaps.length < count; next += 1) gaps.push(next);
    next = Math.max(next, last + 1);
  }
  return gaps;
}
