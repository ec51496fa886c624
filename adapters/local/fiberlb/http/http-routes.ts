// What one owner wants led at its tenant's HTTP address, as it is asked for and as it is kept. All of it becomes haproxy's configuration, so
// nothing gets past here that could be read there as anything but what it is.
import type { Certificate, HttpBackend, HttpRoute, HttpRoutes, Member } from '../../../../domain/effect.ts';
import { httpBackendsMax, httpCertificatesMax, httpNameLengthMax, httpPathLengthMax, httpRoutesMax, isHttpHost } from '../../../../domain/http-route-limits.ts';
import type { PortError } from '../../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../../domain/result.ts';
import type { plasmacloud } from '../../../../schemas/protobuf.ts';
import { bad, isAddress, isPort } from '../../../grpc/checks.ts';
import { parseCertificate } from './certificate.ts';

/** The hosts of a certificate are written out, its PEM is made anew of what was read. */
export type HttpRoutesWish = HttpRoutes;

export interface HttpRoutesBody extends HttpRoutesWish {
  /** The tenant's, that of all its owners. */
  readonly address: string;
}

export const membersOfBackends = ({ backends }: HttpRoutesWish): readonly Member[] => backends.flatMap(({ members }) => members);

export const withoutMembersOf = (body: HttpRoutesBody, isLeftOut: (address: string) => boolean): HttpRoutesBody => ({
  ...body,
  backends: body.backends.map((backend) => ({ ...backend, members: backend.members.filter(({ address }) => !isLeftOut(address)) })),
});

/** Has the first a private key that the second does not need? */
export const isKeyGone = (before: HttpRoutesBody, after: HttpRoutesBody | undefined): boolean =>
  before.certificates.some(({ privateKey }) => !after?.certificates.some((other) => other.privateKey === privateKey));

type Message = plasmacloud.fiberlb.v1.HttpRoutes.$Properties;

/** Of all backends together. */
const membersMax = 20_000;

export function parseHttpRoutes(message: Message | null | undefined): Result<HttpRoutesWish, PortError> {
  const [name, createdMs, defaultBackend] = [message?.name ?? '', message?.createdMs ?? 0, message?.defaultBackend ?? ''];
  const [routes, backends, certificates] = [message?.routes ?? [], message?.backends ?? [], message?.certificates ?? []];
  if (name === '' || name.length > httpNameLengthMax) return bad(`routes need a name of 1 to ${httpNameLengthMax} characters, such as namespace/name`);
  if (!Number.isSafeInteger(createdMs) || createdMs < 0) return bad(`created_ms is a time in milliseconds, not ${createdMs}`);
  if (routes.length > httpRoutesMax) return bad(`an owner has at most ${httpRoutesMax} routes, not ${routes.length}`);
  if (backends.length > httpBackendsMax) return bad(`an owner has at most ${httpBackendsMax} backends, not ${backends.length}`);
  if (certificates.length > httpCertificatesMax) return bad(`an owner has at most ${httpCertificatesMax} certificates, not ${certificates.length}`);
  const parsedBackends = parseBackends(backends);
  if (!parsedBackends.ok) return parsedBackends;
  const names = new Set(parsedBackends.value.map((backend) => backend.name));
  if (defaultBackend !== '' && !names.has(defaultBackend)) return bad(`default_backend ${quoted(defaultBackend)} is not one of the backends`);
  const parsedRoutes: HttpRoute[] = [];
  for (const route of routes) {
    const parsed = parseRoute(route, names);
    if (!parsed.ok) return parsed;
    parsedRoutes.push(parsed.value);
  }
  const parsedCertificates: Certificate[] = [];
  for (const [index, certificate] of certificates.entries()) {
    const parsed = parseCertificate(certificate, `certificate ${index + 1}`);
    if (!parsed.ok) return parsed;
    parsedCertificates.push(parsed.value);
  }
  return ok({ name, createdMs, routes: parsedRoutes, defaultBackend, backends: parsedBackends.value, certificates: parsedCertificates });
}

function parseBackends(messages: readonly plasmacloud.fiberlb.v1.HttpBackend.$Properties[]): Result<HttpBackend[], PortError> {
  const backends = new Map<string, HttpBackend>();
  let count = 0;
  for (const { name, members } of messages) {
    if (!name || name.length > httpNameLengthMax) return bad(`a backend needs a name of 1 to ${httpNameLengthMax} characters`);
    if (backends.has(name)) return bad(`backend ${quoted(name)} is listed twice`);
    const parsed: Member[] = (members ?? []).map((member) => ({ address: member.address ?? '', port: member.port ?? 0 }));
    const wrong = parsed.find((member) => !isAddress(member.address) || !isPort(member.port));
    if (wrong) return bad(`a member is an IP address and a port, not ${wrong.address}:${wrong.port}`);
    count += parsed.length;
    if (count > membersMax) return bad(`the backends of an owner have at most ${membersMax} members together`);
    backends.set(name, { name, members: parsed });
  }
  return ok([...backends.values()]);
}

/** What a URL's path is written with, once spaces and what is not ASCII are percent-encoded. */
const isPath = (text: string): boolean => /^\/[!"$-;=@-~<>]*$/.test(text) && text.length <= httpPathLengthMax;

function parseRoute(message: plasmacloud.fiberlb.v1.HttpRoute.$Properties, backends: ReadonlySet<string>): Result<HttpRoute, PortError> {
  const { host, path, match, backend } = { host: message.host ?? '', path: message.path ?? '', match: message.match ?? '', backend: message.backend ?? '' };
  if (host !== '' && !isHttpHost(host))
    return bad(`a route's host is a name in lower case such as www.example.com or *.example.com, or empty, not ${quoted(host)}`);
  if (!isPath(path))
    return bad(
      `a route's path begins with a slash and has at most ${httpPathLengthMax} characters, no space, ?, # and nothing but ASCII (write %20 for a space), not ${quoted(path)}`,
    );
  if (match !== 'Exact' && match !== 'Prefix') return bad(`a route's match is Exact or Prefix, not ${quoted(match)}`);
  if (!backends.has(backend)) return bad(`the route of ${quoted(`${host}${path}`)} leads to ${quoted(backend)}, which is not one of the backends`);
  return ok({ host, path, match, backend });
}

/** Short enough for a message, and without what moves a terminal's cursor. */
const quoted = (text: string): string => JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
