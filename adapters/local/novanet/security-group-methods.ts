// SecurityGroupService: one group an owner. They are kept here; the data plane, where there is one, follows them.
import { randomUUID } from 'node:crypto';
import type { SecurityGroup } from '../../../domain/effect.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { err, ok } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { ownershipMessage, parseOwnership, parseTenant } from '../../grpc/ownership.ts';
import { parseSecurityGroup, securityGroupMessage } from '../../grpc/security-group.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';

const answerOf = (owned: Owned<SecurityGroup>): plasmacloud.novanet.v1.SecurityGroup.$Properties => ({
  ...securityGroupMessage(owned.body),
  ownership: ownershipMessage(owned),
  id: owned.id,
});

export interface GroupChange {
  readonly tenant: Tenant;
  readonly id: string;
  /** Undefined: gone. */
  readonly group: SecurityGroup | undefined;
}

export function securityGroupMethods(groups: OwnedStore<SecurityGroup>, changed: (change: GroupChange) => void): Implementation[] {
  return [
    implement(novanetMethods.ensureSecurityGroup, async ({ ownership, group }) => {
      const owner = parseOwnership(ownership);
      if (!owner.ok) return owner;
      const wish = parseSecurityGroup(group);
      if (!wish.ok) return wish;
      const admitted = groups.admitEnsure(owner.value);
      if (!admitted.ok) return admitted;
      const id = groups.find(owner.value.tenant, owner.value.owner)?.id ?? randomUUID();
      groups.put(owner.value, id, wish.value);
      changed({ tenant: owner.value.tenant, id, group: wish.value });
      await groups.written();
      return ok(answerOf({ ...owner.value, scope: '', id, body: wish.value }));
    }),
    implement(novanetMethods.removeSecurityGroup, async ({ ownership }) => {
      const owner = parseOwnership(ownership);
      if (!owner.ok) return owner;
      const admitted = groups.admitRemove(owner.value);
      if (!admitted.ok) return admitted;
      const before = groups.remove(owner.value);
      if (before) changed({ tenant: owner.value.tenant, id: before.id, group: undefined });
      await groups.written();
      return ok({});
    }),
    implement(novanetMethods.listSecurityGroups, ({ tenant, pageSize, pageToken }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      if (pageSize < 1 || pageSize > 1_000) return err(refused('INVALID_ARGUMENT', 'page_size must be 1 to 1000'));
      const rest = groups.list(asker.value).filter((group) => group.id > pageToken);
      const page = rest.slice(0, pageSize);
      return ok({ groups: page.map(answerOf), nextPageToken: rest.length > pageSize ? (page.at(-1)?.id ?? '') : '' });
    }),
  ];
}
