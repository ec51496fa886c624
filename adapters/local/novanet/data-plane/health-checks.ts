// Ports of the host that answer load balancers whether this node has endpoints of a Service: one for each Service of one network that has such
// a port. They open and close with the routes; a port that another process has is tried again with every look.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ServiceRoute } from '../../../../domain/effect.ts';
import { healthAnswer, readyHere } from './health-answer.ts';

export interface HealthChecks {
  /** `route` undefined: gone. */
  route(vni: number, id: string, revision: number, route: ServiceRoute | undefined): void;
  /** From now on the ports are those of this network. */
  serve(vni: number): void;
  /** Those that answer now. */
  open(): readonly number[];
  look(): void;
  stop(): void;
}

interface Options {
  /** Whose endpoints count. */
  readonly node: string;
  /** Rules of that network follow what is told. */
  isHealthy(vni: number): boolean;
  /** Hears that a port answers from now on, or does no longer. */
  changed(port: number, isOpen: boolean): void;
  report(message: string): void;
}

interface Check {
  readonly id: string;
  readonly revision: number;
  readonly vni: number;
  readonly port: number;
  readonly name: string;
  readonly localEndpoints: number;
}

/** Of one port; a balancer has few. One more ends the oldest, so that whoever keeps many open keeps nobody out. */
const connectionsMax = 256;
const answerWithinMs = 10_000;

export function createHealthChecks({ node, isHealthy, changed, report }: Options): HealthChecks {
  const checks = new Map<string, Check>();
  const idsByPort = new Map<number, Set<string>>();
  const servers = new Map<number, Server>();
  /** Ports of servers that listen. */
  const open = new Set<number>();
  const complaints = new Set<number>();
  let served: number | undefined;

  /** A port may be a new Service's before the old one's route is gone: the later one has it. */
  const checkOf = (port: number): Check | undefined =>
    [...(idsByPort.get(port) ?? [])]
      .flatMap((id) => checks.get(id) ?? [])
      .filter(({ vni }) => vni === served)
      .sort((a, b) => b.revision - a.revision || (a.id < b.id ? -1 : 1))[0];
  const answer = (port: number, response: ServerResponse): void => {
    const check = checkOf(port);
    if (check === undefined) return void response.destroy();
    const { status, headers, body } = healthAnswer(check.name, check.localEndpoints, isHealthy(check.vni));
    response.writeHead(status, headers).end(body);
  };
  const listen = (port: number, name: string): void => {
    const server = createServer({ requestTimeout: answerWithinMs, headersTimeout: answerWithinMs }, (_, response) => answer(port, response));
    const connections = new Set<Socket>();
    server.on('connection', (socket) => {
      connections.add(socket);
      socket.once('close', () => connections.delete(socket));
      const [oldest] = connections;
      if (connections.size > connectionsMax) oldest?.destroy();
    });
    servers.set(port, server);
    server.on('error', (error) => {
      if (servers.get(port) !== server || open.has(port)) return;
      servers.delete(port);
      if (!complaints.has(port))
        report(
          `health checks of Service ${name} are not answered at port ${port}, which is tried again: free it, or give the Service another one: ${error.message}`,
        );
      complaints.add(port);
    });
    server.listen(port, () => {
      if (servers.get(port) !== server) return;
      complaints.delete(port);
      open.add(port);
      changed(port, true);
    });
  };
  const close = (port: number): void => {
    complaints.delete(port);
    const server = servers.get(port);
    if (server === undefined) return;
    servers.delete(port);
    if (open.delete(port)) changed(port, false);
    server.close();
    server.closeAllConnections();
  };
  const follow = (port: number): void => {
    const check = checkOf(port);
    if (check === undefined) close(port);
    else if (!servers.has(port)) listen(port, check.name);
  };
  const followAll = (): void => {
    for (const port of idsByPort.keys()) follow(port);
  };
  const forget = (id: string): number => {
    const port = checks.get(id)?.port ?? 0;
    checks.delete(id);
    const ids = idsByPort.get(port);
    ids?.delete(id);
    if (ids?.size === 0) idsByPort.delete(port);
    return port;
  };
  const remember = (check: Check): void => {
    checks.set(check.id, check);
    idsByPort.set(check.port, (idsByPort.get(check.port) ?? new Set()).add(check.id));
  };
  return {
    route(vni, id, revision, route) {
      const before = forget(id);
      const port = route?.healthCheckNodePort ?? 0;
      if (route !== undefined && port !== 0) remember({ id, revision, vni, port, name: route.name, localEndpoints: readyHere(route, node) });
      if (before !== 0) follow(before);
      if (port !== 0 && port !== before) follow(port);
    },
    serve(vni) {
      served = vni;
      followAll();
    },
    open: () => [...open],
    look: followAll,
    stop: () => {
      for (const port of [...servers.keys()]) close(port);
    },
  };
}
