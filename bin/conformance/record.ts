// npm run record:kubernetes [-- http | kubectl | serve]: what a real Kubernetes answers, written to recordings/. `serve` leaves one
// running to be asked, with its controllers, on PORT when that is set.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startControlPlane } from './control-plane/start.ts';
import { recordStories } from './http/record.ts';
import { recordKubectl } from './kubectl/record.ts';

const what = process.argv[2];
if (what === 'serve') await serve();
else {
  if (what !== 'kubectl') await recordStories();
  if (what !== 'http') await recordKubectl();
}

async function serve(): Promise<void> {
  const port = process.env['PORT'] === undefined ? {} : { port: Number(process.env['PORT']) };
  const plane = await startControlPlane({ controllers: true, ...port });
  writeFileSync(join(plane.directory, 'ca.crt'), plane.ca);
  process.stdout.write(`https://127.0.0.1:${plane.port}, tokens admin, viewer and nobody; ca.crt and logs in ${plane.directory}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void plane.stop());
}
