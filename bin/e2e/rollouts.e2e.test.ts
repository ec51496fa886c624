// kubectl rollout, scale and restart of every kind that has them, where all goes well and where it does not.
import { expect, test } from 'vitest';
import { eventually } from '../testing/eventually.ts';
import { engineForTests } from '../testing/engine-for-tests.ts';

const { kubectl } = await engineForTests(2);

const lines = async (...args: string[]): Promise<readonly string[]> => (await kubectl.ok(args)).split('\n').filter((line) => line !== '');
const field = async (object: string, path: string): Promise<string> => await kubectl.ok(['get', object, '-o', `jsonpath={${path}}`]);
const imageOf = (object: string): Promise<string> => field(object, '.spec.template.spec.containers[0].image');
const through = (object: string): Promise<string> => kubectl.ok(['rollout', 'status', object, '--timeout=25s']);
const refused = async (...args: string[]): Promise<string> => {
  const { code, stderr } = await kubectl.run(args);
  expect([args.join(' '), code]).toEqual([args.join(' '), 1]);
  return stderr.trim();
};
const manifest = (kind: string, name: string, spec: object): string =>
  JSON.stringify({
    apiVersion: 'apps/v1',
    kind,
    metadata: { name },
    spec: {
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name } }, spec: { terminationGracePeriodSeconds: 0, containers: [{ name: 'c', image: 'i:1' }] } },
      ...spec,
    },
  });
/** `REVISION CHANGE-CAUSE`, without the spaces of the table. */
const history = async (object: string): Promise<readonly string[]> =>
  (await lines('rollout', 'history', object)).flatMap((line) => (/^\d/.test(line) ? [line.replace(/ +/g, ' ')] : []));
const noNode = '{"spec":{"template":{"spec":{"nodeSelector":{"there-is":"none"}}}}}';

