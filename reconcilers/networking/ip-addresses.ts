// IPAddress objects, by which clients see who has which cluster address (SVC-7). The claim decides that, in the batch of the Service; an
// IPAddress follows the claim a moment later, and one that people made themselves is left alone.

import { clusterIpRef } from '../../domain/claims/cluster-addresses.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { ServiceClaim } from '../../domain/claims/service-addresses.ts';
import { newMetadata } from '../../domain/new-object.ts';
import type { Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import type { IPAddress } from '../../schemas/kubernetes/types.ts';

export const ipAddressesResource = 'ipaddresses.networking.k8s.io';
const managedByLabel = 'ipaddress.kubernetes.io/managed-by';
const managedBy = 'ipallocator.k8s.io';

/** The IPAddress that shows a claim of a cluster address. */
export const ipAddressRef = ({ org, project, name }: Ref): Ref => ({ org, project, resource: ipAddressesResource, namespace: '', name });

/** Source: registry/core/service/ipallocator createIPAddress. An address that went to another Service is shown anew: its parent never changes. */
export function ipAddressSteps(objects: Objects, ref: Ref): readonly Step[] {
  const claim = objects.get<Claim<ServiceClaim>>(clusterIpRef(ref, ref.name))?.object.spec;
  const present = objects.get<IPAddress>(ref)?.object;
  if (present !== undefined) {
    if (present.metadata.labels?.[managedByLabel] !== managedBy) return [];
    const { namespace, name } = present.spec.parentRef;
    const isRight = claim !== undefined && `${namespace}/${name}` === claim.service;
    return isRight ? [] : [{ submit: { verb: 'delete', ref, precondition: { uid: present.metadata.uid } } }];
  }
  if (claim === undefined) return [];
  const [namespace = '', name = ''] = claim.service.split('/');
  const labels = { 'ipaddress.kubernetes.io/ip-family': 'IPv4', [managedByLabel]: managedBy };
  const object: IPAddress = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IPAddress',
    metadata: newMetadata({ name: ref.name, labels }),
    spec: { parentRef: { group: '', resource: 'services', namespace, name } },
  };
  return [{ submit: { verb: 'create', ref, object } }];
}
