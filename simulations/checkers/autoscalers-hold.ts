import type { Deployment, HorizontalPodAutoscaler } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, named } from './cluster.ts';

/** The workload's autoscalers measure nothing: a Deployment comes to be within the bounds of its own, unless it was set to 0 (HPA-6). */
export const autoscalersHold: CheckerFactory = () => ({ name: 'autoscalers-hold', pending: outOfBounds });

const outOfBounds = ({ truth }: World): readonly string[] =>
  every<HorizontalPodAutoscaler>(truth, 'horizontalpodautoscalers.autoscaling').flatMap((autoscaler) => {
    const { ref, object } = autoscaler;
    const { scaleTargetRef, minReplicas = 1, maxReplicas } = object.spec;
    const target = truth.get<Deployment>({ ...ref, resource: 'deployments.apps', name: scaleTargetRef.name });
    if (target === undefined || target.object.metadata.deletionTimestamp !== undefined) return [];
    const replicas = target.object.spec?.replicas ?? 1;
    const isWithin = replicas === 0 || (replicas >= minReplicas && replicas <= maxReplicas);
    const said = object.status?.conditions?.some(({ type }) => type === 'AbleToScale') ?? false;
    return isWithin && said ? [] : [`${named(autoscaler)} keeps ${named(target)} within ${minReplicas} and ${maxReplicas}, and it has ${replicas}`];
  });
