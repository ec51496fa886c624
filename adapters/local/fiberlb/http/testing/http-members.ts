import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request, type Agent, type IncomingMessage, type Server } from 'node:http';
import { request as requestTls } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Member } from '../../../../../domain/effect.ts';

export interface HttpMembers {
  /** One that answers its name, the path and the headers it was asked with. */
  open(name: string): Promise<Member>;
  close(member: Member): Promise<void>;
  closeAll(): Promise<void>;
}

/** A stand-in's. */
const address = '127.64.251.1';

export function httpMembers(): HttpMembers {
  const servers = new Map<number, Server>();
  const end = async (server: Server): Promise<void> => {
    server.emit('close-upgraded');
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return {
    open: async (name) => {
      const server = createServer({ keepAliveTimeout: 60_000 }, (asked, answer) => {
        answer.setHeader('content-type', 'application/json');
        answer.end(JSON.stringify({ name, path: asked.url, headers: asked.headers, remote: asked.socket.remotePort }));
      });
      // What was upgraded is no connection of the server's any more.
      server.on('upgrade', (asked, socket) => {
        server.once('close-upgraded', () => socket.destroy());
        // RFC 6455, 1.3
        const accept = createHash('sha1').update(`${asked.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
        socket.write(`HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
        socket.on('error', () => undefined).on('data', (data) => socket.write(`${name} ${data}`));
      });
      server.listen(0, address);
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      servers.set(port, server);
      return { address, port };
    },
    close: async ({ port }) => {
      const server = servers.get(port);
      servers.delete(port);
      if (server) await end(server);
    },
    closeAll: async () => {
      await Promise.all([...servers.values()].map(end));
      servers.clear();
    },
  };
}

/** A request for a WebSocket at /ws of web.test, as it is on the wire. */
export const webSocketUpgrade =
  'GET /ws HTTP/1.1\r\nHost: web.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

export interface Answer {
  readonly status: number;
  /** Of the member; '' where it was no member that answered. */
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Asked {
  readonly address: string;
  readonly port: number;
  readonly host: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly agent?: Agent;
  /** Over TLS, with the host as SNI. */
  readonly tls?: boolean;
}

/** Rejects when no answer comes. */
export function ask({ address, port, host, path = '/', method = 'GET', headers = {}, agent, tls = false }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: address, port, path, method, headers: { host, ...headers }, setHost: false, agent: agent ?? false, timeout: 10_000 };
    const answered = (answer: IncomingMessage): void => {
      let text = '';
      answer.on('error', reject).on('data', (chunk) => (text += String(chunk)));
      answer.on('end', () => {
        const said = text.startsWith('{') ? (JSON.parse(text) as Pick<Answer, 'name' | 'path' | 'headers'>) : { name: '', path: '', headers: {} };
        resolve({ status: answer.statusCode ?? 0, ...said, text });
      });
    };
    const asking = tls ? requestTls({ ...options, servername: host, rejectUnauthorized: false }, answered) : request(options, answered);
    asking.on('error', reject).on('timeout', () => asking.destroy(new Error('no answer')));
    asking.end();
  });
}
