// For tests: the definition of a custom resource, `widgets.example.com`.

import type { JsonSchema } from '../custom/json-schema.ts';

/** Its one version; `more` beside what every version needs. */
export const widgetVersion = (more: object = {}, schema: JsonSchema = { type: 'object' }) => ({
  ...{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } },
  ...more,
});

export const widgetDefinition = (version: ReturnType<typeof widgetVersion> = widgetVersion(), spec: object = {}) => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.example.com' },
  spec: { group: 'example.com', scope: 'Namespaced', names: { plural: 'widgets', kind: 'Widget' }, versions: [version], ...spec },
});
