// Indexes as Indexed Jobs write them: `1,3-5,7`. Source: batch/validation validateIndexesFormat and its neighbours.
import { err, ok, type Result } from '../result.ts';

type Interval = readonly [first: number, last: number];

/** How many indexes there are, or what is wrong with the text. */
export function countIndexes(text: string, completions: number): Result<number, string> {
  if (text === '') return ok(0);
  let last: number | undefined;
  let total = 0;
  for (const part of text.split(',')) {
    const interval = parseInterval(part, completions);
    if (!interval.ok) return interval;
    const [from, to] = interval.value;
    if (last !== undefined && last >= from) return err(`non-increasing order, previous: ${last}, current: ${from}`);
    total += to - from + 1;
    last = to;
  }
  return ok(total);
}

/** The first index that is in both; intervals that cannot be read are left out. */
export function firstOverlap(some: string, others: string, completions: number): number | undefined {
  const [left, right] = [intervalsOf(some, completions), intervalsOf(others, completions)];
  for (let a = 0, b = 0; a < left.length && b < right.length;) {
    const [[from = 0, to = 0] = [], [otherFrom = 0, otherTo = 0] = []] = [left[a], right[b]];
    if (from <= otherTo && otherFrom <= to) return Math.max(from, otherFrom);
    if (from <= otherFrom) a += 1;
    else b += 1;
  }
  return undefined;
}

const intervalsOf = (text: string, completions: number): readonly Interval[] =>
  text.split(',').flatMap((part) => {
    const interval = parseInterval(part, completions);
    return interval.ok ? [interval.value] : [];
  });

function parseInterval(text: string, completions: number): Result<Interval, string> {
  const limits = text.split('-');
  if (limits.length > 2)
    return err(`the fragment ${JSON.stringify(text)} violates the requirement that an index interval can have at most two parts separated by '-'`);
  const numbers: number[] = [];
  for (const limit of limits) {
    if (!/^\+?\d+$/.test(limit)) return err(`cannot convert string to integer for index: ${JSON.stringify(limit)}`);
    if (Number(limit) >= completions) return err(`too large index: ${JSON.stringify(limit)}`);
    numbers.push(Number(limit));
  }
  const [from = 0, to = from] = numbers;
  return numbers.length === 2 && from >= to ? err(`non-increasing order, previous: ${from}, current: ${to}`) : ok([from, to]);
}
