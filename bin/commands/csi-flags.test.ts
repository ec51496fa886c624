import { expect, test } from 'vitest';
import { checkNames, checkServer } from './csi-flags.ts';

const names = { org: 'acme', project: 'web', node: 'n1', zone: '' };

test('names are what LightningSTOR takes for names', () => {
  expect(() => checkNames({ ...names, node: 'n'.repeat(128), zone: 'z1' })).not.toThrow();
  expect(() => checkNames({ ...names, org: 'a/b' })).toThrow('--org is a name without a slash, not "a/b"');
  expect(() => checkNames({ ...names, project: '' })).toThrow('--project has 1 to 128 bytes, not 0');
  expect(() => checkNames({ ...names, node: 'n'.repeat(129) })).toThrow('--node has 1 to 128 bytes, not 129');
  expect(() => checkNames({ ...names, zone: 'z\n' })).toThrow('--zone has no control characters');
});

test('a server is at a host and a port', () => {
  for (const right of ['127.0.0.1:50055', 'storage.example:1', '[::1]:65535']) expect(checkServer('--lightningstor', right)).toBe(right);
  for (const wrong of ['foo', '127.0.0.1:99999', '127.0.0.1:0', ':1', 'http://x'])
    expect(() => checkServer('--lightningstor', wrong)).toThrow('--lightningstor is HOST:PORT');
});
