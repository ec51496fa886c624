// UDP and TCP on one address. What is answered comes from a function; what cannot be read or sent is dropped, never fatal.
import { createSocket, type RemoteInfo, type Socket as UdpSocket } from 'node:dgram';
import { lookup } from 'node:dns';
import { createServer, isIP, type AddressInfo, type Socket } from 'node:net';
import type { Responder } from './responder.ts';

export interface DnsListener {
  readonly host: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** RFC 7766 section 6.2.3: seconds, not minutes. */
const tcpIdleMs = 10_000;
const tcpConnectionsMax = 512;
const tcpUnsentBytesMax = 1_048_576;
const freePortAttempts = 10;

/** Binds both to the same port (0: a free one). Rejects with a sentence that names the address. */
export async function listenDns(host: string, port: number, respond: Responder): Promise<DnsListener> {
  for (let attempt = 1; ; attempt += 1) {
    const tcp = await bindTcp(host, port, respond);
    try {
      const udp = await bindUdp(host, tcp.port, respond);
      return { host, port: tcp.port, stop: () => stop(udp, tcp) };
    } catch (error) {
      await tcp.stop();
      // A port that was free for TCP may be another's for UDP.
      if (port !== 0 || attempt === freePortAttempts) throw error;
    }
  }
}

const sentence = (host: string, port: number, protocol: string, error: NodeJS.ErrnoException): Error =>
  new Error(
    error.code === 'EADDRINUSE'
      ? `${host}:${port} (${protocol}) is taken by another process: stop it, or choose other ports (--port-offset)`
      : `cannot listen on ${host}:${port} (${protocol}): ${error.message}`,
  );

function bindUdp(host: string, port: number, respond: Responder): Promise<UdpSocket> {
  // Who is answered is known by address: there is nothing to look up.
  const socket = createSocket({ type: 'udp4', lookup: (address, _options, found) => (isIP(address) ? found(null, address, 4) : lookup(address, 4, found)) });
  let isOpen = true;
  socket.on('close', () => (isOpen = false));
  const sendTo = (bytes: Buffer, to: RemoteInfo): void => (isOpen ? socket.send(bytes, to.port, to.address) : undefined);
  socket.on('message', (message, from) => {
    if (from.port === 0) return;
    const reply = respond(message, 'udp');
    if (reply instanceof Promise) void reply.then((bytes) => sendTo(bytes, from));
    else if (reply !== undefined) sendTo(reply, from);
  });
  return new Promise((resolve, reject) => {
    socket.once('error', (error) => {
      socket.close();
      reject(sentence(host, port, 'UDP', error));
    });
    socket.bind(port, host, () => {
      socket.removeAllListeners('error');
      // A client that is gone (ICMP) is no reason to stop.
      socket.on('error', () => undefined);
      resolve(socket);
    });
  });
}

interface BoundTcp {
  readonly port: number;
  stop(): Promise<void>;
}

function bindTcp(host: string, port: number, respond: Responder): Promise<BoundTcp> {
  const connections = new Set<Socket>();
  const server = createServer((socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
    serveConnection(socket, respond);
  });
  const close = (): Promise<void> => {
    for (const socket of connections) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  server.maxConnections = tcpConnectionsMax;
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(sentence(host, port, 'TCP', error)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      server.on('error', () => undefined);
      resolve({ port: (server.address() as AddressInfo).port, stop: close });
    });
  });
}

/** Messages behind a two-byte length, any number one after the other (RFC 7766). */
function serveConnection(socket: Socket, respond: Responder): void {
  let unread: Buffer = Buffer.alloc(0);
  /** In the order that they are ready: ids tell them apart (RFC 7766 section 7). */
  const send = (reply: Buffer): void => {
    if (socket.destroyed) return;
    const length = Buffer.allocUnsafe(2);
    length.writeUInt16BE(reply.length, 0);
    socket.cork();
    socket.write(length);
    socket.write(reply);
    socket.uncork();
  };
  socket.setTimeout(tcpIdleMs, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('drain', () => socket.resume());
  socket.on('data', (chunk: Buffer) => {
    unread = unread.length === 0 ? chunk : Buffer.concat([unread, chunk]);
    while (unread.length >= 2 && unread.length >= 2 + unread.readUInt16BE(0)) {
      const end = 2 + unread.readUInt16BE(0);
      const reply = respond(unread.subarray(2, end), 'tcp');
      unread = unread.subarray(end);
      // Who does not speak DNS is not worth a connection.
      if (reply === undefined) return void socket.destroy();
      if (reply instanceof Promise) void reply.then(send);
      else send(reply);
      if (socket.writableLength > tcpUnsentBytesMax) return void socket.destroy();
    }
    if (socket.writableNeedDrain) socket.pause();
  });
}

const stop = async (udp: UdpSocket, tcp: BoundTcp): Promise<void> => {
  await Promise.all([new Promise<void>((resolve) => udp.close(() => resolve())), tcp.stop()]);
};
