import { status } from '@grpc/grpc-js';
import { connect, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err, ok } from '../../domain/result.ts';
import { plasmacloud } from '../../schemas/protobuf.ts';
import { openChannel, type Channel } from './client.ts';
import { portErrorOf, refused, stale, statusOf } from './error-mapping.ts';
import { healthCheck } from './health.ts';
import { implement, serve, type GrpcServer } from './server.ts';
import { unary } from './unary.ts';

const { ListOwnedRequest, ListOwnedResponse, Tenant } = plasmacloud.common.v1;
const echo = unary('/test.v1.Echo/Say', ListOwnedRequest, ListOwnedResponse);
const never = unary('/test.v1.Echo/Never', ListOwnedRequest, ListOwnedResponse);
const broken = unary('/test.v1.Echo/Broken', ListOwnedRequest, ListOwnedResponse);
const failing = unary('/test.v1.Echo/Fail', ListOwnedRequest, ListOwnedResponse);
const unknown = unary('/test.v1.Echo/Unknown', ListOwnedRequest, ListOwnedResponse);

const failures: readonly PortError[] = [
  { kind: 'unavailable', message: 'not yet' },
  { kind: 'throttled', message: 'slowly', retryAfterMs: 1_234 },
  { kind: 'ambiguous', message: 'who knows' },
  refused('STALE', 'ein älterer Plan'),
  stale(2 ** 50, 'older than the one that was seen'),
  refused('NOT_FOUND', 'there is none'),
  refused('INVALID_ARGUMENT', 'no'),
  refused('QUOTA', 'full'),
];