test.each([
  ['deployment', { replicas: 2 }],
  ['statefulset', { replicas: 2, serviceName: 's' }],
  ['daemonset', {}],
] as const)('a %s has a history with causes, goes back to any revision, and starts anew', async (kind, spec) => {
  const object = `${kind}/h`;
  await kubectl.ok(['apply', '-f', '-'], manifest({ deployment: 'Deployment', statefulset: 'StatefulSet', daemonset: 'DaemonSet' }[kind], 'h', spec));
  expect(await through(object)).toMatch(
    kind === 'daemonset' ? /daemon set "h" successfully rolled out/ : /successfully rolled out|roll out complete|rolling update complete/,
  );
  for (const number of [2, 3]) {
    await kubectl.ok(['set', 'image', object, `c=i:${number}`]);
    // A ControllerRevision has the annotations that the set had when it was made: it is made before the next ones come.
    if (kind !== 'deployment') await through(object);
    await kubectl.ok(['annotate', object, `kubernetes.io/change-cause=version ${number}`, '--overwrite']);
    await through(object);
  }
  // A ReplicaSet follows its Deployment's annotations.
  expect(await history(object)).toEqual(kind === 'deployment' ? ['1 <none>', '2 version 2', '3 version 3'] : ['1 <none>', '2 <none>', '3 version 2']);
  expect(await kubectl.ok(['rollout', 'history', object, '--revision=2'])).toMatch(/#2\n[^]*Image:\s+i:2/);
  expect(await refused('rollout', 'history', object, '--revision=9')).toContain('unable to find the specified revision');
  expect(await refused('rollout', 'undo', object, '--to-revision=9')).toContain('unable to find specified revision 9 in history');

  expect(await kubectl.ok(['rollout', 'undo', object, '--to-revision=1'])).toContain('rolled back');
  await through(object);
  expect(await imageOf(object)).toBe('i:1');
  expect((await history(object)).map((line) => line.split(' ')[0])).toEqual(['2', '3', '4']);
  await kubectl.ok(['rollout', 'undo', object]);
  await through(object);
  expect(await imageOf(object)).toBe('i:3');

  const pods = async (): Promise<readonly string[]> => await lines('get', 'pods', '-l', 'app=h', '-o', 'jsonpath={range .items[*]}{.metadata.uid}{"\\n"}{end}');
  const before = new Set(await pods());
  expect(await kubectl.ok(['rollout', 'restart', object])).toContain('restarted');
  await through(object);
  await eventually('every pod is another', 15_000, async () => {
    const now = await pods();
    return now.length === 2 && !now.some((uid) => before.has(uid));
  });
  await kubectl.ok(['delete', object, '--timeout=20s']);
  await kubectl.ok(['wait', '--for=delete', 'pod', '-l', 'app=h', '--timeout=20s']);
});

test('a rollout that comes no further is said to have failed, is paused as it stands, and is undone', async () => {
  await kubectl.ok(['apply', '-f', '-'], manifest('Deployment', 'web', { replicas: 3, progressDeadlineSeconds: 3 }));
  await through('deployment/web');
  await kubectl.ok(['patch', 'deployment', 'web', '-p', noNode]);
  expect(await refused('rollout', 'status', 'deployment/web', '--timeout=25s')).toBe('error: deployment "web" exceeded its progress deadline');
  expect(await field('deployment/web', '.status.conditions[?(@.type=="Progressing")].reason')).toBe('ProgressDeadlineExceeded');
  expect(await refused('rollout', 'status', 'deployment/web', '--watch=false')).toContain('exceeded its progress deadline');

  expect(await kubectl.ok(['rollout', 'pause', 'deployment/web'])).toContain('deployment.apps/web paused');
  expect(await refused('rollout', 'pause', 'deployment/web')).toContain('is already paused');
  expect(await refused('rollout', 'restart', 'deployment/web')).toContain("can't restart paused deployment (run rollout resume first)");
  expect(await refused('rollout', 'undo', 'deployment/web')).toContain('you cannot rollback a paused deployment; resume it first');
  await kubectl.ok(['set', 'image', 'deployment/web', 'c=i:2']);
  await kubectl.ok(['scale', 'deployment/web', '--replicas=6']);
  // Both sets grow (DEP-9), neither template nor share of the new one follows the pause (DEP-2).
  await eventually('its sets share 6 and the surge of 2', 10_000, async () => {
    const sizes = await lines('get', 'replicasets', '-l', 'app=web', '-o', 'jsonpath={range .items[*]}{.spec.replicas}{"\\n"}{end}');
    return sizes.length === 2 && sizes.map(Number).reduce((sum, size) => sum + size, 0) === 8;
  });
  expect(await field('deployment/web', '.status.conditions[?(@.type=="Progressing")].reason')).toBe('DeploymentPaused');

  expect(await kubectl.ok(['rollout', 'resume', 'deployment/web'])).toContain('deployment.apps/web resumed');
  expect(await refused('rollout', 'resume', 'deployment/web')).toContain('is not paused');
  await kubectl.ok(['patch', 'deployment', 'web', '-p', '{"spec":{"template":{"spec":{"nodeSelector":null}}}}']);
  expect(await through('deployment/web')).toContain('deployment "web" successfully rolled out');
  expect(
    await lines(
      'get',
      'events',
      '--field-selector',
      'reason=ScalingReplicaSet,involvedObject.name=web',
      '-o',
      'jsonpath={range .items[*]}{.message}{"\\n"}{end}',
    ),
  ).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Scaled up replica set web-\w+ from 0 to 3$/),
      expect.stringMatching(/^Scaled up replica set web-\w+ from 3 to 6$/),
    ]),
  );
  await kubectl.ok(['delete', 'deployment', 'web']);
});

test('the status of a StatefulSet and of a DaemonSet that wait says for what', async () => {
  await kubectl.ok(['apply', '-f', '-'], manifest('StatefulSet', 'ring', { replicas: 2, serviceName: 'ring' }));
  await kubectl.ok(['apply', '-f', '-'], manifest('DaemonSet', 'agent', {}));
  await through('statefulset/ring');
  await through('daemonset/agent');
  await kubectl.ok(['patch', 'statefulset', 'ring', '-p', noNode]);
  await kubectl.ok(['scale', 'statefulset/ring', '--replicas=3']);
  const told = (object: string): Promise<string> => kubectl.ok(['rollout', 'status', object, '--watch=false']);
  await eventually('a pod of the StatefulSet waits', 10_000, async () =>
    /^Waiting for \d pods to be ready\.\.\.\n$|^waiting for statefulset rolling update/m.test(await told('statefulset/ring')),
  );
  await kubectl.ok([
    'patch',
    'daemonset',
    'agent',
    '-p',
    '{"spec":{"template":{"spec":{"nodeSelector":{"kubernetes.io/hostname":"node-1"},"schedulingGates":[{"name":"wait"}]}}}}',
  ]);
  await eventually('the DaemonSet waits for its one pod', 10_000, async () =>
    (await told('daemonset/agent')).startsWith('Waiting for daemon set "agent" rollout to finish: 0 of 1 updated pods are available...'),
  );
  await kubectl.ok(['patch', 'daemonset', 'agent', '-p', '{"spec":{"updateStrategy":{"type":"OnDelete"}}}']);
  expect(await refused('rollout', 'status', 'daemonset/agent')).toBe('error: rollout status is only available for RollingUpdate strategy type');
  for (const object of ['statefulset/ring', 'daemonset/agent']) await kubectl.ok(['delete', object]);
});

