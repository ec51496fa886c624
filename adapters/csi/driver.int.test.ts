import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLocalLightningStor } from '../local/lightningstor/local-lightningstor.ts';
import { startCsiDriver, type Role } from './driver.ts';
import { controllerMethods, identityMethods, nodeMethods } from './methods.ts';
import { openCsiClient } from './testing/csi-client.ts';
import { thisMachine } from './testing/driver-for-tests.ts';

describe('the driver on its socket', () => {
  let dir: string;
  let socket: string;
  let stops: (() => Promise<void> | void)[];
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-csi-'));
    socket = join(dir, 'csi.sock');
    stops = [];
  });
  afterEach(async () => {
    for (const stop of stops.toReversed()) await stop();
    rmSync(dir, { recursive: true });
  });
  const start = async (lightningstor: string, roles: readonly Role[] = ['controller', 'node'], nowMs = Date.now) => {
    const node = { name: 'n1', zone: '', maxVolumes: 0, canMount: false, machine: thisMachine(), runDir: dir };
    const driver = await startCsiDriver({
      socket,
      roles,
      lightningstor,
      tenant: { org: 'acme', project: 'web' },
      version: '1',
      node,
      nowMs,
      report: () => undefined,
    });
    stops.push(() => driver.stop());
    const client = openCsiClient(socket);
    stops.push(() => client.close());
    return { driver, client };
  };
  const startStorage = async (port = 0) => {
    const service = await startLocalLightningStor({ dir, port });
    stops.push(() => service.stop());
    return service;
  };

  test('CSI-1: listens on a socket of its user and group, which a driver that was killed left behind, and which goes with it', async () => {
    const killed = createServer();
    await new Promise<void>((resolve) => killed.listen(socket, resolve));
    const { driver } = await start('127.0.0.1:1').catch((error: unknown) => ({ driver: error as Error }));
    expect(driver).toMatchObject({ message: expect.stringContaining('another process serves') as string });
    // What is left of a listener that ended without removing its file: a socket on which nobody answers.
    await new Promise((resolve) => killed.close(resolve));
    const left = createServer();
    await new Promise<void>((resolve) => left.listen(`${socket}.left`, resolve));
    execFileSync('ln', [`${socket}.left`, socket]);
    await new Promise((resolve) => left.close(resolve));
    expect(lstatSync(socket).isSocket()).toBe(true);
    const again = await start('127.0.0.1:1');
    expect(lstatSync(socket).mode & 0o777).toBe(0o660);
    await again.driver.stop();
    expect(existsSync(socket)).toBe(false);
  });

  test('CSI-1: a file that is no socket stays, and a path that is too long is told', async () => {
    writeFileSync(socket, 'precious');
    await expect(start('127.0.0.1:1')).rejects.toThrow('is not a socket');
    expect(existsSync(socket)).toBe(true);
    socket = join(dir, 'x'.repeat(110));
    await expect(start('127.0.0.1:1')).rejects.toThrow('too long');
  });

  test('CSI-1, SAN-1: a controller alone serves no node, a node alone no controller', async () => {
    const service = await startStorage();
    const controller = await start(service.address, ['controller']);
    expect(await controller.client.call(nodeMethods.getInfo, {})).toMatchObject({ code: 'UNIMPLEMENTED' });
    expect(await controller.client.call(controllerMethods.listVolumes, {})).toMatchObject({ code: 'OK' });
    await controller.driver.stop();
    const node = await start(service.address, ['node']);
    expect(await node.client.call(controllerMethods.listVolumes, {})).toMatchObject({ code: 'UNIMPLEMENTED' });
    expect(await node.client.call(nodeMethods.getInfo, {})).toMatchObject({ code: 'OK' });
    const { value } = await node.client.call(identityMethods.getPluginCapabilities, {});
    expect(value?.capabilities.map(({ service: it }) => it?.type)).toEqual([undefined]);
  });

  test('CSI-5: while LightningSTOR is away the driver is not ready, and no answer is final', async () => {
    const service = await startStorage();
    const { client } = await start(service.address);
    await service.stop();
    expect(await client.call(identityMethods.probe, {})).toMatchObject({ code: 'OK', value: { ready: { value: false } } });
    const volumeCapabilities = [{ mount: {}, accessMode: { mode: 1 } }];
    expect(await client.call(controllerMethods.createVolume, { name: 'a', volumeCapabilities })).toMatchObject({ code: 'UNAVAILABLE', details: [] });
    await startStorage(Number(service.address.split(':')[1]));
    await expect.poll(() => client.call(controllerMethods.createVolume, { name: 'a', volumeCapabilities }), { timeout: 10_000 }).toMatchObject({ code: 'OK' });
  });

  test('CSI-3: on a machine that came back with its clock an hour behind, a call is done the second time at the latest', async () => {
    const service = await startStorage();
    const before = await start(service.address, ['controller']);
    const create = (name: string) => ({ name, volumeCapabilities: [{ mount: {}, accessMode: { mode: 1 } }] });
    for (const name of ['a', 'b']) await before.client.call(controllerMethods.createVolume, create(name));
    await before.client.call(controllerMethods.deleteVolume, { volumeId: 'b' });
    await before.driver.stop();
    const { client } = await start(service.address, ['controller'], () => Date.now() - 3_600_000);
    expect(await client.call(controllerMethods.deleteVolume, { volumeId: 'a' })).toMatchObject({ code: 'ABORTED' });
    expect(await client.call(controllerMethods.deleteVolume, { volumeId: 'a' })).toMatchObject({ code: 'OK' });
    const codes = [await client.call(controllerMethods.createVolume, create('b')), await client.call(controllerMethods.createVolume, create('b'))];
    expect(codes.at(-1)).toMatchObject({ code: 'OK' });
  });

  test('CSI-20: a node that nobody asks about tells LightningSTOR of itself', async () => {
    const service = await startStorage();
    const { client } = await start(service.address);
    const volumeCapability = { mount: {}, accessMode: { mode: 1 } };
    await client.call(controllerMethods.createVolume, { name: 'a', volumeCapabilities: [volumeCapability] });
    await expect.poll(() => client.call(controllerMethods.publishVolume, { volumeId: 'a', nodeId: 'n1', volumeCapability })).toMatchObject({ code: 'OK' });
  });
});
