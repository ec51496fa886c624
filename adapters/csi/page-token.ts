// The tokens of lists: LightningSTOR's own, marked, so that what was never given out is known for that.
import type { PortError } from '../../domain/ports/port-error.ts';
import { ok, type Result } from '../../domain/result.ts';
import { no } from './csi-status.ts';

const mark = 'k8shost.';
/** Of LightningSTOR. */
const pageMax = 1_000;

/** '' stays '', the last page's. */
export const tokenOf = (pageToken: string): string => (pageToken === '' ? '' : `${mark}${Buffer.from(pageToken).toString('base64url')}`);

export interface Page {
  readonly pageSize: number;
  readonly pageToken: string;
}

/** `maxEntries` 0: as many as one answer holds. */
export function readPage(maxEntries: number, token: string): Result<Page, PortError> {
  if (maxEntries < 0) return no('INVALID_ARGUMENT', `max_entries is at least 0, not ${maxEntries}`);
  const pageSize = maxEntries === 0 ? pageMax : Math.min(maxEntries, pageMax);
  if (token === '') return ok({ pageSize, pageToken: '' });
  const pageToken = token.startsWith(mark) ? Buffer.from(token.slice(mark.length), 'base64url').toString() : '';
  if (pageToken === '' || tokenOf(pageToken) !== token) return no('ABORTED', 'starting_token was not given out by this driver: begin without one');
  return ok({ pageSize, pageToken });
}
