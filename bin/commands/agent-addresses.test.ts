import { describe, expect, test } from 'vitest';
import { closedBlock, serviceAddress } from './agent-addresses.ts';

describe('what an agent keeps pods from', () => {
  test.each([
    ['192.0.2.0/24', { block: '192.0.2.0/24', port: undefined }],
    ['192.0.2.1', { block: '192.0.2.1/32', port: undefined }],
    ['192.0.2.0/24:443', { block: '192.0.2.0/24', port: 443 }],
  ])('%s is a block of --closed', (text, block) => {
    expect(closedBlock(text, [{ block: '198.18.53.0/24', port: 53 }])).toEqual([{ block: '198.18.53.0/24', port: 53 }, block]);
  });

  test.each(['192.0.2.1/24', '192.0.2.300', 'cloud.example', '192.0.2.1:0', '192.0.2.1:65536', '192.0.2.1 accept', 'fd00::/64', ''])('"%s" is none', (text) => {
    expect(() => closedBlock(text, [])).toThrow('is no block of IPv4 addresses such as');
  });

  test('services are named by their addresses: what a name stands for may change, and would stay open', () => {
    expect(serviceAddress('--novanet', '192.0.2.1:50052')).toBe('192.0.2.1:50052');
    expect(serviceAddress('--novanet', '[fd00::1]:50052')).toBe('[fd00::1]:50052');
    for (const name of ['novanet.example:50052', 'localhost:50052', '[192.0.2.1]x:1'])
      expect(() => serviceAddress('--novanet', name)).toThrow("pods are kept from the address, and a name's may change");
    expect(() => serviceAddress('--novanet', '192.0.2.1')).toThrow('--novanet is HOST:PORT');
  });
});
