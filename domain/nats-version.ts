/** The oldest nats-server whose guard headers and atomic batches work as the log needs them: older ones ignore them silently. */
export const oldestServer = '2.14.4';

/** Is version `a` (`2.15.1`, `v2.15.0-RC.1`) at least `b`? A pre-release counts as its release. */
export function isAtLeast(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)];
  const index = left.findIndex((number, at) => number !== right[at]);
  return index === -1 || (left[index] ?? 0) > (right[index] ?? 0);
}

function numbers(version: string): readonly [number, number, number] {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0)];
}
