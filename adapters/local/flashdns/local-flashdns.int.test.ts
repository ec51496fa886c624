import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EffectBase, EffectOf, RecordSet } from '../../../domain/effect.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { cloudServiceContract } from '../../contracts/cloud-service.contract.ts';
import { openChannel } from '../../grpc/client.ts';
import { flashdnsMethods } from '../../grpc/methods/flashdns.ts';
import { createFlashDnsClient, type FlashDnsClient } from '../../plasmacloud/flashdns/flashdns-client.ts';
import { askBytes, dnsPacket, type Packet } from './testing/dns-packet.ts';
import { startLocalFlashDns, type LocalFlashDns } from './local-flashdns.ts';

const zone = 'cluster.local';
const a = (name: string, ...values: string[]): RecordSet => ({ name, type: 'A', ttlSeconds: 5, values });
const put = (base: EffectBase, ...recordSets: RecordSet[]): EffectOf<'put-record-sets'> => ({ ...base, kind: 'put-record-sets', zone, recordSets });

cloudServiceContract({
  name: 'the FlashDNS client over gRPC with the local service',
  start: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'k8shost-flashdns-'));
    let server = await startLocalFlashDns({ dir, port: 0, dnsPort: 0 });
    const port = Number(server.address.split(':')[1]);
    const service = createFlashDnsClient(server.address);
    return {
      service,
      restart: async () => {
        await server.stop();
        server = await startLocalFlashDns({ dir, port, dnsPort: 0 });
      },
      takeAway: () => server.stop(),
      stop: async () => {
        service.close();
        await server.stop();
        rmSync(dir, { recursive: true });
      },
    };
  },
  ensure: (base) => put(base, a(`${base.ref.name}.default.svc`, '10.96.0.1')),
  remove: (base) => ({ ...base, kind: 'remove-record-sets', zone }),
  listedId: ({ tenant, owner }) => `${tenant.org}/${tenant.project}/${zone}/${owner}`,
});

/** One datagram there and one back. */
const overUdp = (host: string, port: number, query: Buffer): Promise<Packet> =>
  new Promise((resolve, reject) => {
    const socket = createSocket('udp4');
    socket.once('error', reject);
    socket.once('message', (message) => {
      socket.close();
      resolve(dnsPacket.decode(message));
    });
    socket.send(query, port, host);
  });

/** Sends the bytes as they are and reads `replies` messages. */
const overTcp = (host: string, port: number, chunks: readonly Buffer[], replies: number): Promise<Packet[]> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, host);
    let unread = Buffer.alloc(0);
    const packets: Packet[] = [];
    socket.setNoDelay(true);
    socket.once('error', reject);
    socket.on('close', () => resolve(packets));
    socket.on('data', (chunk: Buffer) => {
      unread = Buffer.concat([unread, chunk]);
      while (unread.length >= 2 && unread.length >= 2 + unread.readUInt16BE(0)) {
        packets.push(dnsPacket.decode(unread.subarray(2, 2 + unread.readUInt16BE(0))));
        unread = unread.subarray(2 + unread.readUInt16BE(0));
      }
      if (packets.length === replies) socket.destroy();
    });
    for (const chunk of chunks) socket.write(chunk);
  });

const framed = (query: Buffer): Buffer => Buffer.concat([Buffer.from([query.length >> 8, query.length & 255]), query]);

