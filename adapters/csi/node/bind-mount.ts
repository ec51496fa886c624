// Bind mounts with options of their own, such as read-only. The kernel makes one in two steps, of which the first has none of the options: so it
// is made at a place that nobody looks at, and what it has by then goes to the target in one step. Never is a target seen that may be written
// and must not be.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Result } from '../../../domain/result.ts';
import type { Mount } from '../../system/mount-table.ts';
import { mountOnto, unmountAll } from './mounting.ts';
import { run } from './run-command.ts';
import { removeTarget, type Target } from './target-path.ts';

const placesIn = (runDir: string): string => join(runDir, 'options');

/** Left by a crash, where it is there when no publish is running. */
export const isPlace = (runDir: string, { path }: Mount): boolean => path.startsWith(`${placesIn(runDir)}/`);

/** `path` is the target's. `options` are of the mount, not of its file system. */
export async function bindOnto(target: Target, path: string, source: string, options: readonly string[], runDir: string): Promise<Result<unknown, PortError>> {
  if (options.length === 0) return mountOnto(target, source, ['bind']);
  const place = join(placesIn(runDir), createHash('sha256').update(path).digest('hex').slice(0, 32));
  const cleared = await unmountAll(place);
  if (!cleared.ok) return cleared;
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const made = await run('mount', ['--no-canonicalize', '-o', ['bind', ...options].join(','), source, place]);
  const bound = made.ok ? await mountOnto(target, place, ['bind']) : made;
  const unmounted = await unmountAll(place);
  const left = unmounted.ok ? removeTarget(place) : unmounted;
  return bound.ok ? left : bound;
}
