// Where nodes on other machines reach images: one port for all of them, at which a connection is led to the export that it names. Names are
// secrets. What passes is not encrypted: the network between nodes and this machine is the cloud's own.
// - An export that is taken back is the fence: its connections and what serves them have ended when that is answered.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { hearName, hearServer, refusalOf, type Greeting } from './handshake.ts';
import { serveImage, type Image, type Served } from './qemu-nbd.ts';

export interface Gateway {
  /** Image by name. Rejects with a sentence when it cannot listen. */
  offer(name: string, image: Image): Promise<void>;
  /** Nobody reaches it by this name any more when this resolves. */
  takeBack(name: string): Promise<void>;
  /** nbd://HOST:PORT/NAME */
  addressOf(name: string): string;
  stop(): Promise<void>;
}

interface GatewayOptions {
  readonly host: string;
  /** 0: a free one, other after each start. It listens once there is something to offer. */
  readonly port: number;
  /** For sockets between us and qemu-nbd; created when missing. */
  readonly folder: string;
  readonly report: (error: unknown) => void;
}

interface Offered {
  readonly image: Image;
  readonly abort: AbortController;
  readonly works: Set<Promise<void>>;
}

export const newExportName = (): string => randomBytes(16).toString('hex');

const handshakeMs = 10_000;
const connectionsMax = 8;
/** Of strangers and clients together. */
const socketsMax = 1_024;
/** What the kernel takes as the name of a socket. Source: unix(7). */
const socketPathMax = 107;

export function createGateway({ host, port, folder, report }: GatewayOptions): Gateway {
  const offered = new Map<string, Offered>();
  const sockets = new Set<Socket>();
  let listening: Promise<Server> | undefined;
  let bound = port;

  const lead = async (client: Socket, greeting: Greeting, { image, abort }: Offered): Promise<void> => {
    const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(handshakeMs)]);
    const served: Served = await serveImage(image, greeting.name, join(folder, `${randomBytes(6).toString('hex')}.sock`), signal);
    try {
      const { socket } = served;
      await hearServer(socket, signal);
      socket.write(greeting.said);
      await joined(client, socket, abort.signal);
    } finally {
      served.socket.destroy();
      await served.end();
    }
  };
  const welcome = async (client: Socket): Promise<void> => {
    const greeting = await hearName(client, AbortSignal.timeout(handshakeMs));
    const found = greeting && offered.get(greeting.name);
    if (!greeting) return;
    if (!found || found.works.size >= connectionsMax) return void client.write(refusalOf(greeting));
    const work = lead(client, greeting, found).catch((error: unknown) => {
      if (!found.abort.signal.aborted) report(error);
    });
    found.works.add(work);
    await work;
    found.works.delete(work);
  };
  const accept = (client: Socket): void => {
    if (sockets.size >= socketsMax) return void client.destroy();
    sockets.add(client);
    client.setNoDelay(true).setKeepAlive(true, 10_000);
    client.on('error', () => client.destroy());
    client.once('close', () => sockets.delete(client));
    // Who says no NBD, or nothing, is let go.
    void welcome(client).then(
      () => client.end(),
      () => client.destroy(),
    );
  };
  const listen = (): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer(accept);
      server.once('error', (error) => reject(new Error(`images cannot be served over the network at ${host}:${port}: ${error.message}`)));
      server.listen({ host, port: bound }, () => {
        const address = server.address();
        if (typeof address === 'object' && address) bound = address.port;
        resolve(server);
      });
    });
  const prepare = (): void => {
    if (Buffer.byteLength(join(folder, 'xxxxxxxxxxxx.sock')) > socketPathMax)
      throw new Error(`${folder} is too long a name for sockets in it: choose a shorter data folder`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
  };
  const takeBack = async (name: string): Promise<void> => {
    const it = offered.get(name);
    if (it === undefined) return;
    offered.delete(name);
    it.abort.abort();
    await Promise.all(it.works);
  };
  return {
    offer: async (name, image) => {
      if (offered.has(name)) return;
      if (!listening) {
        prepare();
        listening = listen();
        listening.catch(() => (listening = undefined));
      }
      await listening;
      offered.set(name, { image, abort: new AbortController(), works: new Set() });
    },
    takeBack,
    addressOf: (name) => `nbd://${host.includes(':') ? `[${host}]` : host}:${bound}/${name}`,
    stop: async () => {
      const server = await listening?.catch(() => undefined);
      const closed = server && new Promise((resolve) => server.close(resolve));
      for (const name of offered.keys()) await takeBack(name);
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Each hears what the other says, until one of them ends or the signal says so. */
function joined(client: Socket, server: Socket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const socket of [client, server]) socket.destroy();
      resolve();
    };
    if (signal.aborted || client.destroyed || server.destroyed) return end();
    signal.addEventListener('abort', end, { once: true });
    for (const socket of [client, server]) {
      socket.once('error', end);
      socket.once('close', end);
    }
    client.pipe(server);
    server.pipe(client);
  });
}
