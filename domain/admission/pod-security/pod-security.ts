// PodSecurity: the three standards, by the labels of the namespace. Source: pod-security-admission admission/admission.go.

import type { Container, Pod, PodTemplateSpec } from '../../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../../api-object.ts';
import { forbid, type Attributes } from '../attributes.ts';
import { namespaceOf } from '../rule-match.ts';
import { nothingToSay, type Verdict } from '../verdict.ts';
import { containersOf } from './check.ts';
import { standardOf, textOf, violations, type LevelVersion } from './policy.ts';

/** Where pods come from: they are warned of, not refused, since their pods are. */
const templates: Readonly<Record<string, (object: ApiObject) => PodTemplateSpec | undefined>> = Object.fromEntries(
  ['daemonsets.apps', 'deployments.apps', 'jobs.batch', 'replicasets.apps', 'replicationcontrollers', 'statefulsets.apps']
    .map((resource) => [resource, (object: ApiObject) => (object as { spec?: { template?: PodTemplateSpec } }).spec?.template] as const)
    .concat([
      ['cronjobs.batch', (object) => (object as { spec?: { jobTemplate?: { spec?: { template?: PodTemplateSpec } } } }).spec?.jobTemplate?.spec?.template],
      ['podtemplates', (object) => (object as { template?: PodTemplateSpec }).template],
    ]),
);

export function podSecurity(object: ApiObject, attributes: Attributes): Verdict {
  const { ref, subresource, before } = attributes;
  const isPod = ref.resource === 'pods';
  if (!isPod && templates[ref.resource] === undefined) return nothingToSay;
  if (isPod ? subresource !== '' && subresource !== 'ephemeralcontainers' && subresource !== 'resize' : subresource !== '') return nothingToSay;
  const labels = namespaceOf(object, attributes)?.metadata.labels;
  const [enforce, audit, warn] = [standardOf(labels, 'enforce'), standardOf(labels, 'audit'), standardOf(labels, 'warn')];
  if ([...(isPod ? [enforce] : []), audit, warn].every(({ level }) => level === 'privileged')) return nothingToSay;
  if (isPod && before !== undefined && !isSignificant(object as Pod, before as Pod)) return nothingToSay;

  const pod = isPod ? (object as Pod) : asPod(templates[ref.resource]?.(object));
  if (pod === undefined) return nothingToSay;
  const violating = (standard: LevelVersion): string | undefined => {
    const found = violations(pod, standard);
    return found === undefined ? undefined : `PodSecurity ${JSON.stringify(textOf(standard))}: ${found}`;
  };
  const refused = isPod ? violating(enforce) : undefined;
  if (refused !== undefined) return { ...nothingToSay, refused: forbid(attributes, object, `violates ${refused}`) };
  const [audited, warned] = [violating(audit), violating(warn)];
  return {
    refused: undefined,
    warnings: warned === undefined ? [] : [`would violate ${warned}`],
    annotations: audited === undefined ? {} : { 'pod-security.kubernetes.io/audit-violations': `would violate ${audited}` },
  };
}

const asPod = (template: PodTemplateSpec | undefined): Pod | undefined =>
  template === undefined ? undefined : ({ apiVersion: 'v1', kind: 'Pod', metadata: template.metadata ?? {}, spec: template.spec } as Pod);

/** Of what may change in a pod only images and new containers matter. */
function isSignificant(pod: Pod, before: Pod): boolean {
  const images = (one: Pod): string =>
    containersOf(one)
      .map(({ name, image }: Container) => `${name}=${image}`)
      .join();
  return images(pod) !== images(before);
}
