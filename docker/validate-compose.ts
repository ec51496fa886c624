// What the Compose specification says about the keys that docker-compose.yml uses, and what we ask beyond it (pinned images, declared
// volumes and networks, ports published once). An unknown key is an error: the specification allows only `x-` ones.
// Source: compose-spec, services, networks, volumes, interpolation.

type Mapping = Readonly<Record<string, unknown>>;

/** `services.api: what is wrong`, sorted as the file is; [] when it is valid. */
export function validateCompose(document: unknown): readonly string[] {
  if (!isMapping(document)) return ['the document is not a mapping'];
  const found = unknownKeys('', document, topLevel);
  const services = asMapping(document['services']);
  if (Object.keys(services).length === 0) found.push('services: there is none');
  for (const [name, service] of Object.entries(services)) found.push(...validateService(name, service, document, services));
  return [...found, ...publishedTwice(services)];
}

const topLevel = ['name', 'services', 'networks', 'volumes'];
const serviceKeys = [
  'image',
  'build',
  'command',
  'environment',
  'volumes',
  'ports',
  'networks',
  'network_mode',
  'depends_on',
  'healthcheck',
  'restart',
  'stop_grace_period',
  'init',
  'profiles',
];
const healthKeys = ['test', 'interval', 'timeout', 'retries', 'start_period'];
const conditions = ['service_started', 'service_healthy', 'service_completed_successfully'];

function validateService(name: string, service: unknown, document: Mapping, services: Mapping): readonly string[] {
  const at = `services.${name}`;
  if (!isMapping(service)) return [`${at}: is not a mapping`];
  const found = unknownKeys(at, service, serviceKeys);
  const say = (sentence: string): unknown => found.push(`${at}: ${sentence}`);
  if (!/^[a-zA-Z0-9._-]+$/.test(name)) say('a name is letters, digits, `.`, `_` and `-`');
  if (!isPinned(service['image'])) say(`image ${String(service['image'])} is not pinned to a version`);
  if (service['build'] !== undefined && !isBuild(service['build'])) say('build has `context` and `dockerfile`');
  if (service['command'] !== undefined && !isTexts(service['command'])) say('command is a list of strings');
  if (service['restart'] !== undefined && !/^(no|always|unless-stopped|on-failure(:\d+)?)$/.test(String(service['restart']))) say('restart is no policy');
  if (service['profiles'] !== undefined && !isTexts(service['profiles'])) say('profiles is a list of strings');
  if (service['init'] !== undefined && typeof service['init'] !== 'boolean') say('init is true or false');
  if (service['stop_grace_period'] !== undefined && !isDuration(service['stop_grace_period'])) say('stop_grace_period is a duration');
  for (const problem of [
    ...environment(service),
    ...health(service, at),
    ...volumes(service, document),
    ...reach(service, document, services),
    ...dependencies(service, name, services),
  ])
    say(problem);
  for (const port of asList(service['ports'])) if (!isPort(port)) say(`port ${String(port)} is not [IP:]HOST:CONTAINER`);
  return found;
}

function environment(service: Mapping): readonly string[] {
  const entries = Object.entries(asMapping(service['environment']));
  return entries
    .filter(([name, value]) => !/^[A-Z][A-Z0-9_]*$/.test(name) || !['string', 'number'].includes(typeof value))
    .map(([name]) => `environment ${name} is not a name with a plain value`);
}

function health(service: Mapping, at: string): readonly string[] {
  const check = service['healthcheck'];
  if (check === undefined) return [];
  if (!isMapping(check)) return ['healthcheck is not a mapping'];
  const found = unknownKeys(`${at}.healthcheck`, check, healthKeys);
  const test = asList(check['test']);
  if (!isTexts(test) || test.length < 2 || !['CMD', 'CMD-SHELL'].includes(test[0] ?? '')) found.push('healthcheck.test is [CMD, program, …]');
  for (const key of ['interval', 'timeout', 'start_period'])
    if (check[key] !== undefined && !isDuration(check[key])) found.push(`healthcheck.${key} is a duration`);
  if (check['retries'] !== undefined && !Number.isInteger(check['retries'])) found.push('healthcheck.retries is a whole number');
  return found;
}

function volumes(service: Mapping, document: Mapping): readonly string[] {
  return asList(service['volumes']).flatMap((volume) => {
    const [, source, target] = /^([^:]+):(\/[^:]+)(?::(?:ro|rw))?$/.exec(String(volume)) ?? [];
    if (source === undefined || target === undefined) return [`volume ${String(volume)} is not SOURCE:/TARGET[:ro]`];
    return /^[./~]/.test(source) || source in asMapping(document['volumes']) ? [] : [`volume ${source} is not declared`];
  });
}

/** Networks, or another service's network: not both, and then its ports are published there. */
function reach(service: Mapping, document: Mapping, services: Mapping): readonly string[] {
  const found = asList(service['networks'])
    .filter((name) => !(String(name) in asMapping(document['networks'])))
    .map((name) => `network ${String(name)} is not declared`);
  const mode = service['network_mode'];
  if (mode === undefined) return found;
  const [, target] = /^service:(.+)$/.exec(String(mode)) ?? [];
  if (target !== undefined && !(target in services)) found.push(`network_mode names ${target}, which is no service`);
  if (target === undefined && !['none', 'host', 'bridge'].includes(String(mode))) found.push(`network_mode ${String(mode)} is unknown`);
  if (service['networks'] !== undefined || service['ports'] !== undefined) found.push('network_mode goes with neither networks nor ports');
  return found;
}

function dependencies(service: Mapping, name: string, services: Mapping): readonly string[] {
  return Object.entries(asMapping(service['depends_on'])).flatMap(([target, how]) => {
    const condition = asMapping(how)['condition'];
    if (!(target in services) || target === name) return [`depends_on ${target}, which is no other service`];
    if (!conditions.includes(String(condition))) return [`depends_on ${target} with condition ${String(condition)}`];
    if (condition === 'service_healthy' && asMapping(services[target])['healthcheck'] === undefined)
      return [`depends_on ${target} being healthy, which has no health check`];
    return asMapping(services[target])['profiles'] === undefined || service['profiles'] !== undefined
      ? []
      : [`depends_on ${target}, which only runs with a profile`];
  });
}

function publishedTwice(services: Mapping): readonly string[] {
  const published = Object.values(services).flatMap((service) => asList(asMapping(service)['ports']).map((port) => String(port).split(':').at(-2)));
  return [...new Set(published.filter((port, index) => published.indexOf(port) !== index))].map((port) => `ports: ${String(port)} is published twice`);
}

const unknownKeys = (at: string, mapping: Mapping, known: readonly string[]): string[] =>
  Object.keys(mapping)
    .filter((key) => !known.includes(key) && !key.startsWith('x-'))
    .map((key) => `${at === '' ? '' : `${at}: `}${key} is no key here`);

const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);
const asMapping = (value: unknown): Mapping => (isMapping(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isBuild = (value: unknown): boolean => typeof asMapping(value)['context'] === 'string' && typeof asMapping(value)['dockerfile'] === 'string';
/** A tag with a whole version in it. */
const isPinned = (image: unknown): boolean => /^[a-z0-9][a-z0-9./_-]*:v?\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(String(image));
const isDuration = (value: unknown): boolean => /^(\d+(ms|s|m|h))+$/.test(String(value));
const isPort = (value: unknown): boolean => /^(\d+\.\d+\.\d+\.\d+:)?\d+:\d+(\/(tcp|udp))?$/.test(String(value));
