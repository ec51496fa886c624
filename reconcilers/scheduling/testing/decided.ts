// What a single plugin says of the pod named `p`, for tables of cases.

import { foldOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { Plugin, Refusal, Scene } from '../framework/plugin.ts';
import { createScheduling } from '../scheduling.ts';
import { candidateNames, createCluster, nodeOf } from '../view/cluster.ts';
import { podInfo, type PodInfo } from '../view/pod-info.ts';
import { clusterOf } from '../view/scheduling-view.ts';

export const node = (name: string, labels: Readonly<Record<string, string>> = {}, more: { readonly spec?: object; readonly status?: object } = {}): Draft => ({
  kind: 'Node',
  metadata: { name, labels: { 'kubernetes.io/hostname': name, ...labels } },
  spec: { ...more.spec },
  status: { allocatable: { cpu: '4', memory: '8Gi', pods: '110' }, ...more.status },
});

/** One with `nodeName` is there already. */
export const pod = (name: string, spec: object = {}, metadata: object = {}): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default', ...metadata },
  spec: { containers: [{ name: 'c' }], ...spec },
});

/** The refusal of all nodes, or those of some by their names; `skip` when there is nothing to say. Joined as in a message. */
export function refusalsOf(plugin: Plugin, drafts: readonly Draft[]): string | Readonly<Record<string, string>> {
  const { incoming, scene } = sceneOf(drafts);
  const filter = plugin.filter?.(incoming, scene);
  if (filter === undefined || filter.kind === 'skip') return 'skip';
  if (filter.kind === 'refused') return textOf(filter.refusal);
  const refusals = candidateNames(scene.cluster).map((name) => [name, filter.check(nodeOf(scene.cluster, name))] as const);
  return Object.fromEntries(refusals.flatMap(([name, refusal]) => (refusal === undefined ? [] : [[name, textOf(refusal)]])));
}

/** The nodes that a plugin leaves from the start; undefined: all. */
export function onlyOf(plugin: Plugin, drafts: readonly Draft[]): readonly string[] | undefined {
  const { incoming, scene } = sceneOf(drafts);
  const filter = plugin.filter?.(incoming, scene);
  return filter?.kind === 'check' && filter.only !== undefined ? [...filter.only].sort() : undefined;
}

/** By node, once brought to 0..100; undefined when there is nothing to say. `feasible` are the nodes that are left to choose from. */
export function scoresOf(plugin: Plugin, drafts: readonly Draft[], feasible?: readonly string[]): Readonly<Record<string, number>> | undefined {
  const { incoming, scene } = sceneOf(drafts);
  const nodes = (feasible ?? candidateNames(scene.cluster)).map((name) => nodeOf(scene.cluster, name));
  const scorer = plugin.scorer?.(incoming, scene, nodes);
  if (scorer === undefined) return undefined;
  const scores = nodes.map((one) => scorer.score(one));
  scorer.normalise?.(scores, nodes);
  return Object.fromEntries(nodes.map(({ name }, index) => [name, scores[index] ?? 0]));
}

/** SCH-3: what taking pods away could help with is marked. */
const textOf = ({ reasons, resolvable }: Refusal): string => `${reasons.join(', ')}${resolvable ? ' (resolvable)' : ''}`;

/** The pod named `p`, and where it is to be placed. */
export function sceneOf(drafts: readonly Draft[]): { readonly incoming: PodInfo; readonly scene: Scene } {
  const { fold, changes } = foldOf(drafts);
  const scheduling = createScheduling();
  const view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  const scene = { objects: fold, cluster: clusterOf(view, testTenant) ?? createCluster(testTenant) };
  const entry = fold.list<Pod>(testTenant, 'pods').find(({ ref }) => ref.name === 'p');
  if (entry === undefined) throw new Error('no pod is named p');
  return { incoming: podInfo(entry.ref, entry.object, entry.sequence), scene };
}
