// What k8shost's plugins say of a cluster, in the judge's form.
import type { ApiObject } from '../../../domain/api-object.ts';
import { createFold } from '../../../domain/fold.ts';
import { complete, eventOf, refOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import { findNodes, type FoundNodes } from '../../../reconcilers/scheduling/framework/find-nodes.ts';
import { fitMessage } from '../../../reconcilers/scheduling/framework/fit-message.ts';
import type { Filter, Refusal, Scene } from '../../../reconcilers/scheduling/framework/plugin.ts';
import { defaultProfile, type Profile } from '../../../reconcilers/scheduling/framework/profile.ts';
import { readProfile } from '../../../reconcilers/scheduling/framework/read-profile.ts';
import { volumesOn } from '../../../reconcilers/scheduling/plugins/volume-binding.ts';
import { bestCandidates } from '../../../reconcilers/scheduling/preemption/pick-candidate.ts';
import { helpfulNodes, preempt } from '../../../reconcilers/scheduling/preemption/preempt.ts';
import { selectVictims } from '../../../reconcilers/scheduling/preemption/select-victims.ts';
import { gatesOf } from '../../../reconcilers/scheduling/pod-state.ts';
import { createScheduling } from '../../../reconcilers/scheduling/scheduling.ts';
import { candidateNames, createCluster, nodeOf } from '../../../reconcilers/scheduling/view/cluster.ts';
import { podInfo, type PodInfo } from '../../../reconcilers/scheduling/view/pod-info.ts';
import { clusterOf } from '../../../reconcilers/scheduling/view/scheduling-view.ts';
import type { Cluster } from './cluster.ts';
import { ourHints } from './our-hints.ts';
import type { Preemption, Score, Status, Verdict } from './verdict.ts';

export function ourVerdict(cluster: Cluster): Verdict {
  const profile = cluster.config?.profiles[0] === undefined ? defaultProfile : readProfile(cluster.config.profiles[0]);
  const verdict = withoutHints(cluster, profile);
  return { ...verdict, hints: ourHints(cluster, profile, verdict) };
}

function withoutHints(cluster: Cluster, profile: Profile): Verdict {
  const scene = sceneOf(cluster);
  const object = complete(cluster.pod as unknown as Draft) as unknown as typeof cluster.pod;
  const pod = podInfo(refOf(object as unknown as ApiObject), object, 1);
  const names = candidateNames(scene.cluster);
  const preFilter = profile.plugins.flatMap(({ plugin }) => preFilterOf(plugin.name, plugin.filter?.(pod, scene)));
  const found = findNodes(pod, scene, { ...profile, percentageOfNodesToScore: 100 }, 0);
  const gates = gatesOf(object);
  const isRefused = preFilter.some(({ code }) => code !== 'Success');
  const filter = Object.fromEntries(
    (isRefused ? [] : names).flatMap((name) => {
      const statuses = profile.plugins.flatMap(({ plugin }) => checkOf(plugin.filter?.(pod, scene), name, scene));
      return statuses.length === 0 ? [] : [[name, statuses]];
    }),
  );
  return {
    ...(gates.length > 0 && {
      preEnqueue: [{ plugin: 'SchedulingGates', code: 'UnschedulableAndUnresolvable', reasons: [`waiting for scheduling gates: [${gates.join(' ')}]`] }],
    }),
    ...(preFilter.length > 0 && { preFilter }),
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(found.feasible.length > 0 && {
      feasible: found.feasible.map(({ name }) => name).sort(),
      scores: scoresOf(pod, scene, profile),
      volumes: volumesIn(pod, scene, found),
    }),
    ...refusedOf(names, found),
    ...(found.feasible.length === 0 && {
      message: fitMessage(found, preempt(pod, found, scene).message),
      preemption: preemptionOf(pod, found, scene),
    }),
  };
}

/** The fold and the view of it that the scheduler has. */
function sceneOf(cluster: Cluster): Scene {
  const scheduling = createScheduling();
  const fold = createFold();
  let view = scheduling.initialView();
  let sequence = 0;
  const objects = [
    ...cluster.namespaces,
    ...cluster.nodes,
    ...cluster.services,
    ...cluster.replicationControllers,
    ...cluster.replicaSets,
    ...cluster.statefulSets,
    ...cluster.storageClasses,
    ...cluster.persistentVolumes,
    ...cluster.persistentVolumeClaims,
    ...cluster.csiNodes,
    ...cluster.csiDrivers,
    ...cluster.csiStorageCapacities,
    ...cluster.volumeAttachments,
    ...cluster.podDisruptionBudgets,
    ...cluster.pods,
  ];
  for (const one of objects) {
    const object = complete(one as unknown as Draft);
    const change = fold.apply(eventOf(refOf(object), object, (sequence += 1)));
    if (change !== undefined) view = scheduling.evolve(view, change);
  }
  return { objects: fold, cluster: clusterOf(view, testTenant) ?? createCluster(testTenant) };
}

const noVictims: Status = { code: 'UnschedulableAndUnresolvable', reasons: ['No preemption victims found for incoming pod'] };

const statusOf = ({ plugin, reasons, resolvable }: Refusal): Status => ({
  plugin,
  code: resolvable ? 'Unschedulable' : 'UnschedulableAndUnresolvable',
  reasons,
});

function preFilterOf(plugin: string, filter: Filter | undefined): NonNullable<Verdict['preFilter']> {
  if (filter?.kind === 'refused') return [statusOf(filter.refusal)];
  return filter?.kind === 'check' && filter.only !== undefined ? [{ plugin, code: 'Success', nodes: [...filter.only].sort() }] : [];
}

function checkOf(filter: Filter | undefined, name: string, scene: Scene): readonly Status[] {
  const refusal = filter?.kind === 'check' ? filter.check(nodeOf(scene.cluster, name)) : undefined;
  return refusal === undefined ? [] : [statusOf(refusal)];
}

/** SCH-12: nodes outside of those that PreFilter left are told as refused by nobody in particular. */
function refusedOf(names: readonly string[], { refused, refusedAll, feasible, looked }: FoundNodes): Pick<Verdict, 'refused'> {
  if (refusedAll !== undefined) return { refused: Object.fromEntries(names.map((name) => [name, statusOf(refusedAll)])) };
  const told = new Map<string, Status>(refused.map(({ node, refusal }) => [node, statusOf(refusal)]));
  const seen = new Set([...told.keys(), ...feasible.map(({ name }) => name)]);
  const leftOut: Status = { code: 'UnschedulableAndUnresolvable', reasons: ["node(s) didn't satisfy plugin(s) [NodeAffinity]"] };
  if (looked === names.length) for (const name of names) if (!seen.has(name)) told.set(name, leftOut);
  return told.size === 0 ? {} : { refused: Object.fromEntries(told) };
}

function volumesIn(pod: PodInfo, scene: Scene, { feasible }: FoundNodes): NonNullable<Verdict['volumes']> {
  const found = feasible.flatMap((node) => {
    const choice = volumesOn(pod, node, scene);
    if (choice === undefined) return [];
    const taken = Object.fromEntries(choice.taken.map(({ claim, volume }) => [claim.metadata.name, volume.metadata.name]));
    return [[node.name, { taken, made: choice.made.map(({ metadata }) => metadata.name) }] as const];
  });
  return Object.fromEntries(found);
}

/** Every node is tried, as in clusters of this size. */
function preemptionOf(pod: PodInfo, found: FoundNodes, scene: Scene): Preemption {
  const notEligible = /^preemption: (not eligible .*)$/.exec(preempt(pod, found, scene).message)?.[1];
  if (notEligible !== undefined) return { notEligible };
  const trials = helpfulNodes(found)
    .toSorted()
    .map((node) => ({ node, trial: selectVictims(pod, node, scene, found.checks) }));
  const candidates = trials.flatMap(({ trial }) => (trial.kind === 'candidate' ? [trial.candidate] : []));
  const refused = trials.flatMap(({ node, trial }) =>
    trial.kind === 'in-vain' ? [[node, trial.refusal === undefined ? noVictims : statusOf(trial.refusal)] as const] : [],
  );
  const named = ({ ref }: PodInfo): string => `${ref.namespace}/${ref.name}`;
  return {
    ...(candidates.length > 0 && {
      candidates: candidates.map(({ node, victims, violations }) => ({ node, victims: victims.map(named), pdbViolations: violations })),
      best: bestCandidates(candidates)
        .map(({ node }) => node)
        .sort(),
    }),
    ...(refused.length > 0 && { refused: Object.fromEntries(refused) }),
  };
}

function scoresOf(pod: PodInfo, scene: Scene, profile: Profile): NonNullable<Verdict['scores']> {
  const { feasible } = findNodes(pod, scene, { ...profile, percentageOfNodesToScore: 100 }, 0);
  const plugins = feasible.map(() => ({}) as Record<string, Score>);
  for (const { plugin, weight } of profile.plugins) {
    const scorer = weight === 0 ? undefined : plugin.scorer?.(pod, scene, feasible);
    if (scorer === undefined) continue;
    const raw = feasible.map((node) => scorer.score(node));
    const normalized = [...raw];
    scorer.normalise?.(normalized, feasible);
    for (const [index, one] of plugins.entries()) one[plugin.name] = { raw: raw[index] ?? 0, normalized: normalized[index] ?? 0, weight };
  }
  return Object.fromEntries(
    feasible.map(({ name }, index) => {
      const own = plugins[index] ?? {};
      return [name, { plugins: own, total: Object.values(own).reduce((sum, { normalized, weight }) => sum + normalized * weight, 0) }];
    }),
  );
}
