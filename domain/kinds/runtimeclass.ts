import type { RuntimeClass } from '../../schemas/kubernetes/types.ts';
import { immutable, required, validateLabels, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateNotNegative } from '../validation/quantities.ts';
import { validateContainerResource } from '../validation/resource-names.ts';
import type { KindRules } from './kind-rules.ts';
import { deprecatedLabels } from './node-labels.ts';

/** Source: registry/node/runtimeclass strategy.go; node/validation ValidateRuntimeClass. */
export const runtimeClassRules: KindRules<RuntimeClass> = {
  createsOnUpdate: true,
  unconditionalUpdate: false,
  validate: (object, before) => [
    ...(object.handler ? validateName('handler', object.handler, 'dns-label') : [required('handler')]),
    ...validateOverhead(object.overhead?.podFixed ?? {}),
    ...validateLabels('scheduling.nodeSelector', object.scheduling?.nodeSelector),
    ...(before === undefined || object.handler === before.handler ? [] : [immutable('handler', object.handler)]),
  ],
  warnings: ({ scheduling }) =>
    Object.keys(scheduling?.nodeSelector ?? {}).flatMap((label) =>
      deprecatedLabels[label] === undefined ? [] : [`scheduling.nodeSelector: ${deprecatedLabels[label]}`],
    ),
};

const validateOverhead = (amounts: Readonly<Record<string, string>>): readonly Cause[] =>
  Object.entries(amounts).flatMap(([name, amount]) => [
    ...validateContainerResource(`overhead.limits[${name}]`, name),
    ...validateNotNegative(`overhead.limits[${name}]`, amount),
  ]);
