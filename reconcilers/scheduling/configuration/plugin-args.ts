// What plugins can be told (pluginConfig). Source: kube-scheduler config/v1 types_pluginargs.go, apis/config/validation.

import type { Json } from '../../../domain/api-object.ts';
import {
  anything,
  entriesOf,
  fixed,
  flag,
  invalid,
  listAnd,
  listOf,
  listOfDistinct,
  members,
  membersAnd,
  oneOf,
  text,
  wholeNumber,
  type Shape,
} from './shape.ts';

/** Args may say what they are. */
function args(plugin: string, shapes: Readonly<Record<string, Shape>>): Shape {
  return members({ apiVersion: oneOf('kubescheduler.config.k8s.io/v1'), kind: oneOf(`${plugin}Args`), ...shapes });
}

/** Of a resource: none, and 0, are 1. Source: apis/config/v1/defaults.go. */
const weightOfResource =
  (max: number): Shape =>
  (value, path, faults) => {
    if (value !== 0) wholeNumber(1, max)(value, path, faults);
  };
const resource = (weightMax: number): Shape => members({ name: text, weight: weightOfResource(weightMax) }, 'name');

const shapePoints = listAnd(members({ utilization: wholeNumber(0, 100), score: wholeNumber(0, 10) }), (points, path, faults) => {
  const utilizations = points.map(({ utilization = 0 }) => utilization);
  if (utilizations.length === 0) faults.push(`${path}: Required value: at least one point must be specified`);
  const at = utilizations.findIndex((one, index) => index > 0 && isNotAbove(one, utilizations[index - 1] ?? 0));
  if (at !== -1) faults.push(invalid(`${path}[${at}].utilization`, utilizations[at] ?? 0, 'values must be sorted in increasing order'));
});
const isNotAbove = (one: Json, before: Json): boolean => typeof one === 'number' && typeof before === 'number' && one <= before;

const strategies = oneOf('LeastAllocated', 'MostAllocated', 'RequestedToCapacityRatio');
const ratio = members({ shape: shapePoints }, 'shape');
const scoringStrategy = membersAnd(
  members({ type: strategies, resources: listOf(resource(100)), requestedToCapacityRatio: ratio }, 'type'),
  ({ type, requestedToCapacityRatio: told }, path, faults) => {
    const isRatio = type === 'RequestedToCapacityRatio';
    if (isRatio && told === undefined) faults.push(`${path}.requestedToCapacityRatio: Required value: must be specified when type is RequestedToCapacityRatio`);
    if (!isRatio && told !== undefined) faults.push(`${path}.requestedToCapacityRatio: Forbidden: must be nil when type is not RequestedToCapacityRatio`);
  },
);

const constraint = members(
  {
    maxSkew: wholeNumber(1),
    topologyKey: text,
    whenUnsatisfiable: oneOf('DoNotSchedule', 'ScheduleAnyway'),
    minDomains: wholeNumber(1),
    nodeAffinityPolicy: oneOf('Honor', 'Ignore'),
    nodeTaintsPolicy: oneOf('Honor', 'Ignore'),
  },
  'maxSkew',
  'topologyKey',
  'whenUnsatisfiable',
);

const spreadArgs = membersAnd(
  args('PodTopologySpread', { defaultConstraints: listOfDistinct(constraint, 'topologyKey', 'whenUnsatisfiable'), defaultingType: oneOf('System', 'List') }),
  ({ defaultConstraints = [], defaultingType = 'System' }, path, faults) => {
    if (defaultingType === 'System' && entriesOf(defaultConstraints).length > 0)
      faults.push(invalid(`${path}.defaultingType`, defaultingType, 'when .defaultConstraints are not empty'));
  },
);

/** What a node does not offer is refused when a pod is bound (domain/claims/allocation.ts), so that it would be tried for ever. */
const ignoresNothing: Shape = (value, path, faults) => {
  listOf(text)(value, path, faults);
  if (Array.isArray(value) && value.length > 0)
    faults.push(
      `${path}: Forbidden: k8shost binds no pod to a node that lacks a resource: have the nodes offer it (status.capacity), or leave it out of the pods`,
    );
};

/** By the name of the plugin. */
export const pluginArgs: ReadonlyMap<string, Shape> = new Map(
  Object.entries({
    NodeResourcesFit: args('NodeResourcesFit', { ignoredResources: ignoresNothing, ignoredResourceGroups: ignoresNothing, scoringStrategy }),
    NodeResourcesBalancedAllocation: args('NodeResourcesBalancedAllocation', { resources: listOfDistinct(resource(1), 'name') }),
    NodeAffinity: args('NodeAffinity', {
      addedAffinity: members({ requiredDuringSchedulingIgnoredDuringExecution: anything, preferredDuringSchedulingIgnoredDuringExecution: anything }),
    }),
    PodTopologySpread: spreadArgs,
    InterPodAffinity: args('InterPodAffinity', { hardPodAffinityWeight: wholeNumber(0, 100), ignorePreferredTermsOfExistingPods: flag }),
    DefaultPreemption: args('DefaultPreemption', { minCandidateNodesPercentage: fixed(10), minCandidateNodesAbsolute: fixed(100) }),
    VolumeBinding: args('VolumeBinding', { bindTimeoutSeconds: wholeNumber(0) }),
  }),
);
