import type { Service } from '../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../objects.ts';
import type { Ref } from '../ref.ts';
import type { Cause } from '../rejection.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import type { ClaimChange } from './claim.ts';
import { clusterIpRef, withClusterAddress } from './cluster-addresses.ts';
import { nodePortRef, nodePortsOf, withNodePorts } from './node-ports.ts';

/** Who has the address or the port. */
export interface ServiceClaim {
  /** `${namespace}/${name}` */
  readonly service: string;
  readonly uid: string;
}

type Given = { readonly object: Service; readonly claims: readonly ClaimChange[] };

/** A cluster address and node ports for a Service that needs them, and the release of those it no longer has (SVC-5). */
export function claimServiceAddresses(
  ref: Ref,
  after: Service | undefined,
  before: Entry<Service> | undefined,
  objects: Objects,
): Result<Given | { readonly claims: readonly ClaimChange[] }, readonly Cause[]> {
  const held = claimedBy(ref, before?.object);
  if (after === undefined) return ok({ claims: [...held.values()].map((claim) => ({ ref: claim, spec: undefined })) });
  const addressed = withClusterAddress(ref, after, before?.object, objects);
  if (!addressed.ok) return addressed;
  const given = withNodePorts(ref, addressed.value, before?.object, objects);
  if (!given.ok) return given;

  const wanted = claimedBy(ref, given.value);
  const spec = { service: `${ref.namespace}/${ref.name}`, uid: given.value.metadata.uid };
  const taken = [...wanted].filter(([key]) => !held.has(key)).map(([, claim]) => ({ ref: claim, spec }));
  const released = [...held].filter(([key]) => !wanted.has(key)).map(([, claim]) => ({ ref: claim, spec: undefined }));
  return ok({ object: given.value, claims: [...taken, ...released] });
}

/** By the kind and name of the claim. */
function claimedBy(ref: Ref, service: Service | undefined): ReadonlyMap<string, Ref> {
  const address = service?.spec?.clusterIP;
  const claims = [...(address && address !== 'None' ? [clusterIpRef(ref, address)] : []), ...[...nodePortsOf(service)].map((port) => nodePortRef(ref, port))];
  return new Map(claims.map((claim) => [`${claim.namespace}/${claim.name}`, claim]));
}
