import type { CustomResourceDefinition, Pod, Service } from '../../schemas/kubernetes/types.ts';
import { definitionsResource } from '../custom/tenant-facts.ts';
import { jsonEqual } from '../json-equal.ts';
import type { Objects } from '../objects.ts';
import { addRoom, noRoom, podRequests, takesRoom, type Room } from '../pod-requests.ts';
import type { Ref, Tenant } from '../ref.ts';
import type { Allocation } from './allocation.ts';
import { claimsResource, type Claim } from './claim.ts';
import type { DefinitionNames } from './definition-names.ts';
import { countUsage, type QuotaAccounts } from './quota-accounts.ts';
import { nodePortsOf } from './node-ports.ts';

/**
 * What the claims of a project say against what its objects add up to (K11); [] when they agree. A sentence for each that differs, in
 * the order of the claims. Looks at every Pod and Service: for checks, never on the way of a write.
 */
export function recountClaims(objects: Objects, tenant: Tenant): readonly string[] {
  const wrong: string[] = [];
  const room = roomByNode(objects, tenant);
  const holders = holdersOfAddresses(objects, tenant);
  for (const { ref, object } of objects.list<Claim>(tenant, claimsResource)) {
    const name = `${ref.namespace}/${ref.name}`;
    if (ref.namespace === 'allocations') {
      const used = (object.spec as Allocation).used;
      const counted = room.get(ref.name) ?? noRoom;
      room.delete(ref.name);
      if (!jsonEqual(used, counted)) wrong.push(`claim ${name} says ${JSON.stringify(used)} is used, its pods add up to ${JSON.stringify(counted)}`);
    } else if (ref.namespace === 'quotas')
      wrong.push(...recountQuotas(objects, { ...tenant, resource: '', namespace: ref.name, name: '' }, object.spec as QuotaAccounts));
    else if (ref.namespace === 'definitions') wrong.push(...recountNames(objects, tenant, ref.name, object.spec as DefinitionNames));
    else if (!holders.delete(name)) wrong.push(`claim ${name} is held by nobody`);
  }
  for (const [node, counted] of room) wrong.push(`pods on ${node} hold ${JSON.stringify(counted)} and there is no claim`);
  for (const [name, service] of holders) wrong.push(`${service} holds ${name} without a claim`);
  return wrong;
}

function recountQuotas(objects: Objects, namespace: Ref, { quotas }: QuotaAccounts): readonly string[] {
  return Object.entries(quotas).flatMap(([name, account]) => {
    const counted = countUsage(objects, namespace, account);
    if (jsonEqual(counted, account.used)) return [];
    return [`quota ${namespace.namespace}/${name} says ${JSON.stringify(account.used)} is used, its objects add up to ${JSON.stringify(counted)}`];
  });
}

function recountNames(objects: Objects, tenant: Tenant, group: string, names: DefinitionNames): readonly string[] {
  const definitions = objects.list<CustomResourceDefinition>(tenant, definitionsResource).filter(({ object }) => object.spec.group === group);
  const had = Object.fromEntries(definitions.map(({ ref, object }) => [ref.name, object.status?.acceptedNames]));
  return Object.keys(names).flatMap((name) => {
    if (jsonEqual(names[name], had[name])) return [];
    return [`claim definitions/${group} says ${name} has ${JSON.stringify(names[name])}, it has ${JSON.stringify(had[name] ?? null)}`];
  });
}

function roomByNode(objects: Objects, tenant: Tenant): Map<string, Room> {
  const room = new Map<string, Room>();
  for (const { object: pod } of objects.list<Pod>(tenant, 'pods')) {
    const node = pod.spec?.nodeName;
    if (node && takesRoom(pod)) room.set(node, addRoom(room.get(node) ?? noRoom, podRequests(pod)));
  }
  return room;
}

/** Who holds which address and port, by the claim's kind and name. */
function holdersOfAddresses(objects: Objects, tenant: Tenant): Map<string, string> {
  const holders = new Map<string, string>();
  for (const { ref, object: service } of objects.list<Service>(tenant, 'services')) {
    const address = service.spec?.clusterIP;
    const held = [...(address && address !== 'None' ? [`clusterips/${address}`] : []), ...[...nodePortsOf(service)].map((port) => `nodeports/${port}`)];
    for (const name of held) holders.set(name, `services ${ref.namespace}/${ref.name}`);
  }
  return holders;
}
