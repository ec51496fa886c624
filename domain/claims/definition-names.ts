import type { CustomResourceDefinition, CustomResourceDefinitionNames } from '../../schemas/kubernetes/types.ts';
import type { Json } from '../api-object.ts';
import { definitionsResource } from '../custom/tenant-facts.ts';
import { jsonEqual } from '../json-equal.ts';
import type { Objects } from '../objects.ts';
import type { Ref, Tenant } from '../ref.ts';
import { type Claim, type ClaimChange, claimRef } from './claim.ts';

/** The names that the CustomResourceDefinitions of a group have, by the name of the definition: so no two are given the same (K11). */
export type DefinitionNames = Readonly<Record<string, CustomResourceDefinitionNames>>;

export const definitionNamesRef = (tenant: Tenant, group: string): Ref => claimRef(tenant, 'definitions', group);

/**
 * What the other definitions of the group have. The claim says it first: the fold may be between the claim and its definition. A
 * definition that was written before there were such claims is in none.
 */
export function namesOfOthers(ref: Ref, group: string, objects: Objects): readonly CustomResourceDefinitionNames[] {
  const { [ref.name]: _own, ...claimed } = claimedNames(ref, group, objects);
  const unclaimed = objects
    .list<CustomResourceDefinition>(ref, definitionsResource)
    .filter((other) => other.ref.name !== ref.name && other.object.spec.group === group && !Object.hasOwn(claimed, other.ref.name));
  return [...Object.values(claimed), ...unclaimed.flatMap(({ object }) => object.status?.acceptedNames ?? [])];
}

/** The claim with these names of the definition, undefined when it goes; nothing when it says so already. */
export function claimNames(ref: Ref, group: string, names: CustomResourceDefinitionNames | undefined, objects: Objects): readonly ClaimChange[] {
  const before = claimedNames(ref, group, objects);
  const { [ref.name]: _own, ...others } = before;
  const spec = names === undefined ? others : { ...others, [ref.name]: names };
  if (jsonEqual(before, spec)) return [];
  return [{ ref: definitionNamesRef(ref, group), spec: Object.keys(spec).length === 0 ? undefined : (spec as unknown as Json) }];
}

const claimedNames = (tenant: Tenant, group: string, objects: Objects): DefinitionNames =>
  objects.get<Claim<DefinitionNames>>(definitionNamesRef(tenant, group))?.object.spec ?? {};