describe('the local FlashDNS', () => {
  const main: Tenant = { org: 'default', project: 'default' };
  const acme: Tenant = { org: 'acme', project: 'web' };
  let dir: string;
  let server: LocalFlashDns;
  let client: FlashDnsClient;
  let port: number;
  const base = (uid: string, revision: number, tenant: Tenant): EffectBase => ({
    tenant,
    owner: `k8shost/services/${uid}`,
    revision,
    ref: { ...tenant, resource: 'services', namespace: 'default', name: uid, uid },
  });
  const perform = async (effect: EffectOf<'put-record-sets'>): Promise<void> => {
    const answer = await client.perform<'put-record-sets'>(effect);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  };
  const addresses = async (host: string, name: string): Promise<string> => {
    const packet = await overUdp(host, port, askBytes(name, 'A'));
    return `${packet.rcode} ${packet.answers
      .map(({ data }) => String(data))
      .toSorted()
      .join(' ')}`.trim();
  };
  const start = async (dnsPort = 0, more: Partial<Parameters<typeof startLocalFlashDns>[0]> = {}): Promise<void> => {
    server = await startLocalFlashDns({ dir, port: 0, dnsPort, ...more });
    client = createFlashDnsClient(server.address);
    port = Number(server.dnsAddress.split(':')[1]);
  };
  const stop = async (): Promise<void> => {
    client.close();
    await server.stop();
  };
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-flashdns-'));
    await start();
  });
  afterEach(async () => {
    await stop();
    rmSync(dir, { recursive: true });
  });

  test('resolves what was put, over UDP and TCP, until it is removed', async () => {
    await perform(put(base('web', 1, main), a('web.default.svc', '10.96.0.7')));
    expect(await addresses('127.0.0.1', 'web.default.svc.cluster.local')).toBe('NOERROR 10.96.0.7');
    const [packet] = await overTcp('127.0.0.1', port, [framed(askBytes('web.default.svc.cluster.local', 'A'))], 1);
    expect(packet?.answers).toMatchObject([{ data: '10.96.0.7' }]);
    await client.perform<'remove-record-sets'>({ ...base('web', 2, main), kind: 'remove-record-sets', zone });
    expect(await addresses('127.0.0.1', 'web.default.svc.cluster.local')).toBe('NXDOMAIN');
  });

  test('a put replaces everything its owner had, and nothing of others', async () => {
    await perform(put(base('one', 1, main), a('a.default.svc', '10.0.0.1'), a('b.default.svc', '10.0.0.2')));
    await perform(put(base('two', 2, main), a('a.default.svc', '10.0.0.3')));
    await perform(put(base('one', 3, main), a('b.default.svc', '10.0.0.4')));
    expect(await addresses('127.0.0.1', 'a.default.svc.cluster.local')).toBe('NOERROR 10.0.0.3');
    expect(await addresses('127.0.0.1', 'b.default.svc.cluster.local')).toBe('NOERROR 10.0.0.4');
  });

  test('tenants have zones of the same name at addresses of their own, and see nothing else', async () => {
    await perform(put(base('web', 1, main), a('web.default.svc', '10.96.0.7')));
    expect(await client.ensureZone(main, zone)).toEqual({ ok: true, value: { listenAddress: `127.0.0.1:${port}` } });
    expect(await client.ensureZone(acme, zone)).toEqual({ ok: true, value: { listenAddress: `127.0.53.1:${port}` } });
    expect(await addresses('127.0.53.1', 'web.default.svc.cluster.local')).toBe('NXDOMAIN');
    expect(await addresses('127.0.53.1', 'ns.dns.cluster.local')).toBe('NOERROR 10.96.0.10');
    await perform(put(base('web', 2, acme), a('web.default.svc', '10.96.0.9')));
    expect(await addresses('127.0.53.1', 'web.default.svc.cluster.local')).toBe('NOERROR 10.96.0.9');
    expect(await addresses('127.0.0.1', 'web.default.svc.cluster.local')).toBe('NOERROR 10.96.0.7');
    expect(await client.ensureZone({ org: 'acme', project: 'third' }, zone)).toEqual({ ok: true, value: { listenAddress: `127.0.53.2:${port}` } });
  });

  test('in another block a tenant keeps the last part of its address', async () => {
    const third = { org: 'acme', project: 'third' };
    for (const tenant of [acme, third]) await client.ensureZone(tenant, zone);
    for (const tenantHosts of ['127.0.54', '127.0.53']) {
      await stop();
      await start(0, { tenantHosts });
      expect(await client.ensureZone(third, zone)).toEqual({ ok: true, value: { listenAddress: `${tenantHosts}.2:${port}` } });
      expect(await addresses(`${tenantHosts}.1`, 'web.default.svc.cluster.local')).toBe('NXDOMAIN');
    }
  });

  test('a restart brings back every zone at its address', async () => {
    await perform(put(base('web', 1, acme), a('web.default.svc', '10.96.0.9')));
    await client.ensureZone(main, 'empty.example');
    await stop();
    await start();
    expect(await addresses('127.0.53.1', 'web.default.svc.cluster.local')).toBe('NOERROR 10.96.0.9');
    expect(await addresses('127.0.0.1', 'x.empty.example')).toBe('NXDOMAIN');
  });

  test('DNS-40: nothing is answered before every zone is there: the first answer after a restart is the right one', async () => {
    for (let index = 0; index < 50; index += 1) await perform(put(base(`web-${index}`, 1, acme), a(`web-${index}.default.svc`, '10.96.0.9')));
    await stop();
    const first = new Promise<Packet>((resolve) => {
      const socket = createSocket('udp4');
      const asking = setInterval(() => socket.send(askBytes('web-49.default.svc.cluster.local', 'A'), port, '127.0.53.1'), 1);
      socket.on('error', () => undefined);
      socket.once('message', (bytes) => {
        clearInterval(asking);
        socket.close();
        resolve(dnsPacket.decode(bytes));
      });
    });
    await start(port);
    expect(await first).toMatchObject({ rcode: 'NOERROR', answers: [{ data: '10.96.0.9' }] });
  });

  test('a deleted zone is REFUSED, and only a newer plan brings records back', async () => {
    await perform(put(base('web', 5, main), a('web.default.svc', '10.96.0.7')));
    expect(await client.deleteZone(main, zone)).toEqual({ ok: true, value: {} });
    expect(await client.deleteZone(main, zone)).toEqual({ ok: true, value: {} });
    expect(await addresses('127.0.0.1', 'web.default.svc.cluster.local')).toBe('REFUSED');
    expect(await client.perform<'put-record-sets'>(put(base('web', 5, main), a('web.default.svc', '10.96.0.7')))).toMatchObject({
      ok: false,
      error: { reason: 'STALE' },
    });
    expect(await addresses('127.0.0.1', 'web.default.svc.cluster.local')).toBe('REFUSED');
    await perform(put(base('web', 6, main), a('web.default.svc', '10.96.0.8')));
    expect(await addresses('127.0.0.1', 'web.default.svc.cluster.local')).toBe('NOERROR 10.96.0.8');
  });

  test('an answer too big for UDP is whole over TCP', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `10.1.${index >> 8}.${index & 255}`);
    await perform(put(base('big', 1, main), a('big.default.svc', ...many)));
    const query = askBytes('big.default.svc.cluster.local', 'A', { edns: 1_232 });
    expect(await overUdp('127.0.0.1', port, query)).toMatchObject({ flag_tc: true });
    const [whole] = await overTcp('127.0.0.1', port, [framed(query)], 1);
    expect(whole).toMatchObject({ flag_tc: false });
    expect(whole?.answers.length).toBe(500);
  });

  test('a TCP connection may carry many queries, in pieces', async () => {
    await perform(put(base('web', 1, main), a('web.default.svc', '10.96.0.7')));
    const bytes = Buffer.concat([1, 2, 3].map((id) => framed(askBytes('web.default.svc.cluster.local', 'A', { id }))));
    const packets = await overTcp('127.0.0.1', port, [bytes.subarray(0, 1), bytes.subarray(1, 70), bytes.subarray(70)], 3);
    expect(packets.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test('noise on UDP and TCP changes nothing', async () => {
    await perform(put(base('web', 1, main), a('web.default.svc', '10.96.0.7')));
    const noise = createSocket('udp4');
    for (let round = 0; round < 300; round += 1) {
      const bytes = randomBytes(1 + (round % 100));
      await new Promise<void>((resolve) => noise.send(bytes, port, '127.0.0.1', () => resolve()));
    }
    noise.close();
    expect(await overTcp('127.0.0.1', port, [framed(randomBytes(5))], 1)).toEqual([]);
    expect(await addresses('127.0.0.1', 'web.default.svc.cluster.local')).toBe('NOERROR 10.96.0.7');
  });

  test.each([
    ['an absolute name', [a('web.default.svc.', '10.0.0.1')]],
    ['a label of 64 characters', [a('x'.repeat(64), '10.0.0.1')]],
    ['a name that is too long', [a(`${'abcdefg.'.repeat(31)}x`, '10.0.0.1')]],
    ['a type that is not served', [{ ...a('web', '10.0.0.1'), type: 'MX' as 'A' }]],
    ['an alias without a target', [{ ...a('web'), type: 'CNAME' as const }]],
    ['an address that is none', [a('web', '10.0.0.256')]],
    ['an IPv4 address as AAAA', [{ ...a('web', '10.0.0.1'), type: 'AAAA' as const }]],
    ['a target without a dot', [{ ...a('web', 'example.com'), type: 'CNAME' as const }]],
    ['two aliases', [{ ...a('web', 'a.example.', 'b.example.'), type: 'CNAME' as const }]],
    ['a port that is none', [{ ...a('web', '0 0 65536 a.example.'), type: 'SRV' as const }]],
    ['a TTL of a month', [{ ...a('web', '10.0.0.1'), ttlSeconds: 2_592_000 }]],
  ])('refuses %s, and keeps what was there', async (_, recordSets) => {
    await perform(put(base('web', 1, main), a('kept', '10.0.0.1')));
    expect(await client.perform<'put-record-sets'>(put(base('web', 2, main), a('new', '10.0.0.2'), ...recordSets))).toMatchObject({
      ok: false,
      error: { kind: 'refused', reason: 'INVALID_ARGUMENT' },
    });
    expect(await addresses('127.0.0.1', 'kept.cluster.local')).toBe('NOERROR 10.0.0.1');
    expect(await addresses('127.0.0.1', 'new.cluster.local')).toBe('NXDOMAIN');
  });

  test('lists the record sets of a zone to its tenant only', async () => {
    await perform(put(base('web', 1, acme), a('web.default.svc', '10.96.0.9')));
    await perform(put(base('db', 2, acme), a('db.default.svc', '10.96.0.3')));
    const channel = openChannel(server.address);
    const tenant = { orgId: 'acme', projectId: 'web' };
    const first = await channel.call(flashdnsMethods.listRecordSets, { tenant, zone, pageSize: 1 });
    expect(first).toMatchObject({
      ok: true,
      value: { owners: [{ ownership: { owner: 'k8shost/services/db' }, recordSets: [{ name: 'db.default.svc', values: ['10.96.0.3'] }] }] },
    });
    const pageToken = first.ok ? first.value.nextPageToken : '';
    expect(await channel.call(flashdnsMethods.listRecordSets, { tenant, zone, pageSize: 1, pageToken })).toMatchObject({
      value: { owners: [{ ownership: { owner: 'k8shost/services/web' } }], nextPageToken: '' },
    });
    const foreign = await channel.call(flashdnsMethods.listRecordSets, { tenant: { orgId: 'acme', projectId: 'x' }, zone, pageSize: 1 });
    expect(foreign).toMatchObject({ ok: false, error: { reason: 'NOT_FOUND' } });
    channel.close();
  });

  test('says which address is taken when it cannot listen, and lets go of everything', async () => {
    const other = join(dir, 'second');
    await expect(startLocalFlashDns({ dir: other, port: 0, dnsPort: port })).rejects.toThrow(`127.0.0.1:${port} (TCP) is taken by another process`);
    await expect(startLocalFlashDns({ dir: other, port: Number(server.address.split(':')[1]), dnsPort: 0 })).rejects.toThrow(`${server.address} is taken`);
  });
});
