// One look at a Deployment: its sets as they are → what is done about them. Cases after upstream's deployment/rolling_test.go,
// deployment_util_test.go and sync_test.go.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../domain/objects.ts';
import type { Plan, Step } from '../../../domain/reconciler.ts';
import { foldOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Deployment, DeploymentStatus, Event } from '../../../schemas/kubernetes/types.ts';
import { reconcileDeployment } from './reconcile-deployment.ts';

const nowMs = Date.parse('2026-01-01T01:00:00Z');
const template = (image: string) => ({ metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image }] } });
const controller = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: 'uid-web', controller: true, blockOwnerDeletion: true };

interface Case {
  readonly replicas: number;
  readonly maxSurge?: number;
  readonly maxUnavailable?: number;
  readonly recreates?: boolean;
  readonly old: number;
  readonly oldReady?: number;
  /** Undefined: there is no such set yet. */
  readonly new?: number;
  readonly newReady?: number;
}

function plan({ replicas, maxSurge = 0, maxUnavailable = 0, recreates = false, ...sets }: Case): Plan {
  const set = (name: string, image: string, revision: number, size: number, ready: number): Draft => ({
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name,
      namespace: 'default',
      labels: { app: 'web' },
      ownerReferences: [controller],
      creationTimestamp: `2026-01-01T00:0${revision}:00Z`,
      annotations: {
        'deployment.kubernetes.io/revision': String(revision),
        'deployment.kubernetes.io/desired-replicas': String(replicas),
        'deployment.kubernetes.io/max-replicas': String(replicas + maxSurge),
      },
    },
    spec: { replicas: size, selector: { matchLabels: { app: 'web' } }, template: template(image) },
    status: { replicas: size, readyReplicas: ready, availableReplicas: ready, terminatingReplicas: 1, observedGeneration: 1 },
  });
  const deployment: Draft = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'default', uid: 'uid-web', generation: 7, annotations: { 'deployment.kubernetes.io/revision': '2' } },
    spec: {
      replicas,
      selector: { matchLabels: { app: 'web' } },
      template: template('i:2'),
      strategy: recreates ? { type: 'Recreate' } : { type: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable } },
    },
  };
  const { fold } = foldOf([
    deployment,
    set('old', 'i:1', 1, sets.old, sets.oldReady ?? sets.old),
    ...(sets.new === undefined ? [] : [set('new', 'i:2', 2, sets.new, sets.newReady ?? 0)]),
  ]);
  const [entry] = fold.list<Deployment>(testTenant, 'deployments.apps');
  return reconcileDeployment(fold, new Map(), entry as Entry<Deployment>, nowMs);
}

const wishesOf = (steps: readonly Step[]) => steps.flatMap((step) => ('submit' in step ? [step.submit] : []));
const stepsOf = (made: Plan): readonly Step[] => (made.kind === 'act' ? made.steps : []);

/** `set size` of those that are made or scaled. */
const sized = (made: Plan): readonly string[] =>
  wishesOf(stepsOf(made)).flatMap((wish) => {
    if (wish.ref.resource !== 'replicasets.apps') return [];
    if (wish.verb === 'create') return [`made ${String((wish.object as { spec?: { replicas?: number } }).spec?.replicas)}`];
    const spec = wish.verb === 'patch' ? (wish.patch as { readonly spec?: { readonly replicas?: number } }).spec : undefined;
    return spec === undefined ? [] : [`${wish.ref.name} ${String(spec.replicas)}`];
  });

