import { expect, test } from 'vitest';
import { isStandInAddress, servedPort } from './served-port.ts';

test.each([
  [80, true, 80],
  [80, false, 10_080],
  [1_023, false, 11_023],
  [1_024, false, 1_024],
  [8_080, false, 8_080],
])('port %i with permission for low ports %s is served at %i', (port, canBindLow, served) => {
  expect(servedPort(port, canBindLow)).toBe(served);
});

test.each([
  ['127.63.255.255', false],
  ['127.64.0.0', true],
  ['127.127.255.255', true],
  ['127.128.0.0', false],
  ['10.64.0.1', false],
  ['', false],
])('%s is a stand-in address: %s', (address, is) => {
  expect(isStandInAddress(address)).toBe(is);
});
