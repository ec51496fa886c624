// ServiceRouteService: one route an owner. They are kept here; the data plane, where there is one, follows them.
import { randomUUID } from 'node:crypto';
import type { ServiceRoute } from '../../../domain/effect.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { err, ok } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { ownershipMessage, parseOwnership, parseTenant } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { parseRoute, routeMessage } from '../../grpc/service-route.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';

const answerOf = (owned: Owned<ServiceRoute>): plasmacloud.novanet.v1.ServiceRoute.$Properties => ({
  ...routeMessage(owned.body),
  ownership: ownershipMessage(owned),
  id: owned.id,
});

export interface RouteChange {
  readonly tenant: Tenant;
  readonly id: string;
  readonly revision: number;
  /** Undefined: gone. */
  readonly route: ServiceRoute | undefined;
}

export function routeMethods(routes: OwnedStore<ServiceRoute>, changed: (change: RouteChange) => void): Implementation[] {
  return [
    implement(novanetMethods.ensureServiceRoute, async ({ ownership, route }) => {
      const owner = parseOwnership(ownership);
      if (!owner.ok) return owner;
      const wish = parseRoute(route);
      if (!wish.ok) return wish;
      const admitted = routes.admitEnsure(owner.value);
      if (!admitted.ok) return admitted;
      const id = routes.find(owner.value.tenant, owner.value.owner)?.id ?? randomUUID();
      routes.put(owner.value, id, wish.value);
      changed({ ...owner.value, id, route: wish.value });
      await routes.written();
      return ok(answerOf({ ...owner.value, scope: '', id, body: wish.value }));
    }),
    implement(novanetMethods.removeServiceRoute, async ({ ownership }) => {
      const owner = parseOwnership(ownership);
      if (!owner.ok) return owner;
      const admitted = routes.admitRemove(owner.value);
      if (!admitted.ok) return admitted;
      const before = routes.remove(owner.value);
      if (before) changed({ ...owner.value, id: before.id, route: undefined });
      await routes.written();
      return ok({});
    }),
    implement(novanetMethods.listServiceRoutes, ({ tenant, pageSize, pageToken }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      if (pageSize < 1 || pageSize > 1_000) return err(refused('INVALID_ARGUMENT', 'page_size must be 1 to 1000'));
      const rest = routes.list(asker.value).filter((route) => route.id > pageToken);
      const page = rest.slice(0, pageSize);
      return ok({ routes: page.map(answerOf), nextPageToken: rest.length > pageSize ? (page.at(-1)?.id ?? '') : '' });
    }),
  ];
}
