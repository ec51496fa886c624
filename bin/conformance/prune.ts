// Takes out of the known differences what differs no more. It adds nothing: a new difference is a mistake, or is written down by hand.
import { knownDifferences, parseDifferences, type KnownDifference } from './known-differences.ts';

/** By list, by case: the releases that see a difference; empty of a story, which has none. */
export type Found = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Lines of a list that `found` does not have stay as they are. `ran` are the releases that were compared. */
export const pruned = (text: string, found: Found, ran: readonly number[]): string =>
  text
    .split('\n')
    .flatMap((line) => (line === '' || line.startsWith('#') ? [line] : parseDifferences(line).flatMap((one) => prunedLine(one, found, ran))))
    .join('\n');

function prunedLine(one: KnownDifference, found: Found, ran: readonly number[]): readonly string[] {
  const cases = found.get(one.list);
  if (cases === undefined) return [lineOf(one)];
  const seen = cases.get(one.name);
  if (seen === undefined) return [];
  if (seen.length === 0) return [lineOf(one)];
  const listed = one.releases.length === 0 ? ran : one.releases;
  const left = listed.filter((minor) => seen.includes(minor) || !ran.includes(minor));
  if (left.length === 0) return [];
  return [lineOf({ ...one, releases: one.releases.length === 0 && left.length === ran.length ? [] : left })];
}

export const lineOf = ({ list, name, releases, reason }: KnownDifference): string =>
  `${list} | ${name} | ${releases.length === 0 ? 'all' : releases.join(' ')} | ${reason}`;

/** How many there are of each sort. */
export function tally(): string {
  const all = knownDifferences();
  const deliberate = all.filter(({ reason }) => reason.startsWith('deliberate')).length;
  return `${deliberate} deliberate differences, ${all.length - deliberate} not yet mended`;
}
