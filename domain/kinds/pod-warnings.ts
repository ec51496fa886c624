// What writers of pods and pod templates are told besides the answer. Source: kubernetes pkg/api/pod/warnings.go.
import type { Container, NodeSelectorTerm, Pod, PodAffinity, PodSpec, PodTemplateSpec } from '../../schemas/kubernetes/types.ts';
import { validateLabelValue, validateName } from '../names.ts';
import { ipWarnings } from '../validation/ip.ts';
import { containersOf } from '../validation/pod/operating-system.ts';
import { isWhole } from '../validation/quantities.ts';
import { deprecatedLabels } from './node-labels.ts';
import { pathWarnings } from './pod-path-warnings.ts';
import { portWarnings } from './pod-port-warnings.ts';

const messageOf = (message: string, value: string): string => message.slice(`Invalid value: ${JSON.stringify(value)}: `.length);

/** Of a new pod: its name is its host's name too. */
export function podWarnings({ metadata, spec }: Pod): readonly string[] {
  const wrong = validateName('', metadata.name, 'dns-label').map(({ message }) => messageOf(message, metadata.name));
  return [
    ...(wrong.length === 0
      ? []
      : [`metadata.name: this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is recommended: [${wrong.join(' ')}]`]),
    ...podSpecWarnings('spec', spec ?? { containers: [] }),
  ];
}

/** Source: kubernetes pkg/api/pod GetWarningsForPodTemplate. */
export const templateWarnings = (field: string, template: PodTemplateSpec | undefined): readonly string[] =>
  template?.spec === undefined ? [] : podSpecWarnings(`${field}.spec`, template.spec);

/** `field` is where the spec is: `spec`, or `spec.template.spec`. */
const podSpecWarnings = (field: string, spec: PodSpec): readonly string[] => [
  ...Object.keys(spec.nodeSelector ?? {}).flatMap((key) =>
    deprecatedLabels[key] === undefined ? [] : [`${field}.nodeSelector[${key}]: ${deprecatedLabels[key]}`],
  ),
  ...nodeAffinityWarnings(`${field}.affinity.nodeAffinity`, spec),
  ...spreadWarnings(`${field}.topologySpreadConstraints`, spec),
  ...volumeWarnings(`${field}.volumes`, spec),
  ...pathWarnings(spec.volumes ?? []),
  ...duplicateWarnings(field, spec),
  ...(['memory', 'ephemeral-storage'] as const).flatMap((name) => fractionWarnings(`${field}.overhead[${name}]`, spec.overhead?.[name])),
  ...containersOf(spec, field).flatMap(({ container, path }) => containerWarnings(path, container)),
  ...portWarnings(field, spec),
  ...((spec.terminationGracePeriodSeconds ?? 0) < 0
    ? [`${field}.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1`]
    : []),
  ...(['podAffinity', 'podAntiAffinity'] as const).flatMap((which) => podAffinityWarnings(`${field}.affinity.${which}`, spec.affinity?.[which])),
  ...(spec.dnsConfig?.nameservers ?? []).flatMap((address, index) => ipWarnings(`${field}.dnsConfig.nameservers[${index}]`, address)),
  ...(spec.hostAliases ?? []).flatMap(({ ip }, index) => ipWarnings(`${field}.hostAliases[${index}].ip`, ip ?? '')),
];

function nodeAffinityWarnings(field: string, { affinity }: PodSpec): readonly string[] {
  const required = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  const preferred = affinity?.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  return [
    ...required.flatMap((term, index) => termWarnings(`${field}.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[${index}]`, term, false)),
    ...preferred.flatMap(({ preference }, index) =>
      termWarnings(`${field}.preferredDuringSchedulingIgnoredDuringExecution[${index}].preference`, preference ?? {}, true),
    ),
  ];
}

const termWarnings = (field: string, { matchExpressions = [] }: NodeSelectorTerm, checksValues: boolean): readonly string[] =>
  matchExpressions.flatMap(({ key, values = [] }, index) => {
    const at = `${field}.matchExpressions[${index}]`;
    const ofValues = values.flatMap((value, which) =>
      validateLabelValue('', value).map(({ message }) => `${at}.values[${which}]: ${value} is invalid, ${messageOf(message, value)}`),
    );
    return [...(deprecatedLabels[key] === undefined ? [] : [`${at}.key: ${key} is ${deprecatedLabels[key]}`]), ...(checksValues ? ofValues : [])];
  });

const matchesNone = 'a null labelSelector results in matching no pod';