describe('DEP-5, DEP-6: the size of the new set, and one move at a time', () => {
  it.each<readonly [string, Case, readonly string[]]>([
    ['no surge: there is no room', { replicas: 10, old: 10, new: 0, maxUnavailable: 0 }, ['old 9']],
    ['it grows into the surge, and the old one waits for the next look', { replicas: 10, maxSurge: 2, maxUnavailable: 2, old: 10, new: 0 }, ['new 2']],
    ['it grows into what the old one left', { replicas: 10, maxSurge: 2, old: 5, new: 0 }, ['new 7']],
    ['the surge is used up', { replicas: 10, maxSurge: 2, old: 10, new: 2 }, []],
    ['too large, it shrinks', { replicas: 10, maxSurge: 2, old: 2, new: 11 }, ['new 10']],
    ['no further than the Deployment', { replicas: 6, maxSurge: 10, old: 0, new: 2 }, ['new 6']],
    ['made with what there is room for', { replicas: 10, maxSurge: 3, maxUnavailable: 2, old: 10 }, ['made 3']],
    ['Recreate: all at once', { replicas: 3, recreates: true, old: 0, new: 1 }, ['new 3']],
    ['Recreate: made whole', { replicas: 3, recreates: true, old: 0 }, ['made 3']],
  ])('%s', (_title, given, expected) => {
    expect(sized(plan(given))).toEqual(expected);
  });

  it.each<readonly [string, Case, readonly string[]]>([
    ['as many as may be unavailable', { replicas: 10, maxUnavailable: 2, old: 10, new: 0 }, ['old 8']],
    ['those that are not available first', { replicas: 10, maxUnavailable: 2, old: 10, oldReady: 8, new: 0 }, ['old 8']],
    ['one of each', { replicas: 10, maxUnavailable: 2, old: 10, oldReady: 9, new: 0 }, ['old 8']],
    ['not for new pods that are not available', { replicas: 10, maxUnavailable: 2, old: 8, new: 2 }, []],
  ])('DEP-6, DEP-7: the old set shrinks: %s', (_title, given, expected) => {
    expect(sized(plan(given))).toEqual(expected);
  });
});

const statusIn = (made: Plan): DeploymentStatus | undefined =>
  wishesOf(stepsOf(made)).flatMap((wish) =>
    wish.verb === 'patch' && wish.subresource === 'status' ? [(wish.patch as unknown as { readonly status: DeploymentStatus }).status] : [],
  )[0];

it('DEP-15: the status is the sum of its sets, and what is missing is what they shall have and have not', () => {
  expect(statusIn(plan({ replicas: 10, maxSurge: 2, old: 8, oldReady: 7, new: 4, newReady: 1 }))).toMatchObject({
    observedGeneration: 7,
    replicas: 12,
    updatedReplicas: 4,
    readyReplicas: 8,
    availableReplicas: 8,
    unavailableReplicas: 4,
    terminatingReplicas: 2,
  });
  // More are available than the sets shall have: none is missing.
  expect(statusIn(plan({ replicas: 10, maxSurge: 2, old: 3, oldReady: 9, new: 4, newReady: 4 }))).toMatchObject({ unavailableReplicas: 0 });
});

describe('DEP-16: that a set was scaled is told', () => {
  const told = (made: Plan): readonly Event[] =>
    wishesOf(stepsOf(made)).flatMap((wish) => (wish.verb === 'create' && wish.ref.resource === 'events' ? [wish.object as Event] : []));

  it.each<readonly [Case, RegExp]>([
    [{ replicas: 10, maxSurge: 2, old: 10, new: 0 }, /^Scaled up replica set new from 0 to 2$/],
    [{ replicas: 10, maxUnavailable: 2, old: 10, new: 0 }, /^Scaled down replica set old from 10 to 8$/],
    [{ replicas: 10, maxSurge: 3, old: 10 }, /^Scaled up replica set web-\w+ from 0 to 3$/],
  ])('%j', (given, message) => {
    const [event, ...others] = told(plan(given));
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'Normal',
      reason: 'ScalingReplicaSet',
      source: { component: 'deployment-controller' },
      involvedObject: { kind: 'Deployment' },
    });
    expect(event?.message).toMatch(message);
    // A copy that plans the same tells the same Event.
    expect(told(plan(given)).map(({ metadata }) => metadata.name)).toEqual([event?.metadata.name]);
  });

  it('not of a set that is made empty, or only annotated', () => {
    expect(told(plan({ replicas: 0, old: 0 }))).toEqual([]);
  });
});
