import type { ApiObject } from '../api-object.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { autoscalingV1 } from './autoscaling-v1.ts';
import { eventsV1 } from './events-v1.ts';

/** Between a served version and the one that is stored. Both ways are pure and keep metadata as it is. */
export interface Conversion {
  toStored(object: ApiObject): ApiObject;
  fromStored(object: ApiObject): ApiObject;
}

const conversions: Readonly<Record<string, Conversion>> = {
  'autoscaling/v1': autoscalingV1,
  'events.k8s.io/v1': eventsV1,
};

/** What was converted once is shared, so that its serialised form is made once too. */
const shown = new WeakMap<ApiObject, Map<string, ApiObject>>();

export const toStored = (facts: Pick<ResourceFacts, 'apiVersion' | 'converted'>, object: ApiObject): ApiObject =>
  facts.converted ? (conversions[facts.apiVersion]?.toStored(object) ?? object) : object;

/** A stored object as clients of this version see it. */
export function fromStored(facts: Pick<ResourceFacts, 'apiVersion' | 'converted'>, object: ApiObject): ApiObject {
  const conversion = facts.converted ? conversions[facts.apiVersion] : undefined;
  if (conversion === undefined) return object;
  const known = shown.get(object) ?? new Map<string, ApiObject>();
  const found = known.get(facts.apiVersion) ?? conversion.fromStored(object);
  known.set(facts.apiVersion, found);
  shown.set(object, known);
  return found;
}
