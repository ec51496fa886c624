// What looks at a write besides the rules of its kind. All of it follows from the object and the fold, so it runs inside `decide` and is
// decided again with it. The order is Kubernetes' own; quotas come last, in decide/finish.ts, since they take what they grant.
// Source: pkg/kubeapiserver/options/plugins.go.

import type { Namespace, PersistentVolumeClaim, Pod } from '../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../api-object.ts';
import type { Rejection } from '../rejection.ts';
import { ok, type Result } from '../result.ts';
import type { Attributes, Mutate, Validate } from './attributes.ts';
import { defaultIngressClass } from './default-ingress-class.ts';
import { giveDefaultStorageClass } from './default-storage-class.ts';
import { defaultTolerationSeconds } from './default-toleration-seconds.ts';
import { defaultByLimitRanges, withinLimitRanges } from './limit-ranger.ts';
import { claimResize } from './claim-resize.ts';
import { namespaceSecurity } from './pod-security/namespaces.ts';
import { podSecurity } from './pod-security/pod-security.ts';
import { admitPolicies } from './policies/admit-policies.ts';
import { podPriority, onlyOneDefaultPriority } from './priority.ts';
import { runtimeClassMatches, withRuntimeClass } from './runtime-class.ts';
import { mountableSecrets, withServiceAccount } from './service-account.ts';
import { taintNewNode } from './taint-new-node.ts';
import { and, nothingToSay, refuse, type Verdict } from './verdict.ts';

/** Erases the kind of a plugin: each is only ever given objects of its own resource. */
const mutate = <T extends ApiObject>(...plugins: readonly Mutate<T>[]): readonly Mutate[] => plugins as unknown as readonly Mutate[];
const validate = <T extends ApiObject>(...plugins: readonly Validate<T>[]): readonly Validate[] => plugins as unknown as readonly Validate[];

const mutating: Readonly<Record<string, readonly Mutate[]>> = {
  'ingresses.networking.k8s.io': mutate(defaultIngressClass),
  nodes: mutate(taintNewNode),
  persistentvolumeclaims: mutate(giveDefaultStorageClass),
  pods: mutate(defaultByLimitRanges, withServiceAccount, podPriority, defaultTolerationSeconds, withRuntimeClass),
};

const validating: Readonly<Record<string, readonly Validate[]>> = {
  persistentvolumeclaims: validate<PersistentVolumeClaim>(withinLimitRanges, claimResize),
  pods: validate<Pod>(withinLimitRanges, mountableSecrets, runtimeClassMatches),
  'priorityclasses.scheduling.k8s.io': validate(onlyOneDefaultPriority),
};

/** The object with what admission adds to it, before it is validated. */
export function admitMutating(object: ApiObject, attributes: Attributes): Result<ApiObject, Rejection> {
  let admitted = object;
  for (const plugin of mutating[attributes.ref.resource] ?? []) {
    const next = plugin(admitted, attributes);
    if (!next.ok) return next;
    admitted = next.value;
  }
  return ok(admitted);
}

/** What speaks against the object as it would be stored, or against its removal (undefined), and what is told besides. */
export function admitValidating(object: ApiObject | undefined, attributes: Attributes): Verdict {
  if (object !== undefined) {
    for (const plugin of validating[attributes.ref.resource] ?? []) {
      const refused = plugin(object, attributes);
      if (refused !== undefined) return refuse(refused);
    }
  }
  const secure = object === undefined ? nothingToSay : securityOf(object, attributes);
  return secure.refused === undefined ? and(secure, admitPolicies(object, attributes)) : secure;
}

const securityOf = (object: ApiObject, attributes: Attributes): Verdict =>
  attributes.ref.resource === 'namespaces' ? namespaceSecurity(object as Namespace, attributes) : podSecurity(object, attributes);
