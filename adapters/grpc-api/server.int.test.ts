import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials, status, type ServiceError } from '@grpc/grpc-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RpcSink } from '../../domain/ports/rpc.ts';
import { ok } from '../../domain/result.ts';
import { eventually } from '../../bin/testing/eventually.ts';
import { servingCertificate, type ServingCertificate } from '../pki/authority.ts';
import { startGrpcApi, type GrpcApiServer } from './server.ts';

const pki = mkdtempSync(join(tmpdir(), 'k8shost-pki-'));
const mebibyte = new Uint8Array(1024 * 1024);
const reported: unknown[] = [];
let tls: ServingCertificate;
let server: GrpcApiServer;
let client: Client;
let opened: PromiseWithResolvers<RpcSink>;
let closed: PromiseWithResolvers<void>;
let presentMebibytes = 0;
/** Resolves when all of it was handed over. */
let present: Promise<void>;
/** As a watch was told. */
let healthOfTheServer: readonly number[] = [];

/** As a watch tells what it begins with. */
async function tell(sink: RpcSink, mebibytes: number): Promise<void> {
  for (let index = 0; index < mebibytes; index += 1) {
    sink.write(mebibyte);
    await sink.room();
  }
}

beforeAll(async () => {
  tls = await servingCertificate(pki, ['127.0.0.1'], Date.now());
  server = await startGrpcApi({
    host: '127.0.0.1',
    port: 0,
    tls,
    methods: [
      {
        kind: 'server-stream',
        path: '/test.Flow/Watch',
        open: (_request, _call, sink) => {
          present = tell(sink, presentMebibytes);
          opened.resolve(sink);
          return Promise.resolve(ok(() => closed.resolve()));
        },
      },
      { kind: 'unary', path: '/test.Flow/Break', answer: () => Promise.reject(new Error('the disk is full')) },
    ],
    report: (error) => reported.push(error),
  });
  client = new Client(`127.0.0.1:${server.port}`, credentials.createSsl(Buffer.from(tls.ca)));
});

afterAll(async () => {
  client.close();
  await server.stop();
  rmSync(pki, { recursive: true });
});

const asIs = (bytes: Buffer): Buffer => bytes;
async function watch(mebibytes: number) {
  presentMebibytes = mebibytes;
  opened = Promise.withResolvers();
  closed = Promise.withResolvers();
  const stream = client.makeServerStreamRequest('/test.Flow/Watch', asIs, asIs, Buffer.alloc(0));
  const ended = new Promise<number>((resolve) => {
    stream.once('error', (error: ServiceError) => resolve(error.code));
    stream.once('end', () => resolve(status.OK));
  });
  return { stream, ended, sink: await opened.promise };
}

test('a reader that takes nothing is cut off, and is told when it reads again', async () => {
  const { stream, ended, sink } = await watch(0);
  await new Promise((resolve) => stream.once('metadata', resolve));
  for (let index = 0; index < 80; index += 1) sink.write(mebibyte);
  let messages = 0;
  stream.on('data', () => (messages += 1));
  expect(await ended).toBe(status.RESOURCE_EXHAUSTED);
  expect(messages).toBeLessThan(80);
  await closed.promise;
});

test('a present state of any size reaches a reader that takes it', async () => {
  const { stream, ended, sink } = await watch(40);
  let messages = 0;
  stream.on('data', () => (messages += 1));
  await present;
  sink.end();
  expect(await ended).toBe(status.OK);
  expect(messages).toBe(40);
});

test('a stream whose client goes away is closed', async () => {
  const { stream, ended } = await watch(1);
  stream.cancel();
  await closed.promise;
  expect(await ended).toBe(status.CANCELLED);
});

test('what breaks is reported, and its client learns no more than that', async () => {
  const failure = await new Promise<ServiceError | null>((resolve) => {
    client.makeUnaryRequest('/test.Flow/Break', asIs, asIs, Buffer.alloc(0), (error) => resolve(error));
  });
  expect(failure).toMatchObject({ code: status.INTERNAL, details: 'Internal error occurred' });
  expect(reported).toEqual([new Error('the disk is full')]);
});

test('a taken port is named', async () => {
  const again = startGrpcApi({ host: '127.0.0.1', port: server.port, tls, methods: [], report: () => {} });
  await expect(again).rejects.toThrow(`the gRPC API cannot listen on 127.0.0.1:${server.port}: another program listens there`);
});

test('health is watched: it serves, what is not here is unknown, and it tells that it stops', async () => {
  const follow = (service: string) => {
    const stream = client.makeServerStreamRequest(
      '/grpc.health.v1.Health/Watch',
      (text: string) => Buffer.from([10, text.length, ...Buffer.from(text)]),
      asIs,
      service,
    );
    const told: number[] = [];
    stream.on('data', (message: Buffer) => told.push(message[1] ?? 0));
    stream.on('error', () => {});
    return { stream, told };
  };
  const [here, unknown] = [follow('test.Flow'), follow('test.Other')];
  await eventually('both are answered', 5_000, () => here.told.length === 1 && unknown.told.length === 1);
  expect([here.told, unknown.told]).toEqual([[1], [3]]);
  healthOfTheServer = here.told;
});

test('stopping ends a stream that nobody reads, within seconds', async () => {
  const { stream, ended } = await watch(40);
  stream.pause();
  await server.stop();
  await closed.promise;
  stream.resume();
  expect(await ended).not.toBe(status.RESOURCE_EXHAUSTED);
  expect(healthOfTheServer).toEqual([1, 2]);
});
