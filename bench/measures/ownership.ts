import type { Json } from '../../domain/api-object.ts';
import type { Command, Wish } from '../../domain/command.ts';
import { decide } from '../../domain/decide.ts';
import type { ObjectState } from '../../domain/decision.ts';
import { createSmallWorld } from '../../domain/testing/small-world.ts';
import { refOf, complete, testTenant } from '../../domain/testing/objects-of.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Figure } from '../measure.ts';

const rounds = 3_000;

const deployment = (image: string): Json => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', labels: { app: 'web' } },
  spec: {
    replicas: 3,
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web' } },
      spec: {
        containers: [
          {
            name: 'c',
            image,
            ports: [{ containerPort: 80 }, { containerPort: 81 }],
            env: [
              { name: 'A', value: '1' },
              { name: 'B', value: '2' },
            ],
            resources: { requests: { cpu: '100m', memory: '64Mi' } },
            volumeMounts: [{ name: 'v', mountPath: '/v' }],
          },
          { name: 'side', image: 's:1' },
        ],
        volumes: [{ name: 'v', emptyDir: {} }],
      },
    },
  },
});

/** What deciding costs, ownership included: no server, no log, processor time alone. */
export function ownership(): readonly Figure[] {
  const world = createSmallWorld([], kubernetesFacts);
  const namespace = complete({ kind: 'Namespace', metadata: { name: 'default', uid: '' } });
  world.submit({ verb: 'create', ref: refOf({ kind: 'Namespace', metadata: { name: 'default' } }), object: namespace });
  const context = { objects: world.fold, facts: kubernetesFacts, nowMs: world.nowMs, uid: 'uid' };
  const ref = { ...testTenant, resource: 'deployments.apps', namespace: 'default', name: 'web' };
  const applied = (image: string): Command => commandOf({ verb: 'patch', ref, patchType: 'apply', patch: deployment(image) });
  const made = world.submit(applied('nginx:1'));
  if (made !== undefined) throw new Error(`the deployment was refused: ${made.kind}`);
  const live: ObjectState = { entry: world.fold.get(ref), lastSequence: world.fold.lastSequence(ref) };
  const object = complete({ kind: 'ConfigMap', metadata: { name: 'm', namespace: 'default', uid: '' }, data: { text: 'x'.repeat(900) } });
  const create = commandOf({ verb: 'create', ref: { ...ref, resource: 'configmaps', name: 'm' }, object });
  const none: ObjectState = { entry: undefined, lastSequence: 0 };
  return [
    { name: 'deciding a create of 1 KiB', value: cpuMs(() => decide(create, none, context).kind), unit: 'ms', mark: { value: 1, better: 'lower' } },
    {
      name: 'deciding a server-side apply of a Deployment',
      value: cpuMs((round) => decide(applied(`nginx:${round + 2}`), live, context).kind),
      unit: 'ms',
      mark: { value: 2, better: 'lower' },
    },
  ];
}

const commandOf = (wish: Wish): Command => ({
  ...wish,
  fieldManager: 'bench',
  actor: { principal: 'bench', groups: [], userAgent: 'bench/1', via: 'rest' },
  origin: { id: 'bench', correlationId: 'bench', causationId: '', timeMs: 0 },
});

/** Once to be compiled, once to be measured. */
function cpuMs(decideOnce: (round: number) => string): number {
  const run = (): number => {
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) if (decideOnce(round) !== 'accepted') throw new Error('what is measured was refused');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / rounds;
  };
  run();
  return run();
}
