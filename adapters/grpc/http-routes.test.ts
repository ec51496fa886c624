import { expect, test } from 'vitest';
import type { HttpRoutes } from '../../domain/effect.ts';
import { plasmacloud } from '../../schemas/protobuf.ts';
import { httpRoutesMessage } from './http-routes.ts';

const routes: HttpRoutes = {
  name: 'shop/web',
  createdMs: 1_700_000_000_000,
  routes: [{ host: '*.example.com', path: '/a', match: 'Prefix', backend: 'shop/web:80' }],
  defaultBackend: 'shop/rest:http',
  backends: [
    { name: 'shop/rest:http', members: [] },
    { name: 'shop/web:80', members: [{ address: '10.0.0.1', port: 8080 }] },
  ],
  certificates: [{ hosts: ['a.example.com'], chain: 'PEM of a chain', privateKey: 'PEM of a key' }],
};

test('HTTP routes lose nothing on the wire', () => {
  const { HttpRoutes: message } = plasmacloud.fiberlb.v1;
  const read = message.toObject(message.decode(message.encode(httpRoutesMessage(routes)).finish()), { arrays: true });
  expect(read).toMatchObject(routes);
});
