import type { Endpoints, Service } from '../../schemas/kubernetes/types.ts';
import type { Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { endpointsStep, isOwnEndpoints } from './endpoints-object.ts';
import { endpointsOf } from './endpoints-of.ts';
import { sliceSteps } from './slices.ts';

const stepsMax = 100;

/** What brings the slices and the Endpoints of a Service in line with its pods; [] when they are. Slices go with their owner. */
export function endpointSteps(objects: Objects, ref: Ref): readonly Step[] {
  const entry = objects.get<Service>(ref);
  const endpointsRef: Ref = { ...ref, resource: 'endpoints' };
  const endpoints = objects.get<Endpoints>(endpointsRef);
  if (entry === undefined || entry.object.metadata.deletionTimestamp !== undefined)
    return endpoints !== undefined && isOwnEndpoints(endpoints.object)
      ? [{ submit: { verb: 'delete', ref: endpointsRef, precondition: { uid: endpoints.object.metadata.uid } } }]
      : [];
  if (entry.object.spec?.type === 'ExternalName' || Object.keys(entry.object.spec?.selector ?? {}).length === 0) return [];

  const groups = endpointsOf(objects, entry);
  return [...sliceSteps(objects, entry, groups), ...endpointsStep(entry, endpointsRef, endpoints, groups)].slice(0, stepsMax);
}
