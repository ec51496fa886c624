// A process in a container that listens as others do, and asks many at once when told.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Target {
  readonly protocol: string;
  readonly address: string;
  readonly port: number;
  /** Source address of a UDP question. */
  readonly from?: string;
}

export interface Prober {
  /** Who answered each target; '' where nobody did. */
  ask(targets: readonly Target[], timeoutMs?: number): Promise<readonly string[]>;
  /** Addresses that UDP questions came from. */
  heard(): Promise<readonly string[]>;
}

const script = `const [, name, ...ports] = process.argv;
  const net = require('node:net'); const dgram = require('node:dgram'); const heard = new Set();
  let left = 2 * ports.length; const say = (what) => process.stdout.write(JSON.stringify(what) + '\\n'); const up = () => { left -= 1; if (left === 0) say({ ready: true }); };
  for (const port of ports) {
    net.createServer((it) => it.on('error', () => undefined).end(name)).listen(Number(port), up);
    const udp = dgram.createSocket('udp4');
    udp.on('message', (_, from) => { heard.add(from.address); udp.send(name, from.port, from.address); }).on('error', () => undefined); udp.bind(Number(port), up);
  }
  const ask = ({ protocol, address, port, from }, timeoutMs) => new Promise((done) => {
    let said = ''; let close = () => undefined;
    const end = (what) => { clearTimeout(timer); close(); done(what); };
    const timer = setTimeout(end, timeoutMs, '');
    if (protocol === 'udp') {
      const it = dgram.createSocket('udp4'); close = () => it.close();
      it.on('message', (text) => end(String(text))).on('error', () => end(''));
      it.bind(0, from, () => it.send('?', port, address, () => undefined)); return;
    }
    const it = net.connect(port, address); close = () => it.destroy();
    it.on('data', (text) => (said += text)).on('close', () => end(said)).on('error', () => end(''));
  });
  require('node:readline').createInterface(process.stdin).on('line', async (line) => {
    const { id, targets, timeoutMs } = JSON.parse(line);
    say({ id, answers: targets === undefined ? [...heard] : await Promise.all(targets.map((one) => ask(one, timeoutMs))) });
  });`;

/** In the namespace at `path`. `started` hears the process, which is the caller's to end. */
export async function startProber(path: string, name: string, ports: readonly number[], started: (child: ChildProcess) => void): Promise<Prober> {
  const child = spawn('nsenter', [`--net=${path}`, process.execPath, '-e', script, name, ...ports.map(String)], { stdio: ['pipe', 'pipe', 'inherit'] });
  started(child);
  const waiting = new Map<number, (answers: readonly string[]) => void>();
  let questions = 0;
  await new Promise<void>((ready, reject) => {
    child.once('exit', (code) => reject(new Error(`the prober of ${name} ended with ${code}`)));
    createInterface(child.stdout).on('line', (line) => {
      const { id, answers } = JSON.parse(line) as { id?: number; answers?: readonly string[] };
      if (id === undefined || answers === undefined) return ready();
      waiting.get(id)?.(answers);
      waiting.delete(id);
    });
  });
  const send = (question: object): Promise<readonly string[]> =>
    new Promise((done) => {
      const id = (questions += 1);
      waiting.set(id, done);
      child.stdin.write(`${JSON.stringify({ id, ...question })}\n`);
    });
  return { ask: (targets, timeoutMs = 500) => send({ targets, timeoutMs }), heard: () => send({}) };
}
