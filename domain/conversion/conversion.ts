import type { ApiObject } from '../api-object.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { asDefined } from '../custom/decode-custom.ts';
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

export const toStored = (facts: Pick<ResourceFacts, 'apiVersion' | 'converted' | 'custom'>, object: ApiObject): ApiObject =>
  facts.converted ? (conversionOf(facts)?.toStored(object) ?? object) : object;

type Converted = Pick<ResourceFacts, 'apiVersion' | 'converted' | 'custom'>;

/** Versions of a custom resource differ in their name, and in what their schemas know. */
function conversionOf({ apiVersion, custom }: Converted): Conversion | undefined {
  if (custom === undefined) return conversions[apiVersion];
  // A webhook's answers are got before: by whoever takes a body in, and by whoever shows an object.
  if (custom.conversion.strategy === 'Webhook') return undefined;
  return {
    toStored: (object) => asDefined({ ...object, apiVersion: custom.storedAs }, custom.storedSchema),
    fromStored: (object) => asDefined({ ...object, apiVersion }, custom.schema),
  };
}

/** How a stored object looks in another version, where that was made known. */
export const shownIn = (object: ApiObject, apiVersion: string): ApiObject | undefined => shown.get(object)?.get(apiVersion);

export function remember(object: ApiObject, apiVersion: string, converted: ApiObject): void {
  const known = shown.get(object) ?? new Map<string, ApiObject>();
  known.set(apiVersion, converted);
  shown.set(object, known);
}

/** A stored object as clients of this version see it. */
export function fromStored(facts: Converted, object: ApiObject): ApiObject {
  if (facts.converted && facts.custom?.conversion.strategy === 'Webhook') return shownIn(object, facts.apiVersion) ?? object;
  const conversion = facts.converted ? conversionOf(facts) : undefined;
  if (conversion === undefined) return object;
  const found = shownIn(object, facts.apiVersion) ?? conversion.fromStored(object);
  remember(object, facts.apiVersion, found);
  return found;
}
