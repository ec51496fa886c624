import type { Endpoints, Service } from '../../schemas/kubernetes/types.ts';
import type { Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { endpointsStep, isOwnEndpoints } from './endpoints-object.ts';
import { endpointsOf } from './endpoints-of.ts';
import { mirrorSteps } from './mirrored-slices.ts';
import { sliceSteps } from './slices.ts';

const stepsMax = 100;

/** Without a selector its endpoints are what people write (EPS-1). */
export const selectsPods = ({ spec }: Service): boolean => Object.keys(spec?.selector ?? {}).length > 0;

/** What brings the slices and the Endpoints of a Service in line with its pods, or its slices with the Endpoints that people wrote; [] when they are. */
export const endpointSteps = (objects: Objects, ref: Ref): readonly Step[] => allSteps(objects, ref).slice(0, stepsMax);

/** Slices of pods go with their owner, the Service; those that mirror Endpoints belong to these, and are taken away with the reason for them. */
function allSteps(objects: Objects, ref: Ref): readonly Step[] {
  const entry = objects.get<Service>(ref);
  const endpointsRef: Ref = { ...ref, resource: 'endpoints' };
  const endpoints = objects.get<Endpoints>(endpointsRef);
  const withoutMirrors = mirrorSteps(objects, ref, undefined);
  if (entry === undefined || entry.object.metadata.deletionTimestamp !== undefined)
    return endpoints !== undefined && isOwnEndpoints(endpoints.object)
      ? [...withoutMirrors, { submit: { verb: 'delete', ref: endpointsRef, precondition: { uid: endpoints.object.metadata.uid } } }]
      : withoutMirrors;
  if (!selectsPods(entry.object)) return mirrorSteps(objects, ref, endpoints);
  if (entry.object.spec?.type === 'ExternalName') return withoutMirrors;

  const groups = endpointsOf(objects, entry);
  return [...sliceSteps(objects, entry, groups), ...endpointsStep(entry, endpointsRef, endpoints, groups), ...withoutMirrors];
}
