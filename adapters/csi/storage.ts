// LightningSTOR as one tenant of it asks it.
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Tenant } from '../../domain/ref.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { plasmacloud } from '../../schemas/lightningstor.ts';
import type { Channel } from '../grpc/client.ts';
import { lightningStorMethods } from '../grpc/methods/lightningstor.ts';
import { ownershipMessage, tenantMessage } from '../grpc/ownership.ts';
import { revisionsFrom } from './owners.ts';

export type StoredVolume = plasmacloud.lightningstor.v1.Volume.$Properties;
export type StoredSnapshot = plasmacloud.lightningstor.v1.Snapshot.$Properties;
export type Attachment = plasmacloud.lightningstor.v1.Attachment.$Properties;

export interface Storage {
  readonly call: Channel['call'];
  readonly tenant: plasmacloud.common.v1.Tenant.$Properties;
  /** For one call that changes something. */
  ownership(owner: string, labels?: Readonly<Record<string, string>>): plasmacloud.common.v1.Ownership.$Properties;
  /** undefined: there is none. */
  findVolume(name: string): Promise<Result<StoredVolume | undefined, PortError>>;
  findSnapshot(name: string): Promise<Result<StoredSnapshot | undefined, PortError>>;
  /** All that match; a name of '' matches every one. */
  attachments(volume: string, node: string): Promise<Result<readonly Attachment[], PortError>>;
}

const pageSize = 1_000;

export function storageOf(channel: Channel, of: Tenant, nowMs: () => number): Storage {
  const revisions = revisionsFrom(nowMs);
  const tenant = tenantMessage(of);
  return {
    // The call itself is not made again: it may be late, and what was seen the one that undid it. Whoever still wants it asks again.
    call: async (method, request) => {
      const answer = await channel.call(method, request);
      if (!answer.ok && answer.error.kind === 'refused') revisions.saw(answer.error.seenRevision ?? 0);
      return answer;
    },
    tenant,
    ownership: (owner, labels = {}) => ownershipMessage({ tenant: of, owner, revision: revisions.next(), labels }),
    findVolume: async (name) => orNone(await channel.call(lightningStorMethods.getVolume, { tenant, name })),
    findSnapshot: async (name) => orNone(await channel.call(lightningStorMethods.getSnapshot, { tenant, name })),
    attachments: async (volumeName, nodeName) => {
      const found: Attachment[] = [];
      let pageToken = '';
      do {
        const page = await channel.call(lightningStorMethods.listAttachments, { tenant, volumeName, nodeName, pageSize, pageToken });
        if (!page.ok) return page;
        found.push(...page.value.attachments);
        pageToken = page.value.nextPageToken;
      } while (pageToken !== '');
      return ok(found);
    },
  };
}

const orNone = <T>(answer: Result<T, PortError>): Result<T | undefined, PortError> =>
  !answer.ok && answer.error.kind === 'refused' && answer.error.reason === 'NOT_FOUND' ? ok(undefined) : answer;
