// A data directory on a file system that is soon full: everybody who asks is told, at once, and nothing that was acknowledged is lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { smallDisk } from '../../adapters/contracts/small-disk.ts';
import { createKubectl } from '../../api/rest/testing/kubectl.ts';
import type { EngineFile } from '../engine/engine-file.ts';
import { eventually } from '../testing/eventually.ts';
import { freeOffset } from '../testing/free-offset.ts';
import { createClient } from '../testing/http2-client.ts';
import { startRole } from '../testing/role-process.ts';
import { runProgram } from '../testing/run-program.ts';

const configMaps = '/api/v1/namespaces/default/configmaps';
const large = (name: string): unknown => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { text: 'x'.repeat(400_000) } });

const nats: Readonly<Record<string, string>> = process.env['NATS_SERVER_BIN'] === undefined ? {} : { NATS_SERVER_BIN: process.env['NATS_SERVER_BIN'] };
const closing: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

test('a full disk is told to the client, by `up` and by doctor', async ({ skip }) => {
  const disk = smallDisk(24);
  if (disk === undefined) return skip('a small file system can only be mounted by root');
  closing.push(disk.remove);
  const { directory } = disk;
  const engine = await startRole(['up', '--data', directory, '--port-offset', String(await freeOffset()), '--nodes', '1'], 'Ctrl-C stops it', nats);
  closing.push(() => engine.stop('SIGTERM'));
  const file = JSON.parse(readFileSync(join(directory, 'engine.json'), 'utf8')) as EngineFile;
  const token = /token: (.+)/.exec(readFileSync(join(directory, 'kubeconfig'), 'utf8'))?.[1] ?? '';
  const ca = readFileSync(file.api.caFile, 'utf8');
  const client = createClient({ engine: file, token, ca });
  closing.push(() => client.close());

  expect((await runProgram(['doctor', '--data', directory], nats)).stdout).toMatch(
    /^ok {4}room for the log +.*stored; nats-server takes about 1\d\.\d MB at most/m,
  );
  let stored = 0;
  let sentMs = Date.now();
  let answer = await client.send('POST', configMaps, large('a-0'));
  while (answer.status === 201 && stored < 100) {
    sentMs = Date.now();
    answer = await client.send('POST', configMaps, large(`a-${++stored}`));
  }
  expect(answer).toMatchObject({ status: 503, text: expect.stringContaining('the log has no room left: nats-server keeps') });
  expect(Date.now() - sentMs).toBeLessThan(5_000);

  const kubectl = await createKubectl({ port: file.ports.api, ca, token });
  closing.push(() => kubectl.remove());
  const refused = await kubectl.run(['create', 'configmap', 'small']);
  expect(refused.stderr).toContain('the log has no room left');
  expect(await kubectl.ok(['get', 'configmap', `a-${stored - 1}`, '-o', 'name'])).toContain(`a-${stored - 1}`);

  await eventually('`up` says it', 5_000, () => engine.said().includes('no write is taken'));
  expect(engine.said().match(/no write is taken/g)).toHaveLength(1);
  const doctor = await runProgram(['doctor', '--data', directory], nats);
  expect(doctor.stdout).toMatch(/^FAIL {2}room for the log .*\n +-> .*make room on the disk/m);
  expect(doctor.code).toBe(1);

  disk.resize(64);
  process.kill(Number(readFileSync(join(directory, 'nats', 'server.pid'), 'utf8')), 'SIGKILL');
  await eventually('a write is taken again', 20_000, async () => (await client.send('POST', configMaps, large('b'))).status === 201);
  expect(engine.said().match(/the log has room again/g)).toHaveLength(1);
  const { items } = JSON.parse((await client.send('GET', configMaps)).text) as { items: readonly { metadata: { name: string } }[] };
  const acknowledged = [...Array.from({ length: stored }, (_, index) => `a-${index}`), 'b'];
  expect(
    items
      .map(({ metadata }) => metadata.name)
      .filter((name) => name !== 'kube-root-ca.crt')
      .toSorted(),
  ).toEqual(acknowledged.toSorted());
  expect(await engine.stop('SIGTERM'), engine.said()).toBe(0);
}, 90_000);
