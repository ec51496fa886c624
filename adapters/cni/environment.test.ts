import { expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';

const container = { CNI_CONTAINERID: 'c1', CNI_NETNS: '/var/run/netns/c1', CNI_IFNAME: 'eth0', CNI_PATH: '/opt/cni/bin' };
const add = { CNI_COMMAND: 'ADD', ...container };
const failure = (code: number, msg: string | RegExp) => ({ ok: false, error: { code, msg: typeof msg === 'string' ? msg : expect.stringMatching(msg) } });

test('CNI-31: what is asked for, with the uid of the pod among arguments that are not known', () => {
  const CNI_ARGS = 'IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web;K8S_POD_UID=0c1e;MORE=a=b';
  const expected = {
    command: 'ADD',
    containerId: 'c1',
    netns: '/var/run/netns/c1',
    ifname: 'eth0',
    podUid: '0c1e',
    podNamespace: 'default',
    ownNetnsAllowed: false,
  };
  expect(parseEnvironment({ ...add, CNI_ARGS })).toEqual({ ok: true, value: expected });
  expect(parseEnvironment({ ...add, CNI_NETNS_OVERRIDE: 'true' })).toEqual({
    ok: true,
    value: { ...expected, podUid: '', podNamespace: '', ownNetnsAllowed: true },
  });
  expect(parseEnvironment({ ...add, CNI_ARGS: 'K8S_POD_NAMESPACE=Not a namespace' })).toMatchObject({ value: { podNamespace: '' } });
});

test.each(['GC', 'STATUS', 'VERSION'])('%s is of no container', (command) => {
  expect(parseEnvironment({ CNI_COMMAND: command, CNI_PATH: '/opt/cni/bin' })).toEqual({ ok: true, value: { command } });
});

test.each([
  ['CNI-2: ADD names all that is missing at once', { CNI_COMMAND: 'ADD' }, '[CNI_CONTAINERID,CNI_NETNS,CNI_IFNAME,CNI_PATH]'],
  ['CNI-2: CHECK', { CNI_COMMAND: 'CHECK', CNI_CONTAINERID: 'c1', CNI_IFNAME: '' }, '[CNI_NETNS,CNI_IFNAME,CNI_PATH]'],
  ['CNI-2: DEL needs no namespace', { CNI_COMMAND: 'DEL' }, '[CNI_CONTAINERID,CNI_IFNAME,CNI_PATH]'],
  ['CNI-2: GC', { CNI_COMMAND: 'GC' }, '[CNI_PATH]'],
  ['CNI-2: STATUS', { CNI_COMMAND: 'STATUS' }, '[CNI_PATH]'],
])('%s', (_, env, names) => {
  expect(parseEnvironment(env)).toEqual(failure(4, `required env variables ${names} missing`));
});

test('CNI-23: DEL of a namespace that is gone', () => {
  expect(parseEnvironment({ ...add, CNI_COMMAND: 'DEL', CNI_NETNS: '' })).toMatchObject({ ok: true, value: { netns: '' } });
});

test.each([
  ['CNI-1: a container of an odd name', { CNI_CONTAINERID: '-c1' }, 'invalid characters in containerID'],
  ['CNI-1: a container with a slash', { CNI_CONTAINERID: 'c/1' }, 'invalid characters in containerID'],
  ['CNI-1: a long interface', { CNI_IFNAME: 'a234567890123456' }, 'interface name is longer than 15 characters'],
  ['CNI-1: an interface ..', { CNI_IFNAME: '..' }, 'interface name is . or ..'],
  ['CNI-1: an interface with a slash', { CNI_IFNAME: 'eth/0' }, 'interface name has a slash, a colon or white space'],
  ['CNI-1: an interface with a colon', { CNI_IFNAME: 'eth0:1' }, 'interface name has a slash, a colon or white space'],
  ['CNI-1: an interface with white space', { CNI_IFNAME: 'eth 0' }, 'interface name has a slash, a colon or white space'],
  ['an interface that ends the line for ip', { CNI_IFNAME: 'eth0#' }, 'interface name has characters that are not used in names of interfaces'],
  ['an interface that is an option', { CNI_IFNAME: '-force' }, 'interface name has characters that are not used in names of interfaces'],
  ['a namespace that is two words', { CNI_NETNS: '/proc/1/ns/net address' }, 'CNI_NETNS is not the path of a network namespace'],
  ['a namespace that is no path', { CNI_NETNS: 'c1' }, 'CNI_NETNS is not the path of a network namespace'],
  ['an unknown command', { CNI_COMMAND: 'add' }, 'unknown CNI_COMMAND: add'],
])('%s is refused', (_, env, msg) => {
  expect(parseEnvironment({ ...add, ...env })).toMatchObject(failure(4, msg));
});

test('CNI-1: fifteen characters are a name', () => {
  expect(parseEnvironment({ ...add, CNI_IFNAME: 'a23456789012345' })).toMatchObject({ ok: true });
});
