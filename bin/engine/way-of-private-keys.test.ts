import { expect, test } from 'vitest';
import { requirePrivateWay } from './way-of-private-keys.ts';

test.each(['127.0.0.1:50054', '127.1.2.3:50054', '[::1]:50054', '::1:50054', 'localhost:50054'])('private keys go to %s, which is this machine', (address) => {
  expect(() => requirePrivateWay(address, {})).not.toThrow();
});

test.each(['192.0.2.1:50054', 'fiberlb:50054', '127.example.com:50054', 'localhost.example.com:50054', '[2001:db8::1]:50054', '0.0.0.0:50054'])(
  'to %s they go where somebody said that they may',
  (address) => {
    expect(() => requirePrivateWay(address, { FIBERLB_PLAINTEXT_KEYS: 'no' })).toThrow(`FIBERLB_SERVER_ADDR is ${address}: the private keys`);
    expect(() => requirePrivateWay(address, { FIBERLB_PLAINTEXT_KEYS: 'yes' })).not.toThrow();
  },
);
