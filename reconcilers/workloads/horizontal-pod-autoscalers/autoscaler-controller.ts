import type { HorizontalPodAutoscaler } from '../../../schemas/kubernetes/types.ts';
import type { Controller } from '../controller.ts';
import { reconcileAutoscaler } from './reconcile-autoscaler.ts';

export const autoscalerController: Controller<HorizontalPodAutoscaler> = {
  resource: 'horizontalpodautoscalers.autoscaling',
  kind: 'HorizontalPodAutoscaler',
  adopts: false,
  reconcile: (objects, _view, entry, nowMs) => reconcileAutoscaler(objects, entry, nowMs),
};