describe('the gRPC shell', () => {
  let server: GrpcServer;
  let channel: Channel;
  let reported: unknown[];
  let arrived: () => void;
  let whenArrived: Promise<void>;
  const methods = [
    implement(echo, ({ ownerPrefix }, { header }) => ok({ nextPageToken: `${ownerPrefix} ${header('authorization')}` })),
    implement(never, () => {
      arrived();
      return new Promise(() => undefined);
    }),
    implement(broken, () => {
      throw new Error('the disk is full');
    }),
    implement(failing, ({ pageSize }) => err(failures[pageSize] ?? refused('OUT_OF_RANGE', 'no such failure'))),
  ];
  beforeEach(async () => {
    reported = [];
    whenArrived = new Promise((resolve) => (arrived = resolve));
    server = await serve({ port: 0, methods, report: (error) => reported.push(error) });
    channel = openChannel(server.address, { metadata: { authorization: 'Bearer x' } });
  });
  afterEach(async () => {
    channel.close();
    await server.stop();
  });

  test('a call brings its request, its headers and its answer across', async () => {
    expect(await channel.call(echo, { ownerPrefix: 'grüezi' })).toMatchObject({ ok: true, value: { nextPageToken: 'grüezi Bearer x' } });
  });

  test.each(failures.map((failure, index) => [failure.kind, 'reason' in failure ? failure.reason : '', index] as const))(
    '%s %s crosses the wire as it is',
    async (_, __, index) => {
      expect(await channel.call(failing, { pageSize: index })).toEqual({ ok: false, error: failures[index] });
    },
  );

  test('a call that is not answered in time may have been done', async () => {
    const hasty = openChannel(server.address, { deadlineMs: 50 });
    expect(await hasty.call(never, {})).toMatchObject({ ok: false, error: { kind: 'ambiguous' } });
    hasty.close();
  });

  test('a server that broke may have done it, and says so to its owner', async () => {
    expect(await channel.call(broken, {})).toMatchObject({ ok: false, error: { kind: 'ambiguous', message: 'the disk is full' } });
    expect(reported).toEqual([new Error('the disk is full')]);
  });

  test('a method that is not there is refused, and so is a body that is no message', async () => {
    expect(await channel.call(unknown, {})).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'UNIMPLEMENTED' } });
    const garbage = unary('/test.v1.Echo/Say', { encode: () => ({ finish: () => Buffer.from([0xff, 0xff]) }), decode: () => '' }, Tenant);
    expect(await channel.call(garbage, '')).toMatchObject({ ok: false });
    expect(await channel.call(echo, {})).toMatchObject({ ok: true });
  });

  test('health is told for the server, its services, and no others', async () => {
    expect(await channel.call(healthCheck, { service: '' })).toEqual({ ok: true, value: { status: 'SERVING' } });
    expect(await channel.call(healthCheck, { service: 'test.v1.Echo' })).toEqual({ ok: true, value: { status: 'SERVING' } });
    expect(await channel.call(healthCheck, { service: 'test.v1.Other' })).toMatchObject({ ok: false, error: { reason: 'NOT_FOUND' } });
  });

  test('a taken port is named', async () => {
    await expect(serve({ port: server.port, methods })).rejects.toThrow(`${server.address} is taken by another process`);
    await expect(serve({ host: '192.0.2.1', port: 0, methods })).rejects.toThrow('cannot listen on 192.0.2.1:0');
  });

  test('stopping ends what hangs, frees the port, and a new server is found again by the same channel', async () => {
    const hanging = channel.call(never, {});
    await whenArrived;
    await Promise.all([server.stop(), server.stop()]);
    expect(await hanging).toMatchObject({ ok: false });
    expect(await channel.call(echo, {})).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    server = await serve({ port: server.port, methods });
    let answer = await channel.call(echo, {});
    for (const deadline = Date.now() + 4_000; !answer.ok && Date.now() < deadline;) answer = await channel.call(echo, {});
    expect(answer).toMatchObject({ ok: true });
  });

  test('a server that says nothing at all is a matter of the deadline', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    const hasty = openChannel(`127.0.0.1:${port}`, { deadlineMs: 100 });
    expect(await hasty.call(echo, {})).toMatchObject({ ok: false, error: { kind: 'ambiguous' } });
    hasty.close();
    silent.close();
  });

  test('noise on the port does not stop the server', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.end('GET / HTTP/1.1\r\n\r\n\0\xff\xff');
    await closed;
    expect(await channel.call(echo, {})).toMatchObject({ ok: true });
  });

  test('closing a channel gives up what is under way', async () => {
    const waiting = channel.call(never, {});
    await whenArrived;
    channel.close();
    expect(await waiting).toMatchObject({ ok: false, error: { kind: 'ambiguous' } });
  });

  test('a closed channel is unavailable', async () => {
    channel.close();
    expect(await channel.call(echo, {})).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });
});

describe('statuses of servers that send no detail', () => {
  test.each([
    [status.UNAVAILABLE, { kind: 'unavailable' }],
    [status.DEADLINE_EXCEEDED, { kind: 'ambiguous' }],
    [status.CANCELLED, { kind: 'ambiguous' }],
    [status.INTERNAL, { kind: 'ambiguous' }],
    [status.UNKNOWN, { kind: 'ambiguous' }],
    [status.ABORTED, { kind: 'ambiguous' }],
    [status.RESOURCE_EXHAUSTED, { kind: 'throttled', retryAfterMs: 1_000 }],
    [status.FAILED_PRECONDITION, { kind: 'refused', reason: 'FAILED_PRECONDITION' }],
    [status.PERMISSION_DENIED, { kind: 'refused', reason: 'PERMISSION_DENIED' }],
    [status.UNAUTHENTICATED, { kind: 'refused', reason: 'UNAUTHENTICATED' }],
  ])('%s', (code, expected) => {
    expect(portErrorOf({ code, details: 'x' })).toEqual({ message: 'x', ...expected });
  });

  test('a detail that cannot be read is no detail', () => {
    const { metadata } = statusOf(refused('STALE', 'x'));
    metadata.set('plasmacloud-error-bin', Buffer.from([0xff, 0xff, 0xff]));
    expect(portErrorOf({ code: status.FAILED_PRECONDITION, details: 'x', metadata })).toEqual({ kind: 'refused', message: 'x', reason: 'FAILED_PRECONDITION' });
  });
});
