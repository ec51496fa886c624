// One port of a stand-in: HTTP on TCP, one datagram for each on UDP.
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';

export interface StandInListener {
  close(): Promise<void>;
}

interface StandInListenerOptions {
  readonly address: string;
  readonly port: number;
  /** What it says now, in the form asked for. */
  readonly say: (form: 'text' | 'json') => string;
}

const connectionsMax = 1_024;

/** Answers any request: JSON where it is asked for with `Accept: application/json`, else a line of text. Rejects when it cannot listen. */
export async function openHttpStandIn({ address, port, say }: StandInListenerOptions): Promise<StandInListener> {
  const server = createServer({ keepAliveTimeout: 2_000 }, (request, response) => {
    const form = request.headers.accept?.includes('application/json') ? 'json' : 'text';
    request.resume();
    response.setHeader('content-type', form === 'json' ? 'application/json' : 'text/plain; charset=utf-8');
    response.end(`${say(form)}\n`);
  });
  server.maxConnections = connectionsMax;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, exclusive: true }, resolve);
  });
  server.removeAllListeners('error').on('error', () => undefined);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers each datagram with its line and what came. Rejects when it cannot listen. */
export async function openUdpStandIn({ address, port, say }: StandInListenerOptions): Promise<StandInListener> {
  const socket = createSocket('udp4');
  socket.on('message', (datagram, from) => socket.send(`${say('text')}: ${datagram}`, from.port, from.address));
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ address, port, exclusive: true }, resolve);
  });
  socket.removeAllListeners('error').on('error', () => undefined);
  return { close: () => new Promise((resolve) => socket.close(() => resolve())) };
}
