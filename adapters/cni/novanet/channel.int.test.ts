// The plugin's small gRPC against the server shell that every local service uses.
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { implement, serve } from '../../grpc/server.ts';
import { openNovaNet } from './channel.ts';
import { calls } from './messages.ts';

const tenant = { orgId: 'acme', projectId: 'web' };
const failures: Readonly<Record<string, PortError>> = {
  missing: refused('NOT_FOUND', 'there is no subnet: é%'),
  stale: refused('STALE', 'newer'),
  full: { kind: 'throttled', message: 'subnet is full', retryAfterMs: 10 },
  starting: { kind: 'unavailable', message: 'starting' },
};
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const getSubnet = implement(novanetMethods.getSubnet, ({ subnetId }, { header }) => {
    const failure = failures[subnetId];
    if (failure) return err(failure);
    return header('authorization') === 'Bearer secret' ? ok({ id: subnetId, cidr: '10.0.0.0/8' }) : err(refused('UNAUTHENTICATED', 'who are you?'));
  });
  server = await serve({ port: 0, methods: [getSubnet] });
});
afterAll(() => server.stop());

async function subnet(subnetId: string, { token = 'secret', address = server.address, deadlineMs = 5_000 } = {}) {
  const novanet = openNovaNet(address, token, deadlineMs);
  const answer = await novanet.call(calls.getSubnet, { tenant, subnetId });
  novanet.close();
  return answer.ok ? answer.value : answer.error;
}

test('proves who it is with the token', async () => {
  expect(await subnet('s1')).toEqual({ id: 's1', cidr: '10.0.0.0/8', gateway: '', dnsServers: [], vni: 0 });
  for (const token of ['', 'wrong']) expect(await subnet('s1', { token })).toMatchObject({ code: 101, details: 'UNAUTHENTICATED' });
});

test.each([
  ['missing', { code: 101, msg: expect.stringContaining('there is no subnet: é%'), details: 'NOT_FOUND' }],
  ['stale', { code: 101, msg: expect.stringContaining('newer'), details: 'STALE' }],
  ['full', { code: 11, msg: expect.stringContaining('subnet is full') }],
  ['starting', { code: 11, msg: expect.stringContaining('starting') }],
])('CNI-8: a failure says whether to try again: %s', async (subnetId, expected) => {
  expect(await subnet(subnetId)).toMatchObject(expected);
});

test('CNI-8: a method that is not there is refused', async () => {
  const novanet = openNovaNet(server.address, '');
  expect(await novanet.call(calls.listSubnets, { tenant })).toMatchObject({ ok: false, error: { code: 101, details: 'UNIMPLEMENTED' } });
  novanet.close();
});

test('CNI-8: nobody there, or nobody who answers: try again', async () => {
  const silent = createServer((socket) => socket.on('error', () => undefined).resume()).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const { port } = silent.address() as { port: number };
  expect(await subnet('s1', { address: `127.0.0.1:${port}`, deadlineMs: 50 })).toMatchObject({ code: 11, details: 'no answer within 50 ms' });
  await new Promise((resolve) => silent.close(resolve));
  expect(await subnet('s1', { address: `127.0.0.1:${port}` })).toMatchObject({ code: 11, details: expect.stringContaining('ECONNREFUSED') });
});

test('an address that is none is told', async () => {
  expect(await subnet('s1', { address: 'a b' })).toMatchObject({ code: 101, details: expect.any(String) });
});
