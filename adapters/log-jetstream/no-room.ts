// The server takes no more: it stops at three quarters of what its disk could give when it started (or at a limit that was set by
// hand), before the disk itself is full. It says so before it stores anything, so asking again at once only says it again. A store that
// failed to write (10077) is not meant: in a cluster other servers may have written it.
import type { PortError } from '../../domain/ports/port-error.ts';
import { apiError, type ApiFailure } from './error-codes.ts';
import type { Link } from './link.ts';
import { accountInfo } from './stream-api.ts';

const codes: ReadonlySet<number> = new Set([apiError.insufficientResources, apiError.accountResourcesExceeded, apiError.storageResourcesExceeded]);

/** Nothing was stored, and nothing will be until somebody makes room. */
export const saysNoRoom = ({ err_code }: ApiFailure): boolean => codes.has(err_code);

const askingMs = 1_000;

/** `NO_SPACE`, with how much there is when the server tells. */
export async function noRoom(link: Link): Promise<PortError> {
  const info = await accountInfo(link, Date.now() + askingMs);
  return {
    kind: 'refused',
    reason: 'NO_SPACE',
    message: `the log has no room left: ${info.ok ? bound(info.value.storage, info.value.limits.max_storage) : bound()}`,
  };
}

function bound(storedBytes?: number, maxBytes = -1): string {
  const keeps = storedBytes === undefined ? 'nats-server takes no more' : `nats-server keeps ${storedBytes} bytes and takes no more`;
  const why = maxBytes > 0 ? `its limit is ${maxBytes} bytes` : 'it uses three quarters of its disk at most, as it was when nats-server started';
  return `${keeps} (${why}); make room on the disk, then restart nats-server`;
}
