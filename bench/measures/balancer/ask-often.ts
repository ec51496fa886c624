import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

export interface Place {
  readonly address: string;
  readonly port: number;
}

const request = 'GET / HTTP/1.1\r\nHost: bench.test\r\n\r\n';

/** Answered requests a second over so many connections that are kept, one request open on each. */
export async function requestsPerSecond(at: Place, connections: number, forMs: number): Promise<number> {
  let answered = 0;
  let over = false;
  const sockets = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = await open(at);
      eachAnswer(socket, () => {
        answered += 1;
        if (!over) socket.write(request);
      });
      return socket;
    }),
  );
  for (const socket of sockets) socket.write(request);
  const [from, before] = [performance.now(), answered];
  await new Promise((resolve) => setTimeout(resolve, forMs));
  const rate = ((answered - before) * 1_000) / (performance.now() - from);
  over = true;
  for (const socket of sockets) socket.destroy();
  return rate;
}

/** How long each of so many requests on one connection took, one after the other, in µs. */
export async function answerTimesMicros(at: Place, count: number): Promise<readonly number[]> {
  const socket = await open(at);
  const times: number[] = [];
  let asked = performance.now();
  await new Promise<void>((resolve, reject) => {
    socket.once('close', () => reject(new Error(`${at.address}:${at.port} closed the connection`)));
    eachAnswer(socket, () => {
      times.push((performance.now() - asked) * 1_000);
      if (times.length === count) return resolve();
      asked = performance.now();
      socket.write(request);
    });
    socket.write(request);
  });
  socket.removeAllListeners('close').destroy();
  return times;
}

async function open({ address, port }: Place): Promise<Socket> {
  const socket = connect({ host: address, port, noDelay: true });
  await once(socket, 'connect');
  return socket;
}

/** The answers have two bytes of body each. */
function eachAnswer(socket: Socket, hear: () => void): void {
  let text = '';
  socket.on('error', () => socket.destroy());
  socket.on('data', (data) => {
    text += data.toString('latin1');
    for (let end = text.indexOf('\r\n\r\n'); end >= 0 && text.length >= end + 6; end = text.indexOf('\r\n\r\n')) {
      if (!text.startsWith('HTTP/1.1 200')) throw new Error(`answered ${text.slice(0, 40)}`);
      text = text.slice(end + 6);
      hear();
    }
  });
}
