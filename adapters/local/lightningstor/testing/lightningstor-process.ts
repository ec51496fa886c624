// LightningSTOR in a process of its own: DIR BACKEND. It says where it listens.
import { startLocalLightningStor, type BackendName } from '../local-lightningstor.ts';

const [dir = '', backend = 'folders'] = process.argv.slice(2);
const server = await startLocalLightningStor({ dir, port: 0, backend: backend as BackendName });
process.stdout.write(`${server.address}\n`);
