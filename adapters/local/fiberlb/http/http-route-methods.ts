// HttpRouteService: one set of routes an owner, all of a tenant's at one address.
import { randomUUID } from 'node:crypto';
import type { PortError } from '../../../../domain/ports/port-error.ts';
import { tenantKey } from '../../../../domain/ref.ts';
import { ok, type Result } from '../../../../domain/result.ts';
import type { plasmacloud } from '../../../../schemas/protobuf.ts';
import { fiberLbMethods } from '../../../grpc/methods/fiberlb.ts';
import { ownershipMessage, parseOwnership, type Ownership } from '../../../grpc/ownership.ts';
import { implement, type Implementation } from '../../../grpc/server.ts';
import { listPage } from '../../list-page.ts';
import type { Owned, OwnedStore } from '../../owned-store.ts';
import type { Turns } from '../../turns.ts';
import type { ExternalAddresses } from '../external-addresses.ts';
import type { MembersFollower } from '../follow-members.ts';
import type { MemberRule } from '../member-rule.ts';
import type { Gateways } from './gateways.ts';
import { membersOfBackends, parseHttpRoutes, type HttpRoutesBody, type HttpRoutesWish } from './http-routes.ts';

export interface HttpRouteParts {
  readonly store: OwnedStore<HttpRoutesBody>;
  readonly addresses: ExternalAddresses;
  readonly gateways: Gateways;
  readonly turns: Turns;
  readonly rule: MemberRule;
  readonly members: MembersFollower<HttpRoutesBody>;
}

export const routesTurnKey = ({ tenant, owner }: Ownership): string => `http/${tenantKey(tenant)}/${owner}`;

export function httpRouteMethods({ store, addresses, gateways, turns, rule, members }: HttpRouteParts): Implementation[] {
  const written = async (): Promise<void> => {
    await addresses.written();
    await store.written();
  };
  const ensure = async (ownership: Ownership, wish: HttpRoutesWish): Promise<Result<Owned<HttpRoutesBody>, PortError>> => {
    const admitted = store.admitEnsure(ownership);
    if (!admitted.ok) return admitted;
    const id = store.find(ownership.tenant, ownership.owner)?.id ?? `hr-${randomUUID()}`;
    const served = await gateways.apply(ownership.tenant, ownership.owner, { id, body: wish });
    if (!served.ok) return served;
    const body = { ...wish, address: served.value };
    members.isWhole(id);
    store.put(ownership, id, body);
    return ok({ ...ownership, scope: '', id, body });
  };
  const remove = async (ownership: Ownership): Promise<Result<undefined, PortError>> => {
    const admitted = store.admitRemove(ownership);
    if (!admitted.ok) return admitted;
    const gone = await gateways.apply(ownership.tenant, ownership.owner, undefined);
    if (!gone.ok) return gone;
    // That the address rests, if this was its last use, is on disk before they are gone there.
    await addresses.written();
    store.remove(ownership);
    return ok(undefined);
  };
  const message = ({ body, ...owned }: Owned<HttpRoutesBody>): plasmacloud.fiberlb.v1.HttpRoutes.$Properties => ({
    ...body,
    ownership: ownershipMessage(owned),
    id: owned.id,
    routes: [...body.routes],
    backends: body.backends.map(({ name, members }) => ({ name, members: members.map((member) => ({ ...member, healthy: true })) })),
    certificates: body.certificates.map(({ hosts, chain }) => ({ hosts: [...hosts], chain })),
    ports: [...gateways.ports],
  });
  return [
    implement(fiberLbMethods.ensureHttpRoutes, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const wish = parseHttpRoutes(request.routes);
      if (!wish.ok) return wish;
      const theirs = await rule.check(ownership.value.tenant, membersOfBackends(wish.value));
      if (!theirs.ok) return theirs;
      const made = await turns.take(routesTurnKey(ownership.value), () => ensure(ownership.value, wish.value));
      await written();
      return made.ok ? ok(message(made.value)) : made;
    }),
    implement(fiberLbMethods.removeHttpRoutes, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const removed = await turns.take(routesTurnKey(ownership.value), () => remove(ownership.value));
      await written();
      return removed.ok ? ok({}) : removed;
    }),
    implement(fiberLbMethods.listHttpRoutes, (request) => {
      const listed = listPage(store, request);
      return listed.ok ? ok({ routes: listed.value.page.map(message), nextPageToken: listed.value.nextPageToken }) : listed;
    }),
  ];
}
