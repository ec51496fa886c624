// From a tenant's routes to what haproxy reads. Pure. What a tenant says is in map files alone, of which haproxy takes a line as one word and
// what follows; in the configuration itself are numbers, addresses and ids that this service made.
// - A request costs three or four look-ups in trees, however many routes there are: its host's group, then its path among the group's.
// - Who comes first is decided here, so that haproxy finds one answer: the older owner, of two as old the one whose name sorts first.
import { createHash } from 'node:crypto';
import type { Member } from '../../../../domain/effect.ts';
import type { HaproxyUser } from './haproxy-binary.ts';
import type { HttpRoutesWish } from './http-routes.ts';

export interface OwnedRoutes {
  /** Unique over all tenants; of letters, digits and dashes. */
  readonly id: string;
  readonly body: HttpRoutesWish;
}

export interface CompileOptions {
  readonly owners: readonly OwnedRoutes[];
  readonly address: string;
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Whom haproxy becomes, where it is started as root. */
  readonly user?: HaproxyUser | undefined;
  readonly connectionsMax: number;
  readonly drainMs: number;
  /** Where a member is really reached. */
  readonly reach: (member: Member) => Member;
}

export interface Compiled {
  /** Content by name, all but the configuration itself: maps, the list of certificates, certificates with their keys. */
  readonly files: ReadonlyMap<string, string>;
  /** The configuration without servers. */
  readonly frame: string;
  /** By backend, then by the server's name: where it is, and what else is said of it. */
  readonly servers: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const defaultCertificateFile = 'default.pem';
const backendMark = '  #servers of ';
/** Beyond that haproxy's round robin takes no more. */
const roundRobinMax = 4_095;

export function compile(options: CompileOptions): Compiled {
  const owners = [...options.owners].sort((a, b) => a.body.createdMs - b.body.createdMs || byText(a.body.name, b.body.name) || byText(a.id, b.id));
  const servers = new Map<string, ReadonlyMap<string, string>>();
  const lines: string[] = [];
  for (const { id, body } of owners) {
    for (const [index, backend] of body.backends.entries()) {
      const name = backendName(id, index);
      servers.set(name, new Map(backend.members.map((member) => serverOf(options.reach(member)))));
      lines.push(`backend ${name}`, `  balance ${backend.members.length > roundRobinMax ? 'random' : 'roundrobin'}`, `${backendMark}${name}`);
    }
  }
  const { files, fallback } = mapsOf(owners);
  for (const [name, text] of certificatesOf(owners)) files.set(name, text);
  return { files, servers, frame: [...head(options), ...frontend(options, fallback), ...lines, ''].join('\n') };
}

/** The whole configuration. */
export function configuration({ frame, servers }: Compiled): string {
  return frame.replaceAll(new RegExp(`^${backendMark}(\\S+)$`, 'gm'), (_, backend: string) =>
    [...(servers.get(backend) ?? [])].map(([name, address]) => `  server ${name} ${address}`).join('\n'),
  );
}

/** Do they differ in servers alone? */
export function sameButServers(a: Compiled, b: Compiled): boolean {
  return a.frame === b.frame && a.files.size === b.files.size && [...a.files].every(([name, text]) => b.files.get(name) === text);
}

const backendName = (id: string, index: number): string => `${id}.${index}`;
/** Connections that are kept to it end sooner than a server ends what it was not asked over. (Servers that come later inherit nothing.) */
const serverOf = ({ address, port }: Member): [string, string] => [
  `${address}_${port}`,
  `${address.includes(':') ? `[${address}]` : address}:${port} pool-purge-delay 1s`,
];
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const anyHost = '*';
/** `/a/` is `/a` to a prefix, and so is what it is looked for with: whole elements begin what is asked where they and a slash do. */
const prefixOf = (path: string): string => `${path.replace(/\/+$/, '')}/`;

function mapsOf(owners: readonly OwnedRoutes[]): { readonly files: Map<string, string>; readonly fallback: string | undefined } {
  const hosts = new Set<string>();
  const exact = new Map<string, string>();
  const prefix = new Map<string, string>();
  let fallback: string | undefined;
  for (const { id, body } of owners) {
    const indexByName = new Map(body.backends.map((backend, index) => [backend.name, backendName(id, index)]));
    for (const route of body.routes) {
      const host = route.host === '' ? anyHost : route.host;
      const backend = indexByName.get(route.backend) ?? '';
      const [paths, key] = route.match === 'Exact' ? [exact, `${host}${route.path}`] : [prefix, `${host}${prefixOf(route.path)}`];
      hosts.add(host);
      if (!paths.has(key)) paths.set(key, backend);
    }
    fallback ??= indexByName.get(body.defaultBackend);
  }
  const text = (map: ReadonlyMap<string, string>): string => [...map].map(([key, value]) => `${key} ${value}\n`).join('');
  return {
    files: new Map([
      ['hosts.map', text(new Map([...hosts].map((host) => [host, host])))],
      ['exact.map', text(exact)],
      ['prefix.map', text(prefix)],
    ]),
    fallback,
  };
}

/** The first of the list is for clients that ask for a host without a certificate. */
function certificatesOf(owners: readonly OwnedRoutes[]): Map<string, string> {
  const files = new Map<string, string>();
  const taken = new Set<string>();
  const list = [defaultCertificateFile];
  for (const { chain, privateKey, hosts } of owners.flatMap(({ body }) => body.certificates)) {
    const own = hosts.filter((host) => !taken.has(host));
    if (own.length === 0) continue;
    for (const host of own) taken.add(host);
    const file = `${createHash('sha256').update(chain).update(privateKey).digest('hex')}.pem`;
    files.set(file, `${chain}${privateKey}`);
    list.push(`${file} ${own.join(' ')}`);
  }
  return files.set('certificates.list', list.map((line) => `${line}\n`).join(''));
}

const head = ({ user, connectionsMax, drainMs }: CompileOptions): string[] => [
  'global',
  '  nbthread 1',
  `  maxconn ${connectionsMax}`,
  `  hard-stop-after ${drainMs}ms`,
  // What a tenant's WebSockets keep alive is four workers, however often its routes change.
  '  mworker-max-reloads 3',
  ...(user === undefined ? [] : [`  uid ${user.uid}`, `  gid ${user.gid}`]),
  '  ssl-default-bind-options ssl-min-ver TLSv1.2',
  '  tune.ssl.default-dh-param 2048',
  'defaults',
  '  mode http',
  '  timeout connect 2s',
  '  timeout http-request 10s',
  '  timeout http-keep-alive 60s',
  '  timeout client 60s',
  '  timeout server 60s',
  '  timeout queue 5s',
  '  timeout tunnel 1h',
  '  timeout client-fin 10s',
  '  timeout server-fin 10s',
  // A member that went a moment ago costs nobody an error: another one is asked, also where a kept connection turns out to be closed.
  '  retries 3',
  '  option redispatch 1',
  '  retry-on conn-failure empty-response',
  // Names that a server behind might read as another header's (X_Forwarded_For).
  '  option http-restrict-req-hdr-names delete',
  '  http-error status 503 content-type text/plain string "503: no member of this backend is ready\\n"',
];

const frontend = ({ address, httpPort, httpsPort }: CompileOptions, fallback: string | undefined): string[] => [
  'frontend http',
  `  bind ${address}:${httpPort}`,
  `  bind ${address}:${httpsPort} ssl crt-list certificates.list alpn h2,http/1.1`,
  '  http-request deny status 405 if { method CONNECT TRACE }',
  '  http-request deny status 400 if HTTP_1.1 !{ req.fhdr(host) -m found }',
  // What may be done twice may be asked again of another member.
  '  http-request disable-l7-retry unless { method GET HEAD OPTIONS }',
  // The header whole: hdr would take it for a list, of which what is behind a comma were the host.
  '  http-request set-var(txn.host) req.fhdr(host),host_only,rtrim(.),lower',
  '  http-request set-var(txn.group) var(txn.host),map_str(hosts.map)',
  "  http-request set-var(txn.group) var(txn.host),regsub('^[^.]+','*'),map_str(hosts.map) unless { var(txn.group) -m found }",
  '  http-request set-var(txn.group) str(*),map_str(hosts.map) unless { var(txn.group) -m found }',
  '  http-request set-var-fmt(txn.asked) %[var(txn.group)]%[path]',
  '  http-request set-var(txn.backend) var(txn.asked),map_str(exact.map)',
  '  http-request set-var(txn.backend) var(txn.asked),concat(/),map_beg(prefix.map) unless { var(txn.backend) -m found }',
  ...(fallback === undefined ? [] : [`  http-request set-var(txn.backend) str(${fallback}) unless { var(txn.backend) -m found }`]),
  '  http-request return status 404 content-type text/plain string "404: no route leads from this host and path\\n" unless { var(txn.backend) -m found }',
  '  http-request set-header X-Forwarded-For %[src]',
  '  http-request set-header X-Real-IP %[src]',
  '  http-request set-header X-Forwarded-Host %[req.fhdr(host)]',
  '  http-request set-header X-Forwarded-Proto https if { ssl_fc }',
  '  http-request set-header X-Forwarded-Proto http unless { ssl_fc }',
  '  http-request del-header Forwarded',
  '  use_backend %[var(txn.backend)]',
];
