// The only place that knows the subject grammar. Tokens are split by `.`, so a token writes its own `.` as `/` (illegal in
// Kubernetes names) and percent-encodes `%`, `/`, white space, `*` and `>`; `_` alone stands for the empty string. The
// encoding is a bijection: parsing accepts exactly what encoding produces, so one object never has two subjects.
import type { Ref, Tenant } from '../domain/ref.ts';
import { storeOf, type StoreName } from '../domain/stores.ts';

export type LogStream = 'K8SHOST_LOG' | 'K8SHOST_LEASES' | 'K8SHOST_EVENTS';

const prefixes: Readonly<Record<LogStream, string>> = { K8SHOST_LOG: 'k8s.log', K8SHOST_LEASES: 'k8s.leases', K8SHOST_EVENTS: 'k8s.events' };

/** The stream behind each store. */
export const logStreams: Readonly<Record<StoreName, LogStream>> = { log: 'K8SHOST_LOG', leases: 'K8SHOST_LEASES', events: 'K8SHOST_EVENTS' };

/** Everything a log stream stores. */
export const streamSubjects = (stream: LogStream): string => `${prefixes[stream]}.>`;
export const effectsSubjects = 'k8s.effects.>';
export const storedCommandSubjects = 'k8s.commands.>';

/** Which stream (its own resourceVersion space) a resource's events go to: what is no decision stays out of the main log. */
export const logStreamOf = (resource: string): LogStream => logStreams[storeOf(resource)];

/** `k8s.log.{org}.{project}.{resource}.{namespace}.{name}` (`k8s.leases.…`, `k8s.events.…`): always seven tokens. */
export const logSubject = (ref: Ref): string => `${prefixes[logStreamOf(ref.resource)]}.${coordinates(ref)}`;

/** Everything that the main log has of a project. */
export const projectSubjects = ({ org, project }: Tenant): string => `${prefixes.K8SHOST_LOG}.${encodeToken(org)}.${encodeToken(project)}.>`;

/** Every object of the ref's resource in its namespace. */
export const siblingSubjects = (ref: Omit<Ref, 'name'>): string => `${prefixes[logStreamOf(ref.resource)]}.${coordinates({ ...ref, name: '' }).slice(0, -1)}*`;

/** The ref a log subject names; undefined for anything `logSubject` would not write. */
export function parseLogSubject(subject: string): Ref | undefined {
  const [k8s, kind = '', ...tokens] = subject.split('.');
  if (k8s !== 'k8s' || tokens.length !== 5) return undefined;
  const ref = parseCoordinates(tokens);
  return ref !== undefined && kind === storeOf(ref.resource) ? ref : undefined;
}

/** Where the journal keeps what concerns an object. */
export const effectsSubject = (ref: Ref): string => `k8s.effects.${coordinates(ref)}`;

export interface CommandAddress {
  readonly verb: string;
  /** `name` is `''` where the server is to generate it (written `_`). */
  readonly ref: Ref;
}

/** `k8s.cmd.{org}.{project}.{verb}.{resource}.{namespace}.{name}`: request and reply. */
export const commandSubject = ({ verb, ref }: CommandAddress): string => `k8s.cmd.${commandTokens(verb, ref)}`;

/** The same with `k8s.enqueue`: acknowledged once stored. */
export const enqueueSubject = ({ verb, ref }: CommandAddress): string => `k8s.enqueue.${commandTokens(verb, ref)}`;

/** `k8s.cmd.{org}.{project}.apply`: a list of objects, all or nothing. */
export const applySubject = ({ org, project }: Tenant): string => `k8s.cmd.${encodeToken(org)}.${encodeToken(project)}.apply`;
export function parseApplySubject(subject: string): Tenant | undefined {
  const [k8s, kind, ...tokens] = subject.split('.');
  if (k8s !== 'k8s' || kind !== 'cmd' || tokens.length !== 3 || tokens[2] !== 'apply') return undefined;
  const [org, project] = tokens.map(decodeToken);
  return org && project ? { org, project } : undefined;
}

/** `k8s.watch.{org}.{project}.{resource}.{namespace}.{name}`; namespace and name are `''` (written `_`) for all. */
export const watchSubject = (ref: Ref): string => `k8s.watch.${coordinates(ref)}`;
export function parseWatchSubject(subject: string): Ref | undefined {
  const [k8s, kind, ...tokens] = subject.split('.');
  return k8s === 'k8s' && kind === 'watch' && tokens.length === 5 ? parseCoordinates(tokens) : undefined;
}