test('scale holds to the size that is said to be there, of each kind that has one', async () => {
  await kubectl.ok(['apply', '-f', '-'], manifest('Deployment', 'web', { replicas: 2 }));
  await kubectl.ok(['apply', '-f', '-'], manifest('StatefulSet', 'ring', { replicas: 1, serviceName: 'ring' }));
  await kubectl.ok(['apply', '-f', '-'], manifest('ReplicaSet', 'set', { replicas: 1 }));
  expect(await refused('scale', 'deployment/web', '--current-replicas=5', '--replicas=1')).toContain('Expected replicas to be 5, was 2');
  expect(await kubectl.ok(['scale', 'deployment/web', '--current-replicas=2', '--replicas=3'])).toContain('deployment.apps/web scaled');
  expect(await kubectl.ok(['scale', 'statefulset/ring', 'replicaset/set', '--replicas=2', '--timeout=20s'])).toMatch(
    /statefulset.apps\/ring scaled\nreplicaset.apps\/set scaled/,
  );
  expect(await refused('scale', 'daemonset/none', '--replicas=2')).toMatch(/not found|could not find/);
  expect(await refused('scale', 'deployment/web', '--replicas=-1')).toContain('COUNT must be greater than or equal to 0');
  for (const [object, count] of [
    ['deployment/web', 3],
    ['statefulset/ring', 2],
    ['replicaset/set', 2],
  ] as const)
    await eventually(`${object} has ${count}`, 15_000, async () => (await field(object, '.status.readyReplicas')) === String(count));
});

test('HPA-5: autoscale makes a HorizontalPodAutoscaler of v2, which keeps the bounds of a StatefulSet too', async () => {
  await kubectl.ok(['autoscale', 'statefulset/ring', '--min=3', '--max=4', '--cpu=50%']);
  expect(await kubectl.ok(['get', 'hpa.v2.autoscaling', 'ring', '-o', 'jsonpath={.apiVersion} {.spec.scaleTargetRef.kind} {.spec.metrics[0].resource}'])).toBe(
    'autoscaling/v2 StatefulSet {"name":"cpu","target":{"averageUtilization":50,"type":"Utilization"}}',
  );
  await eventually('three are ready', 30_000, async () => (await field('statefulset/ring', '.status.readyReplicas')) === '3');
  expect(await refused('autoscale', 'deployment/web', '--min=5', '--max=2')).toContain('must be larger or equal to');
});

test('top says that nothing is measured', async () => {
  expect(await refused('top', 'nodes')).toBe('error: metrics not available yet');
  expect(await refused('top', 'pods')).toMatch(/^error: [Mm]etrics not available/);
});

test('CTL-8, RS-4: what is made is told, and what a quota forbids is told where its user looks', async () => {
  await kubectl.ok(['create', 'namespace', 'small']);
  const inSmall = (...args: string[]): Promise<string> => kubectl.ok(['-n', 'small', ...args]);
  await inSmall('create', 'quota', 'q', '--hard=pods=2');
  await inSmall('create', 'deployment', 'web', '--image=i', '--replicas=4');
  await eventually('the Deployment repeats what its set says', 20_000, async () =>
    (await inSmall('get', 'deployment', 'web', '-o', 'jsonpath={.status.conditions[?(@.type=="ReplicaFailure")].reason}')).startsWith('FailedCreate'),
  );
  const told = await eventually('both are told', 10_000, async () => {
    const text = await inSmall('describe', 'replicaset');
    return text.includes('FailedCreate') && text.match(/SuccessfulCreate/g)?.length === 2 && text;
  });
  expect(told).toMatch(/Warning +FailedCreate +\S+ +replicaset-controller +Error creating: pods "web-\w+-\w{5}" is forbidden: exceeded quota: q/);
  expect(told).toMatch(/Normal +SuccessfulCreate +\S+ +replicaset-controller +Created pod: web-\w+-\w{5}/);
});
