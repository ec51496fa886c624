// Makes a checkout ready to run: dependencies, nats-server, launcher. Runs on the machine's own Node (20 or newer) with nothing
// installed yet, so it is plain JavaScript that imports only Node. `npm run setup` does just this, looking for a nats-server anew;
// every other npm script calls `setUp` first, which takes some milliseconds when there is nothing to do.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { writeLauncher } from './setup/launcher.mjs';
import { findNatsServer } from './setup/nats-server.mjs';
import { say } from './setup/say.mjs';

/** What the tools need to know: the nats-server, or undefined with NATS_URL. Ends the process with a sentence when it cannot be done. */
export async function setUp({ again = false, withoutServer = false } = {}) {
  try {
    if (Number(process.versions.node.split('.')[0]) < 20)
      throw new Error(`Node ${process.versions.node} is too old to run npm's scripts: 20 or newer is needed`);
    await installDependencies();
    const natsServer = withoutServer ? undefined : await findNatsServer({ again });
    if (!withoutServer) writeLauncher(natsServer);
    return natsServer;
  } catch (error) {
    say(error.message);
    process.exit(1);
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const natsServer = await setUp({ again: true });
  say(natsServer === undefined ? `ready; the server is ${process.env.NATS_URL}` : `ready; nats-server ${natsServer.version} at ${natsServer.path}`);
}
