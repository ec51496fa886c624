import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer } from '../nats-server/find-binary.ts';
import { startNatsServer, type NatsServer } from '../nats-server/nats-server.ts';
import { connectLink, type Link } from '../log-jetstream/link.ts';

/** nats-servers on loopback, three by default, that replicate to each other. */
export interface TestCluster {
  server(name: string): NatsServer;
  readonly names: readonly string[];
  /** Connected to the named servers, in that order, only. */
  link(...names: string[]): Promise<Link>;
  kill(name: string): Promise<void>;
  startAgain(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function testCluster(servers = 3): Promise<TestCluster> {
  const directory = mkdtempSync(join(tmpdir(), 'k8shost-cluster-'));
  const names = Array.from({ length: servers }, (_, index) => `s${index + 1}`);
  const ports = await freePorts(2 * servers);
  const running = new Map<string, NatsServer>();
  const start = async (name: string): Promise<void> => {
    const index = names.indexOf(name);
    const clusterPorts = ports.slice(servers);
    const started = await startNatsServer({
      binary: findNatsServer(process.cwd()) ?? 'nats-server',
      directory: join(directory, name),
      port: ports[index] ?? 0,
      serverName: name,
      ...(servers > 1 && { cluster: { name: 'test', port: clusterPorts[index] ?? 0, peerPorts: clusterPorts.filter((_, at) => at !== index) } }),
      login: { user: 'engine', password: 'of-a-test' },
    });
    if (!started.ok) throw new Error(started.error.message);
    running.set(name, started.value);
  };
  const server = (name: string): NatsServer => {
    const found = running.get(name);
    if (!found) throw new Error(`no server ${name}`);
    return found;
  };
  await Promise.all(names.map(start));
  const links: Link[] = [];
  return {
    names,
    server,
    async link(...wanted) {
      const connected = await connectLink({ servers: wanted.map((name) => server(name).url), ...server('s1').engine, name: 'test' });
      if (!connected.ok) throw new Error(connected.error);
      links.push(connected.value);
      return connected.value;
    },
    async kill(name) {
      process.kill(server(name).pid, 'SIGKILL');
      await server(name).exited;
    },
    startAgain: start,
    async close() {
      await Promise.all(links.map((link) => link.close()));
      await Promise.all([...running.values()].map((one) => one.stop()));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function freePorts(count: number): Promise<readonly number[]> {
  const listeners = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((done) => {
          const listener = createServer();
          listener.listen(0, '127.0.0.1', () => done(listener));
        }),
    ),
  );
  const ports = listeners.map((listener) => (listener.address() as { port: number }).port);
  await Promise.all(listeners.map((listener) => new Promise((done) => listener.close(done))));
  return ports;
}
