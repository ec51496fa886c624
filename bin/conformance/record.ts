// npm run record:kubernetes [-- serve]: what a real Kubernetes answers, written to recordings/. `serve` leaves one running to be asked,
// with its controllers, on PORT when that is set.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startControlPlane } from './control-plane/start.ts';
import { recordStories } from './http/record.ts';

if (process.argv[2] === 'serve') await serve();
else await recordStories();

async function serve(): Promise<void> {
  const port = process.env['PORT'] === undefined ? {} : { port: Number(process.env['PORT']) };
  const plane = await startControlPlane({ controllers: true, ...port });
  writeFileSync(join(plane.directory, 'ca.crt'), plane.ca);
  process.stdout.write(`https://127.0.0.1:${plane.port}, tokens admin, viewer and nobody; ca.crt and logs in ${plane.directory}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void plane.stop());
}
