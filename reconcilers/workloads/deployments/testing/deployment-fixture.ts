// A Deployment and its sets as they are, and what one look at them plans.

import { foldOf, testTenant, type Draft } from '../../../../domain/testing/objects-of.ts';
import type { Entry } from '../../../../domain/objects.ts';
import type { Plan } from '../../../../domain/reconciler.ts';
import type { Deployment, DeploymentCondition } from '../../../../schemas/kubernetes/types.ts';
import { reconcileDeployment } from '../reconcile-deployment.ts';

export const nowMs = Date.parse('2026-01-01T01:00:00Z');

const template = (image: string): object => ({ metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image }] } });

interface DeploymentShape {
  readonly image?: string;
  readonly status?: object;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Of 10 replicas and image `i:new`; revision 1 unless its annotations say otherwise. */
export const deployment = ({ image = 'i:new', status, annotations, ...spec }: DeploymentShape = {}): Draft => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'default', generation: 1, annotations: { 'deployment.kubernetes.io/revision': '1', ...annotations } },
  spec: { replicas: 10, selector: { matchLabels: { app: 'web' } }, template: template(image), ...spec },
  ...(status !== undefined && { status }),
});

interface SetShape {
  readonly size: number;
  readonly available?: number;
  readonly image?: string;
  /** Minutes after others were made. */
  readonly minute?: number;
  readonly revision?: number;
  /** Of the Deployment, when it was last scaled, and with how many above that. */
  readonly desired?: number;
  readonly surge?: number;
  readonly status?: object;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** All of its pods are ready and available unless said otherwise. */
export const set = (
  name: string,
  { size, available = size, image = `i:${name}`, minute = 0, revision = 1, desired = 10, surge = 0, status, annotations }: SetShape,
): Draft => ({
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: {
    name,
    namespace: 'default',
    generation: 1,
    creationTimestamp: `2026-01-01T00:${String(minute).padStart(2, '0')}:00Z`,
    ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: 'uid-web', controller: true, blockOwnerDeletion: true }],
    labels: { app: 'web' },
    annotations: {
      'deployment.kubernetes.io/revision': String(revision),
      'deployment.kubernetes.io/desired-replicas': String(desired),
      'deployment.kubernetes.io/max-replicas': String(desired + surge),
      ...annotations,
    },
  },
  spec: { replicas: size, selector: { matchLabels: { app: 'web' } }, template: template(image) },
  status: { replicas: size, readyReplicas: available, availableReplicas: available, observedGeneration: 1, ...status },
});

export const rolling = (maxSurge: string | number, maxUnavailable: string | number): object => ({
  strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable } },
});

export function planOf(...drafts: readonly Draft[]): Plan {
  const { fold } = foldOf(drafts);
  const [entry] = fold.list<Deployment>(testTenant, 'deployments.apps');
  return reconcileDeployment(fold, new Map(), entry as Entry<Deployment>, nowMs);
}

const submits = (plan: Plan) => (plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step ? [step.submit] : [])) : []);
const ofSets = (plan: Plan) => submits(plan).filter(({ ref }) => ref.resource === 'replicasets.apps');

/** The new size of each set that gets one; of one that is made under `made`. */
export const sizes = (plan: Plan): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ofSets(plan).flatMap((wish): readonly (readonly [string, number])[] => {
      if (wish.verb === 'create') return [['made', (wish.object as { spec?: { replicas?: number } }).spec?.replicas ?? 1]];
      const size = wish.verb === 'patch' ? (wish.patch as { spec?: { replicas?: number } }).spec?.replicas : undefined;
      return size === undefined ? [] : [[wish.ref.name, size]];
    }),
  );

export const deleted = (plan: Plan): readonly string[] => ofSets(plan).flatMap((wish) => (wish.verb === 'delete' ? [wish.ref.name] : []));

/** What is written of an object but its size and status. */
export const annotated = (plan: Plan, name: string): unknown =>
  submits(plan).flatMap((wish) =>
    wish.verb === 'patch' && wish.ref.name === name && wish.subresource === undefined
      ? [(wish.patch as { metadata?: { annotations?: object } }).metadata?.annotations]
      : [],
  )[0];

/** A condition of the status that is written. */
export const conditionIn = (plan: Plan, type: string): DeploymentCondition | undefined =>
  submits(plan)
    .flatMap((wish) =>
      wish.verb === 'patch' && wish.subresource === 'status'
        ? ((wish.patch as { status?: { conditions?: readonly DeploymentCondition[] } }).status?.conditions ?? [])
        : [],
    )
    .find((condition) => condition.type === type);
