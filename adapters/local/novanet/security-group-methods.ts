// SecurityGroupService.
import type { SecurityGroup } from '../../../domain/effect.ts';
import { ok } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { ownershipMessage } from '../../grpc/ownership.ts';
import { parseSecurityGroup, securityGroupMessage } from '../../grpc/security-group.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { listPage } from '../list-page.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';
import { ensureWhole, removeWhole, type Changed } from './kept-whole.ts';

const answerOf = (owned: Owned<SecurityGroup>): plasmacloud.novanet.v1.SecurityGroup.$Properties => ({
  ...securityGroupMessage(owned.body),
  ownership: ownershipMessage(owned),
  id: owned.id,
});

export function securityGroupMethods(groups: OwnedStore<SecurityGroup>, changed: Changed<SecurityGroup>): Implementation[] {
  return [
    implement(novanetMethods.ensureSecurityGroup, async ({ ownership, group }) => {
      const kept = await ensureWhole(groups, ownership, () => parseSecurityGroup(group), changed);
      return kept.ok ? ok(answerOf(kept.value)) : kept;
    }),
    implement(novanetMethods.removeSecurityGroup, ({ ownership }) => removeWhole(groups, ownership, changed)),
    implement(novanetMethods.listSecurityGroups, (request) => {
      const listed = listPage(groups, request);
      return listed.ok ? ok({ groups: listed.value.page.map(answerOf), nextPageToken: listed.value.nextPageToken }) : listed;
    }),
  ];
}
