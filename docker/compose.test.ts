import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { validateCompose } from './validate-compose.ts';

const root = new URL('..', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        image: string;
        command?: readonly string[];
        environment?: Readonly<Record<string, string>>;
        volumes?: readonly string[];
        build?: { dockerfile: string };
      }
    >
  >;
}
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;

test('docker-compose.yml is valid', () => {
  expect(validateCompose(compose)).toEqual([]);
});

test('it runs three JetStream servers and every role, and what it mounts and builds is there', () => {
  const { services } = compose;
  expect(Object.keys(services).toSorted()).toEqual(['api', 'nats', 'nats-1', 'nats-2', 'nats-3', 'plasmacloud', 'reconciler']);
  expect(['plasmacloud', 'api', 'reconciler'].map((name) => services[name]?.command?.[0])).toEqual(['plasmacloud', 'api', 'reconciler']);
  const files = Object.values(services).flatMap(({ volumes = [], build }) => [
    ...volumes.filter((volume) => volume.startsWith('./')).map((volume) => volume.split(':')[0] ?? ''),
    ...(build ? [build.dockerfile] : []),
  ]);
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});

test('every role is told where everything is', () => {
  const names = [
    'NATS_URL',
    'K8SHOST_SERVER_ADDR',
    'IAM_SERVER_ADDR',
    'NOVANET_SERVER_ADDR',
    'FLASHDNS_SERVER_ADDR',
    'FIBERLB_SERVER_ADDR',
    'LIGHTNINGSTOR_SERVER_ADDR',
    'PLASMAVMC_SERVER_ADDR',
  ];
  for (const role of ['api', 'reconciler']) expect(Object.keys(compose.services[role]?.environment ?? {})).toEqual(expect.arrayContaining(names));
});

test('the versions agree with those of the package and of set-up', () => {
  const { version, dependencies } = JSON.parse(read('package.json')) as { version: string; dependencies: Readonly<Record<string, string>> };
  const pinned = /const pinned = '([\d.]+)'/.exec(read('scripts/setup/nats-server.mjs'))?.[1];
  expect(compose.services['api']?.image).toBe(`k8shost:${version}`);
  expect(compose.services['nats-1']?.image).toBe(`nats:${pinned}-alpine`);
  expect(read('docker/Dockerfile')).toContain(`FROM node:${dependencies['node']}-`);
});

const service = { image: 'a:1.2.3' };
test.each([
  ['an image without a version', { services: { a: { image: 'nats:latest' } } }, 'image nats:latest is not pinned'],
  ['an unknown key', { services: { a: { ...service, imagee: 'x' } } }, 'imagee is no key here'],
  [
    'a dependency on nothing',
    { services: { a: { ...service, depends_on: { b: { condition: 'service_started' } } } } },
    'depends_on b, which is no other service',
  ],
  [
    'a wait for health that nobody checks',
    { services: { a: service, b: { ...service, depends_on: { a: { condition: 'service_healthy' } } } } },
    'has no health check',
  ],
  ['a volume that is not declared', { services: { a: { ...service, volumes: ['data:/data'] } } }, 'volume data is not declared'],
  ['a network that is not declared', { services: { a: { ...service, networks: ['x'] } } }, 'network x is not declared'],
  [
    'a port that is published twice',
    { services: { a: { ...service, ports: ['80:80'] }, b: { ...service, ports: ['127.0.0.1:80:8080'] } } },
    '80 is published twice',
  ],
  [
    'ports in another network namespace',
    { services: { a: service, b: { ...service, network_mode: 'service:a', ports: ['80:80'] } } },
    'neither networks nor ports',
  ],
])('it is refused: %s', (_what, document, problem) => {
  expect(validateCompose(document).join('\n')).toContain(problem);
});