interface WatchAddress extends Tenant {
  /** The API process that has the watch. */
  readonly process: string;
  readonly watch: string;
}

/** `k8s.renew.{org}.{project}.{process}.{watch}`: keeps a watch open. */
export const renewSubject = ({ org, project, process, watch }: WatchAddress): string =>
  `k8s.renew.${[org, project, process, watch].map(encodeToken).join('.')}`;
export function parseRenewSubject(subject: string): WatchAddress | undefined {
  const [k8s, kind, ...tokens] = subject.split('.');
  if (k8s !== 'k8s' || kind !== 'renew' || tokens.length !== 4) return undefined;
  const [org, project, process, watch] = tokens.map(decodeToken);
  return org && project && process && watch ? { org, project, process, watch } : undefined;
}
/** What the API process subscribes to for its own watches. */
export const renewalsOf = (process: string): string => `k8s.renew.*.*.${encodeToken(process)}.*`;

/** Parses both kinds of command subject; undefined for anything else. */
export function parseCommandSubject(subject: string): (CommandAddress & { readonly durable: boolean }) | undefined {
  const [k8s, kind, org = '', project = '', verbToken = '', ...rest] = subject.split('.');
  if (k8s !== 'k8s' || (kind !== 'cmd' && kind !== 'enqueue') || rest.length !== 3) return undefined;
  const verb = decodeToken(verbToken);
  const ref = parseCoordinates([org, project, ...rest]);
  return verb === undefined || verb === '' || ref === undefined ? undefined : { verb, ref, durable: kind === 'enqueue' };
}

export interface OutcomeAddress extends Tenant {
  readonly commandId: string;
}

/** `k8s.outcome.{org}.{project}.{commandId}`: asks what became of a command. */
export const outcomeSubject = (address: OutcomeAddress): string => `k8s.outcome.${commandIdTokens(address)}`;
export function parseOutcomeSubject(subject: string): OutcomeAddress | undefined {
  const [k8s, kind, ...tokens] = subject.split('.');
  if (k8s !== 'k8s' || kind !== 'outcome' || tokens.length !== 3) return undefined;
  const [org, project, commandId] = tokens.map(decodeToken);
  return org && project && commandId ? { org, project, commandId } : undefined;
}

/** Where a durable command waits in K8SHOST_COMMANDS. */
export const storedCommandSubject = (address: OutcomeAddress): string => `k8s.commands.${commandIdTokens(address)}`;

/** What an API process subscribes to. */
export const servedSubjects = { command: 'k8s.cmd.>', enqueue: 'k8s.enqueue.>', outcome: 'k8s.outcome.>', watch: 'k8s.watch.>' } as const;

/** The services one tenant may request: all that its NATS account imports. */
export const tenantServiceSubjects = ({ org, project }: Tenant): readonly string[] =>
  ['cmd', 'enqueue', 'outcome', 'renew', 'watch'].map((kind) => `k8s.${kind}.${encodeToken(org)}.${encodeToken(project)}.>`);

export function encodeToken(text: string): string {
  if (text === '') return '_';
  if (text === '_') return '%5F';
  return text.replace(/[\s\p{Cc}*>%/]/gu, percentEncoded).replaceAll('.', '/');
}

/** Undefined for a token that `encodeToken` would not write. */
export function decodeToken(token: string): string | undefined {
  if (token === '_') return '';
  try {
    const text = decodeURIComponent(token.replaceAll('/', '.'));
    return encodeToken(text) === token ? text : undefined;
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();
const percentEncoded = (character: string): string =>
  [...encoder.encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

const coordinates = (ref: Ref): string => [ref.org, ref.project, ref.resource, ref.namespace, ref.name].map(encodeToken).join('.');

function parseCoordinates(tokens: readonly string[]): Ref | undefined {
  const [org, project, resource, namespace, name] = tokens.map(decodeToken);
  if (!org || !project || !resource || namespace === undefined || name === undefined) return undefined;
  return { org, project, resource, namespace, name };
}

const commandTokens = (verb: string, ref: Ref): string => [ref.org, ref.project, verb, ref.resource, ref.namespace, ref.name].map(encodeToken).join('.');

const commandIdTokens = ({ org, project, commandId }: OutcomeAddress): string => [org, project, commandId].map(encodeToken).join('.');
