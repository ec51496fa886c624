import { expect, test } from 'vitest';
import { roleEnvironment } from './role-environment.ts';

test('gRPC is two ports above REST, on the same host, where nothing else is said', () => {
  expect(roleEnvironment(0, {}).grpc).toEqual({ host: '127.0.0.1', port: 6445 });
  expect(roleEnvironment(0, { K8SHOST_SERVER_ADDR: '0.0.0.0:6444' }).grpc).toEqual({ host: '0.0.0.0', port: 6446 });
  expect(roleEnvironment(0, { K8SHOST_SERVER_ADDR: '127.0.0.1:0' }).grpc).toEqual({ host: '127.0.0.1', port: 0 });
  expect(roleEnvironment(100, {}).grpc.port).toBe(6545);
  expect(roleEnvironment(0, { K8SHOST_GRPC_ADDR: '::1:7000' }).grpc).toEqual({ host: '::1', port: 7000 });
  expect(() => roleEnvironment(0, { K8SHOST_GRPC_ADDR: 'nowhere' })).toThrow('K8SHOST_GRPC_ADDR is HOST:PORT, not "nowhere"');
});
