// Jobs, CronJobs and ReplicationControllers, as kubectl's user meets them.
import { expect, test } from 'vitest';
import { eventually } from '../testing/eventually.ts';
import { engineForTests } from '../testing/engine-for-tests.ts';

const { kubectl } = await engineForTests(1);

const field = async (object: string, path: string): Promise<string> => await kubectl.ok(['get', object, '-o', `jsonpath={${path}}`]);
const completes = async (job: string): Promise<string> => await kubectl.ok(['wait', '--for=condition=complete', `job/${job}`, '--timeout=20s']);
const template = { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'i' }] } };
const apply = async (object: object): Promise<string> => await kubectl.ok(['apply', '-f', '-'], JSON.stringify(object));
const job = (name: string, spec: object): object => ({ apiVersion: 'batch/v1', kind: 'Job', metadata: { name }, spec: { template, ...spec } });
const eventsOf = async (name: string): Promise<string> => await kubectl.ok(['get', 'events', '--field-selector', `involvedObject.name=${name}`]);

test('a Job runs to its end and says so', async () => {
  await kubectl.ok(['create', 'job', 'hello', '--image=i', '--', 'true']);
  await completes('hello');
  expect(await kubectl.ok(['get', 'job', 'hello', '--no-headers'])).toMatch(/^hello +Complete +1\/1/);
  expect(await eventsOf('hello')).toMatch(/Normal +Completed +job\/hello +Job completed/);
});

test('an Indexed Job has a pod for each index', async () => {
  await apply(job('indexed', { completionMode: 'Indexed', completions: 3, parallelism: 2 }));
  await completes('indexed');
  expect(await field('job/indexed', '.status.completedIndexes')).toBe('0-2');
  const hosts = await kubectl.ok(['get', 'pods', '-l', 'job-name=indexed', '-o', 'jsonpath={.items[*].spec.hostname}']);
  expect(hosts.split(' ').sort()).toEqual(['indexed-0', 'indexed-1', 'indexed-2']);
});

test('a suspended Job waits until it is resumed', async () => {
  await apply(job('later', { suspend: true }));
  await kubectl.ok(['wait', '--for=condition=suspended', 'job/later', '--timeout=20s']);
  expect(await kubectl.ok(['get', 'pods', '-l', 'job-name=later', '-o', 'name'])).toBe('');
  await kubectl.ok(['patch', 'job', 'later', '-p', '{"spec":{"suspend":false}}']);
  await completes('later');
  expect(await eventsOf('later')).toMatch(/Normal +Resumed +job\/later +Job resumed/);
});

test('a Job of a CronJob can be made by hand', async () => {
  await kubectl.ok(['create', 'cronjob', 'nightly', '--image=i', '--schedule=0 0 31 12 *', '--', 'true']);
  await kubectl.ok(['create', 'job', 'now', '--from=cronjob/nightly']);
  await completes('now');
  await eventually('the CronJob knows of its success', 10_000, async () => (await field('cronjob/nightly', '.status.lastSuccessfulTime')) !== '');
});

test('a CronJob runs when it is due, and not while it is suspended', async () => {
  await kubectl.ok(['create', 'cronjob', 'often', '--image=i', '--schedule=@every 2s', '--', 'true']);
  const last = await eventually('its first run', 15_000, async () => (await field('cronjob/often', '.status.lastScheduleTime')) || undefined);
  const name = `often-${Math.floor(Date.parse(last) / 60_000)}`;
  await completes(name);
  await kubectl.ok(['patch', 'cronjob', 'often', '-p', '{"spec":{"suspend":true}}']);
  expect(await field(`job/${name}`, '.metadata.ownerReferences[0].name')).toBe('often');
  expect(await kubectl.ok(['get', 'cronjob', 'often', '--no-headers'])).toMatch(/@every 2s +<none> +True/);
  expect(await eventsOf('often')).toContain(`Created job ${name}`);
});

test('a ReplicationController is scaled', async () => {
  const labels = { app: 'web' };
  await apply({
    apiVersion: 'v1',
    kind: 'ReplicationController',
    metadata: { name: 'web' },
    spec: { replicas: 1, selector: labels, template: { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i' }] } } },
  });
  await kubectl.ok(['scale', 'rc', 'web', '--replicas=3']);
  await eventually('three are ready', 20_000, async () => (await field('rc/web', '.status.readyReplicas')) === '3');
  await kubectl.ok(['scale', 'rc', 'web', '--replicas=1']);
  const podsLeft = async (): Promise<number> =>
    (await kubectl.ok(['get', 'pods', '-l', 'app=web', '-o', 'name'])).split('\n').filter((line) => line !== '').length;
  await eventually('one is left', 20_000, async () => (await podsLeft()) === 1);
  expect(await kubectl.ok(['get', 'rc', 'web', '--no-headers'])).toMatch(/^web +1 +1 +1/);
});
