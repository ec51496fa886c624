import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFlashDnsClient } from '../../adapters/plasmacloud/flashdns/flashdns-client.ts';
import { createLightningStorClient } from '../../adapters/plasmacloud/lightningstor/lightningstor-client.ts';
import { createNovaNetClient } from '../../adapters/plasmacloud/novanet/novanet-client.ts';
import { freeOffset } from '../testing/free-offset.ts';
import { startLocalCloud } from './local-cloud.ts';
import { portsAt } from './ports.ts';

test('nodes on other hosts reach NovaNET and FlashDNS where they are told to listen, and nothing else', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-cloud-'));
  const portOffset = await freeOffset();
  const ports = portsAt(portOffset);
  const cloud = await startLocalCloud({
    dir,
    ports,
    portOffset,
    nodes: 1,
    listen: '127.30.0.1',
    externalAddresses: [],
    dnsUpstream: [],
    report: () => undefined,
  });
  const clients = [createNovaNetClient(cloud.addresses.novanet), createFlashDnsClient(cloud.addresses.flashdns)];
  try {
    const { novanet, flashdns, ...others } = cloud.addresses;
    expect([novanet, flashdns]).toEqual([`127.30.0.1:${ports.novanet}`, `127.30.0.1:${ports.flashdns}`]);
    expect(Object.values(others).map((address) => address.split(':')[0])).toEqual(Array.from({ length: 4 }, () => '127.0.0.1'));
    for (const client of clients) expect(await client.listOwned('k8shost/', { token: '', limit: 1 })).toMatchObject({ ok: true });
  } finally {
    for (const client of clients) client.close();
    await cloud.stop();
    rmSync(dir, { recursive: true });
  }
});

test('nodes on other hosts reach LightningSTOR where it is told to listen', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-cloud-'));
  const portOffset = await freeOffset();
  const ports = portsAt(portOffset);
  const cloud = await startLocalCloud({
    dir,
    ports,
    portOffset,
    nodes: 1,
    storageListen: '127.30.0.2',
    volumes: 'images',
    externalAddresses: [],
    dnsUpstream: [],
    report: () => undefined,
  });
  const client = createLightningStorClient(cloud.addresses.lightningstor);
  try {
    const { lightningstor, ...others } = cloud.addresses;
    expect(lightningstor).toBe(`127.30.0.2:${ports.lightningstor}`);
    expect(Object.values(others).map((address) => address.split(':')[0])).toEqual(Array.from({ length: 5 }, () => '127.0.0.1'));
    expect(await client.listOwned('k8shost/', { token: '', limit: 1 })).toMatchObject({ ok: true });
  } finally {
    client.close();
    await cloud.stop();
    rmSync(dir, { recursive: true });
  }
});
