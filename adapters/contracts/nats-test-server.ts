import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer } from '../nats-server/find-binary.ts';
import { startNatsServer, type NatsServer, type NatsServerOptions } from '../nats-server/nats-server.ts';
import { connectLink, type Link } from '../log-jetstream/link.ts';

/** A nats-server of a test, on a port and in a folder of its own. */
export interface TestServer {
  readonly directory: string;
  current: NatsServer;
  link(): Promise<Link>;
  /** SIGKILL, and gone. */
  kill(): Promise<void>;
  /** The same store on the same port. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

export async function testServer(options: Partial<NatsServerOptions> = {}): Promise<TestServer> {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'k8shost-log-'));
  const start = async (port: number): Promise<NatsServer> => {
    const started = await startNatsServer({ binary: findNatsServer(process.cwd()) ?? 'nats-server', directory, port, ...options });
    if (!started.ok) throw new Error(started.error.message);
    return started.value;
  };
  const links: Link[] = [];
  const server: TestServer = {
    directory,
    current: await start(options.port ?? 0),
    async link() {
      const { url, engine } = server.current;
      const connected = await connectLink({ servers: url, ...engine, name: 'test' });
      if (!connected.ok) throw new Error(connected.error);
      links.push(connected.value);
      return connected.value;
    },
    async kill() {
      process.kill(server.current.pid, 'SIGKILL');
      await server.current.exited;
    },
    async startAgain() {
      server.current = await start(server.current.port);
    },
    async close() {
      await Promise.all(links.map((link) => link.close()));
      await server.current.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return server;
}
