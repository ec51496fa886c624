// `k8shost csi` as a process: how it is told where to listen, and what it says when it is told wrongly.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { identityMethods, nodeMethods } from '../../adapters/csi/methods.ts';
import { openCsiClient } from '../../adapters/csi/testing/csi-client.ts';
import { startRole } from '../testing/role-process.ts';
import { runProgram } from '../testing/run-program.ts';

describe('k8shost csi', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-csi-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  test('CSI-1: listens where CSI_ENDPOINT says, with a LightningSTOR of its own, and leaves nothing that keeps the next one from starting', async () => {
    const socket = join(dir, 'csi.sock');
    for (const end of ['kill', 'stop'] as const) {
      const driver = await startRole(['csi', '--data', join(dir, 'data'), '--run', join(dir, 'run'), '--node', 'n1', '--zone', 'z1'], 'serving CSI', {
        CSI_ENDPOINT: `unix://${socket}`,
      });
      const client = openCsiClient(socket);
      expect(await client.call(identityMethods.getPluginInfo, {})).toMatchObject({ value: { name: 'csi.lightningstor.plasma.cloud' } });
      const topology = { segments: { 'topology.lightningstor.plasma.cloud/zone': 'z1' } };
      expect(await client.call(nodeMethods.getInfo, {})).toMatchObject({ value: { nodeId: 'n1', accessibleTopology: topology } });
      client.close();
      await driver[end]();
    }
  });

  /** Only root mounts, and needs the folder. */
  const asRoot: [string, string[], string][] = [
    ['a run folder that others may write', ['--endpoint', 'unix:///tmp/x.sock', '--lightningstor', '127.0.0.1:1', '--run', '/tmp'], 'chmod go-w'],
  ];
  test.each([
    ...(process.getuid?.() === 0 ? asRoot : []),
    ['no endpoint', ['--data', 'x'], '--endpoint is required'],
    ['an endpoint that is no path', ['--endpoint', 'tcp://127.0.0.1:1', '--data', 'x'], 'unix:///PATH'],
    ['no LightningSTOR', ['--endpoint', 'unix:///tmp/x.sock'], '--data DIR or --lightningstor HOST:PORT'],
    ['two of them', ['--endpoint', 'unix:///tmp/x.sock', '--data', 'x', '--lightningstor', '127.0.0.1:1'], 'give one of them'],
    ['a LightningSTOR without a port', ['--endpoint', 'unix:///tmp/x.sock', '--lightningstor', 'foo'], '--lightningstor is HOST:PORT'],
    ['a tenant that is a path', ['--endpoint', 'unix:///tmp/x.sock', '--lightningstor', '127.0.0.1:1', '--org', 'a/b'], '--org is a name without a slash'],
    ['a folder that is not there', ['--endpoint', 'unix:///nowhere/x.sock', '--lightningstor', '127.0.0.1:1'], 'the folder /nowhere is not there'],
    ['a file for a folder', ['--endpoint', 'unix:///tmp/x.sock', '--data', import.meta.filename], `${import.meta.filename} is not a folder`],
    ['a role that is none', ['worker', '--endpoint', 'unix:///tmp/x.sock'], 'controller, node'],
  ])('says in one line that it was given %s', async (_, args, why) => {
    const { code, stderr } = await runProgram(['csi', ...args], { CSI_ENDPOINT: '', LIGHTNINGSTOR_SERVER_ADDR: '' });
    expect(code).toBe(1);
    expect(stderr).toContain(why);
  });
});
