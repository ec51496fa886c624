import { once } from 'node:events';
import { createServer } from 'node:net';

/** `127.23.N`, whose 254 addresses no other test has until this process ends, in whatever checkout it runs. */
export async function ownAddresses(): Promise<string> {
  for (let step = 0; step < 256; step += 1) {
    const addresses = `127.23.${(process.pid + step) % 256}`;
    // A name in this network namespace, as addresses are: the kernel gives it to one process, and frees it however that ends.
    const lock = createServer().listen(`\0k8shost-test-${addresses}`).unref();
    const isMine = await once(lock, 'listening').then(
      () => true,
      () => false,
    );
    if (isMine) return addresses;
  }
  throw new Error('other tests have all addresses of 127.23.0.0/16');
}
