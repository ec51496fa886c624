import { expect, test } from 'vitest';
import { runPlugin } from './plugin.ts';

const container = { CNI_CONTAINERID: 'c1', CNI_NETNS: '/nowhere', CNI_IFNAME: 'eth0', CNI_PATH: '/opt/cni/bin' };
const config = { cniVersion: '1.1.0', name: 'pods', novanet: { server_addr: '127.0.0.1:1', org_id: 'acme', project_id: 'web' } };

/** What it prints, as JSON where it is. */
async function run(env: Readonly<Record<string, string>>, stdin: object | string = config) {
  const readStdin = (): Promise<string> => Promise.resolve(typeof stdin === 'string' ? stdin : JSON.stringify(stdin));
  const output = await runPlugin({ env, readStdin, hostname: 'n1', nowMs: 1 });
  return { ...output, said: output.stdout === '' ? undefined : (JSON.parse(output.stdout) as unknown) };
}

test('CNI-27: VERSION says what is spoken, in the version that was asked', async () => {
  expect(await run({ CNI_COMMAND: 'VERSION' }, { cniVersion: '1.0.0' })).toMatchObject({
    exitCode: 0,
    said: { cniVersion: '1.0.0', supportedVersions: ['1.0.0', '1.1.0'] },
  });
  expect(await run({ CNI_COMMAND: 'VERSION' }, '')).toMatchObject({ exitCode: 0, said: { cniVersion: '1.1.0' } });
});

test('CNI-6: without a command it tells a person what it is', async () => {
  expect(await run({})).toMatchObject({ exitCode: 0, stdout: '', stderr: expect.stringContaining('CNI protocol versions supported: 1.0.0, 1.1.0') });
});

test.each([
  ['CNI-2, CNI-6: a variable is missing', { CNI_COMMAND: 'GC' }, config, { cniVersion: '1.1.0', code: 4, msg: 'required env variables [CNI_PATH] missing' }],
  [
    'CNI-3: no JSON',
    { CNI_COMMAND: 'DEL', ...container },
    '{',
    { cniVersion: '1.1.0', code: 6, msg: 'the network configuration is not JSON', details: expect.any(String) },
  ],
  [
    'CNI-4: a version of the future',
    { CNI_COMMAND: 'ADD', ...container },
    { ...config, cniVersion: '9.0.0' },
    { cniVersion: '9.0.0', code: 1, msg: 'incompatible CNI versions', details: expect.any(String) },
  ],
  [
    'CNI-5: GC came with 1.1.0',
    { CNI_COMMAND: 'GC', ...container },
    { ...config, cniVersion: '1.0.0' },
    { cniVersion: '1.0.0', code: 1, msg: 'config version does not allow GC', details: '1.0.0' },
  ],
  [
    'CNI-5: and STATUS',
    { CNI_COMMAND: 'STATUS', ...container },
    { ...config, cniVersion: '1.0.0' },
    { cniVersion: '1.0.0', code: 1, msg: 'config version does not allow STATUS', details: '1.0.0' },
  ],
  [
    'CNI-8: a container that is not there',
    { CNI_COMMAND: 'ADD', ...container },
    config,
    { cniVersion: '1.1.0', code: 3, msg: 'there is no network namespace /nowhere' },
  ],
  [
    'CNI-7: its own namespace',
    { CNI_COMMAND: 'ADD', ...container, CNI_NETNS: '/proc/self/ns/net' },
    config,
    { cniVersion: '1.1.0', code: 8, msg: "plugin's netns and netns from CNI_NETNS should not be the same", details: '/proc/self/ns/net' },
  ],
  [
    'CNI-7: of DEL too',
    { CNI_COMMAND: 'DEL', ...container, CNI_NETNS: '/proc/self/ns/net' },
    config,
    { cniVersion: '1.1.0', code: 8, msg: "plugin's netns and netns from CNI_NETNS should not be the same", details: '/proc/self/ns/net' },
  ],
  ['CNI-24: CHECK without prevResult', { CNI_COMMAND: 'CHECK', ...container }, config, { cniVersion: '1.1.0', code: 7, msg: 'CHECK needs prevResult' }],
  [
    'a token that is not there',
    { CNI_COMMAND: 'STATUS', ...container },
    { ...config, novanet: { ...config.novanet, token_file: '/nowhere/token' } },
    { cniVersion: '1.1.0', code: 5, msg: 'the token file /nowhere/token cannot be read', details: expect.any(String) },
  ],
])('%s', async (_, env, stdin, said) => {
  const output = await run(env, stdin);
  expect(output.said).toEqual(said);
  expect(output).toMatchObject({ exitCode: 1, stderr: '' });
});

test('CNI-3: a standard input that breaks', async () => {
  const output = await runPlugin({ env: { CNI_COMMAND: 'DEL', ...container }, readStdin: () => Promise.reject(new Error('EIO')), hostname: 'n1', nowMs: 1 });
  expect(output).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('"code":5') });
});
