import type { ApiObject } from '../../domain/api-object.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Stream } from '../kernel/chance.ts';
import type { Manifest } from './manifests.ts';

const zone = 'topology.kubernetes.io/zone';
const hostname = 'kubernetes.io/hostname';

/** What may be asked of an application: how it is rolled out, how much it matters, and where it may run. */
export interface AppWish {
  readonly replicas: number;
  readonly cpuMillis: number;
  readonly image: string;
  readonly strategy: object;
  readonly minReadySeconds: number;
  readonly priorityClassName: string | undefined;
  readonly placement: object;
  readonly gated: boolean;
}

export const GATE = 'simulated.example/hold';

/** Classes by name; `patient` never preempts. */
const classes = { vital: 1_000, cheap: -10, patient: 1_000 } as const;

export const priorityClasses = ({ org, project }: Tenant): readonly Manifest[] =>
  Object.entries(classes).map(([name, value]) => ({
    ref: { org, project, resource: 'priorityclasses.scheduling.k8s.io', namespace: '', name },
    object: {
      apiVersion: 'scheduling.k8s.io/v1',
      kind: 'PriorityClass',
      metadata: { name },
      value,
      ...(name === 'patient' ? { preemptionPolicy: 'Never' } : {}),
    } as unknown as ApiObject,
  }));

/** The taint that operators put on nodes; some applications bear with it. */
export const maintenance: { readonly key: string; readonly value: string } = { key: 'simulated.example/maintenance', value: 'yes' };

export function drawApp(app: string, chance: Stream, replicasMax: number): AppWish {
  return {
    replicas: chance.between(0, replicasMax),
    cpuMillis: chance.between(1, 9) * 100,
    image: `${app}:${chance.between(1, 3)}`,
    strategy: drawStrategy(chance),
    minReadySeconds: chance.happens(0.3) ? chance.between(1, 8) : 0,
    priorityClassName: chance.pick([undefined, undefined, 'vital', 'cheap', 'patient']),
    placement: drawPlacement(app, chance),
    gated: chance.happens(0.1),
  };
}

function drawStrategy(chance: Stream): object {
  if (chance.happens(0.2)) return { type: 'Recreate' };
  const maxUnavailable = chance.pick([0, 1, 2, '25%', '50%', '100%']) ?? 1;
  const maxSurge = chance.pick([1, 2, '25%', '100%', ...(maxUnavailable === 0 ? [] : [0])]) ?? 1;
  return { type: 'RollingUpdate', rollingUpdate: { maxUnavailable, maxSurge } };
}

/** One rule each, so that what they forbid can be told without solving a puzzle. */
function drawPlacement(app: string, chance: Stream): object {
  const labelSelector = { matchLabels: { app } };
  const own = (topologyKey: string): object => ({ labelSelector, topologyKey });
  const spread = (topologyKey: string, whenUnsatisfiable: string): object => ({
    topologySpreadConstraints: [{ maxSkew: chance.between(1, 2), topologyKey, whenUnsatisfiable, labelSelector }],
  });
  const inZones = { matchExpressions: [{ key: zone, operator: 'In', values: chance.happens(0.5) ? ['a'] : ['b', 'c'] }] };
  const placements: readonly object[] = [
    {},
    { nodeSelector: { [zone]: 'b' } },
    { nodeSelector: { disk: 'ssd' } },
    { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [inZones] } } } },
    { affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 10, preference: inZones }] } } },
    { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [own(hostname)] } } },
    { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [own(zone)] } } },
    { affinity: { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 50, podAffinityTerm: own(zone) }] } } },
    spread(zone, 'DoNotSchedule'),
    spread(hostname, 'DoNotSchedule'),
    spread(zone, 'ScheduleAnyway'),
    { tolerations: [{ key: maintenance.key, operator: 'Exists' }] },
    { tolerations: [{ key: maintenance.key, operator: 'Equal', value: maintenance.value, effect: 'NoExecute', tolerationSeconds: 20 }] },
  ];
  return chance.pick(placements) ?? {};
}

export function appOf({ org, project }: Tenant, namespace: string, app: string, wish: AppWish): Manifest {
  const { replicas, cpuMillis, image, strategy, minReadySeconds, priorityClassName, placement, gated } = wish;
  const container = { name: 'web', image, ports: [{ containerPort: 8080 }], resources: { requests: { cpu: `${cpuMillis}m`, memory: '64Mi' } } };
  const pod = {
    containers: [container],
    ...placement,
    ...(priorityClassName === undefined ? {} : { priorityClassName }),
    ...(gated ? { schedulingGates: [{ name: GATE }] } : {}),
  };
  const spec = { replicas, strategy, minReadySeconds, selector: { matchLabels: { app } }, template: { metadata: { labels: { app } }, spec: pod } };
  return {
    ref: { org, project, resource: 'deployments.apps', namespace, name: app },
    object: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: app, namespace, labels: { app } }, spec } as unknown as ApiObject,
  };
}