const spreadWarnings = (field: string, { topologySpreadConstraints = [] }: PodSpec): readonly string[] =>
  topologySpreadConstraints.flatMap(({ topologyKey, labelSelector }, index) => [
    ...(deprecatedLabels[topologyKey] === undefined ? [] : [`${field}[${index}].topologyKey: ${topologyKey} is ${deprecatedLabels[topologyKey]}`]),
    ...(labelSelector === undefined ? [`${field}[${index}].labelSelector: ${matchesNone}`] : []),
  ]);

const podAffinityWarnings = (field: string, affinity: PodAffinity | undefined): readonly string[] => [
  ...(affinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).flatMap(({ labelSelector }, index) =>
    labelSelector === undefined ? [`${field}.requiredDuringSchedulingIgnoredDuringExecution[${index}].labelSelector: ${matchesNone}`] : [],
  ),
  ...(affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).flatMap(({ podAffinityTerm }, index) =>
    podAffinityTerm?.labelSelector === undefined
      ? [`${field}.preferredDuringSchedulingIgnoredDuringExecution[${index}].podAffinityTerm.labelSelector: ${matchesNone}`]
      : [],
  ),
];

/** Path and text; the path is not always the field's name. */
const oldVolumes = {
  photonPersistentDisk: ['photonPersistentDisk', 'deprecated in v1.11, non-functional in v1.16+'],
  gitRepo: ['gitRepo', 'deprecated in v1.11, and disabled by default in v1.33+'],
  scaleIO: ['scaleIO', 'deprecated in v1.16, non-functional in v1.22+'],
  flocker: ['flocker', 'deprecated in v1.22, non-functional in v1.25+'],
  storageos: ['storageOS', 'deprecated in v1.22, non-functional in v1.25+'],
  quobyte: ['quobyte', 'deprecated in v1.22, non-functional in v1.25+'],
  glusterfs: ['glusterfs', 'deprecated in v1.25, non-functional in v1.26+'],
  cephfs: ['cephfs', 'deprecated in v1.28, non-functional in v1.31+'],
  rbd: ['rbd', 'deprecated in v1.28, non-functional in v1.31+'],
} as const;

const volumeWarnings = (field: string, { volumes = [] }: PodSpec): readonly string[] =>
  volumes.flatMap((volume, index) =>
    (Object.keys(oldVolumes) as (keyof typeof oldVolumes)[]).flatMap((source) =>
      volume[source] === undefined ? [] : [`${field}[${index}].${oldVolumes[source][0]}: ${oldVolumes[source][1]}`],
    ),
  );

function duplicateWarnings(field: string, { hostAliases = [], imagePullSecrets = [] }: PodSpec): readonly string[] {
  const addresses = hostAliases.map(({ ip }) => ip ?? '');
  const secrets = imagePullSecrets.map(({ name }) => name ?? '');
  const repeated = (values: readonly string[], path: string, what: string) => {
    const first = new Map(values.map((value, index) => [value, index] as const).reverse());
    return values.flatMap((value, index) =>
      first.get(value) !== index ? [`${field}.${path}[${index}].${what}: duplicate ${what} ${JSON.stringify(value)}`] : [],
    );
  };
  return [
    ...repeated(addresses, 'hostAliases', 'ip'),
    ...repeated(secrets, 'imagePullSecrets', 'name'),
    ...secrets.flatMap((name, index) => (name === '' ? [`${field}.imagePullSecrets[${index}].name: invalid empty name ""`] : [])),
  ];
}

const fractionWarnings = (path: string, amount: string | undefined): readonly string[] =>
  amount === undefined || isWhole(amount) ? [] : [`${path}: fractional byte value ${JSON.stringify(amount)} is invalid, must be an integer`];

function containerWarnings(path: string, { resources, env = [] }: Container): readonly string[] {
  const amounts = (['memory', 'ephemeral-storage'] as const).flatMap((name) =>
    (['limits', 'requests'] as const).flatMap((list) => fractionWarnings(`${path}.resources.${list}[${name}]`, resources?.[list]?.[name])),
  );
  const seen = new Set<string>();
  const hidden = env.flatMap(({ name, value = '', valueFrom }, index) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    const own = `$(${name})`;
    // What refers to the former is meant.
    const isMeant = valueFrom === undefined && value !== own && value.includes(own);
    return isRepeated && !isMeant ? [`${path}.env[${index}]: hides previous definition of ${JSON.stringify(name)}, which may be dropped when using apply`] : [];
  });
  return [...amounts, ...hidden];
}
