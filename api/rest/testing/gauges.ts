/** Test support: a definition, for tests of the ways a custom resource is written. */
export const gaugeDefinition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'gauges.test.example' },
  spec: {
    group: 'test.example',
    scope: 'Namespaced',
    names: { plural: 'gauges', kind: 'Gauge' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { level: { type: 'integer', maximum: 9, default: 1 } } } } },
        },
      },
    ],
  },
};
export const gauge = (name: string, spec: object = {}) => ({ apiVersion: 'test.example/v1', kind: 'Gauge', metadata: { name }, spec });
