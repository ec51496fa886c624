// ServiceRouteService.
import type { ServiceRoute } from '../../../domain/effect.ts';
import { ok } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { ownershipMessage } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { parseRoute, routeMessage } from '../../grpc/service-route.ts';
import { listPage } from '../list-page.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';
import { ensureWhole, removeWhole, type Changed } from './kept-whole.ts';

const answerOf = (owned: Owned<ServiceRoute>): plasmacloud.novanet.v1.ServiceRoute.$Properties => ({
  ...routeMessage(owned.body),
  ownership: ownershipMessage(owned),
  id: owned.id,
});

export function routeMethods(routes: OwnedStore<ServiceRoute>, changed: Changed<ServiceRoute>): Implementation[] {
  return [
    implement(novanetMethods.ensureServiceRoute, async ({ ownership, route }) => {
      const kept = await ensureWhole(routes, ownership, () => parseRoute(route), changed);
      return kept.ok ? ok(answerOf(kept.value)) : kept;
    }),
    implement(novanetMethods.removeServiceRoute, ({ ownership }) => removeWhole(routes, ownership, changed)),
    implement(novanetMethods.listServiceRoutes, (request) => {
      const listed = listPage(routes, request);
      return listed.ok ? ok({ routes: listed.value.page.map(answerOf), nextPageToken: listed.value.nextPageToken }) : listed;
    }),
  ];
}
