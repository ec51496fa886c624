// Paths that callers give lead to where they say, or nowhere: their folder has no symbolic link in it, and their last part is not followed.
// What is mounted goes onto what was opened then, so that a link that takes its place meanwhile changes nothing.
import { closeSync, constants, lstatSync, mkdirSync, openSync, readdirSync, readlinkSync, realpathSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { no } from '../csi-status.ts';

type Kind = 'folder' | 'file';

/** false: the folder is not there, and so nothing is at the path. */
export function checkParent(path: string): Result<boolean, PortError> {
  const parent = dirname(path);
  try {
    const real = realpathSync(parent);
    return real === parent ? ok(true) : no('FAILED_PRECONDITION', `${parent} leads to ${real} by a symbolic link: give the path without it`);
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return ok(false);
    return no('INTERNAL', `${parent} cannot be looked at: ${(error as Error).message}`);
  }
}

export type Found = 'nothing' | 'folder' | 'file' | 'link' | 'other';

export function findAt(path: string): Found {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'nothing';
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}

export interface Target {
  /** For another process that has it as number 3. */
  readonly fd: number;
  /** By this call. */
  readonly isMade: boolean;
  close(): void;
}

export const seenAsThird = '/proc/self/fd/3';

/** Opens what a mount goes onto; `make` it where it is not there, and take none that has content. */
export function openTarget(path: string, kind: Kind, make: boolean): Result<Target, PortError> {
  const parent = checkParent(path);
  if (!parent.ok) return parent;
  if (!parent.value) return no('FAILED_PRECONDITION', `${dirname(path)} is not there: whoever asks makes it first`);
  let found = findAt(path);
  const isMade = found === 'nothing';
  try {
    if (isMade) {
      if (!make) return no('FAILED_PRECONDITION', `${path} is not there: whoever asks makes it first`);
      makeNew(path, kind);
      found = kind;
    }
    if (make && found === kind && !(kind === 'folder' ? readdirSync(path).length === 0 : isEmpty(path)))
      return no('FAILED_PRECONDITION', `${path} has content of its own, which a volume would hide: it is no target of a volume`);
    if (found !== kind) return no('FAILED_PRECONDITION', `${path} is a ${found}, not a ${kind}`);
    const isFolder = kind === 'folder' ? constants.O_DIRECTORY : constants.O_NONBLOCK;
    const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | isFolder);
    const real = readlinkSync(`/proc/self/fd/${fd}`);
    if (real === path) return ok({ fd, isMade, close: () => closeSync(fd) });
    closeSync(fd);
    return no('FAILED_PRECONDITION', `${path} leads to ${real}: give the path without symbolic links`);
  } catch (error) {
    return no('INTERNAL', `${path} cannot be opened: ${(error as Error).message}`);
  }
}

function makeNew(path: string, kind: Kind): void {
  if (kind === 'folder') mkdirSync(path, { mode: 0o750 });
  else closeSync(openSync(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW, 0o640));
}

/**
 * Takes away what a target was, once nothing is mounted there. What has content is nobody's target, and stays: never is anything removed with what
 * is in it, which may be a volume that nobody saw mounted.
 */
export function removeTarget(path: string): Result<undefined, PortError> {
  const found = findAt(path);
  try {
    if (found === 'folder') rmdirSync(path);
    else if (found === 'link' || (found === 'file' && isEmpty(path))) unlinkSync(path);
    return ok(undefined);
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTEMPTY')) return ok(undefined);
    if (isCode(error, 'EBUSY')) return no('ABORTED', `${path} is still in use: ask again`);
    return no('INTERNAL', `${path} cannot be removed: ${(error as Error).message}`);
  }
}

const isEmpty = (path: string): boolean => lstatSync(path).size === 0;

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;
