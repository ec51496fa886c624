// HTTP routes on the wire, as the client writes them.
import type { HttpRoutes } from '../../domain/effect.ts';
import type { plasmacloud } from '../../schemas/plasmacloud.ts';

export const httpRoutesMessage = ({
  name,
  createdMs,
  routes,
  defaultBackend,
  backends,
  certificates,
}: HttpRoutes): plasmacloud.fiberlb.v1.HttpRoutes.$Properties => ({
  name,
  createdMs,
  routes: routes.map(({ host, path, match, backend }) => ({ host, path, match, backend })),
  defaultBackend,
  backends: backends.map((backend) => ({ name: backend.name, members: backend.members.map(({ address, port }) => ({ address, port })) })),
  certificates: certificates.map(({ hosts, chain, privateKey }) => ({ hosts: [...hosts], chain, privateKey })),
});
