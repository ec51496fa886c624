// Definitions and their objects.
import { asTable, get, namespace, patch, post, put, remove } from '../ask.ts';
import type { Story } from '../exchange.ts';

const crds = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const at = '/apis/example.com/v1/namespaces/custom/widgets';
const widget = (name: string, spec: string, version = 'v1'): string =>
  `{apiVersion: example.com/${version}, kind: Widget, metadata: {name: ${name}}, spec: {${spec}}}`;

const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: widgets, singular: widget, kind: Widget, shortNames: [wd], categories: [all]}
  versions:
  - name: v1
    served: true
    storage: true
    subresources:
      status: {}
      scale: {specReplicasPath: .spec.size, statusReplicasPath: .status.size, labelSelectorPath: .status.selector}
    additionalPrinterColumns:
    - {name: Size, type: integer, jsonPath: .spec.size}
    - {name: Colour, type: string, jsonPath: .spec.colour, priority: 1}
    - {name: Since, type: date, jsonPath: .metadata.creationTimestamp}
    selectableFields: [{jsonPath: .spec.colour}]
    schema:
      openAPIV3Schema:
        type: object
        required: [spec]
        properties:
          spec:
            type: object
            required: [size]
            x-kubernetes-validations:
            - {rule: "self.size <= self.sizeMax", message: size is at most sizeMax}
            - {rule: "self.colour == oldSelf.colour", message: the colour stays, fieldPath: .colour}
            properties:
              size: {type: integer, format: int32, minimum: 0, maximum: 100}
              sizeMax: {type: integer, default: 10}
              colour: {type: string, enum: [red, green], default: red}
              name: {type: string, pattern: "^[a-z]+$", maxLength: 5}
              tags: {type: array, items: {type: string}, x-kubernetes-list-type: set}
              parts:
                type: array
                maxItems: 2
                x-kubernetes-list-type: map
                x-kubernetes-list-map-keys: [id]
                items: {type: object, required: [id], properties: {id: {type: string}, weight: {type: number}}}
              port: {x-kubernetes-int-or-string: true}
              free: {type: object, x-kubernetes-preserve-unknown-fields: true}
              maybe: {type: string, nullable: true}
              at: {type: string, format: date-time}
          status: {type: object, properties: {size: {type: integer}, selector: {type: string}, phase: {type: string}}}
  - name: v1beta1
    served: true
    storage: false
    deprecated: true
    schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
`;

export const customResources: Story = {
  name: 'custom-resources',
  exchanges: [
    ...namespace('custom'),
    get('before there is a definition', at),
    post('a definition', crds, definition),
    { ...get('its objects', at), until: 'body.items' },
    get('a definition that is established', `${crds}/widgets.example.com`),
    get('its place in discovery', '/apis/example.com/v1'),
    get('its group in discovery', '/apis/example.com'),
    post('an object', `${at}?fieldManager=one`, widget('a', 'size: 1')),
    get('it', `${at}/a`),
    post('an object with fields unknown', at, widget('b', 'size: 2, nope: x, free: {any: thing}')),
    post('an object with fields unknown, strictly', `${at}?fieldValidation=Strict`, widget('c', 'size: 2, nope: x')),
    post('an object with fields unknown, warned of', `${at}?fieldValidation=Warn&dryRun=All`, widget('c', 'size: 2, nope: x')),
    post('no spec', at, '{apiVersion: example.com/v1, kind: Widget, metadata: {name: x}}'),
    post('no size', at, widget('x', 'colour: red')),
    post(
      'many faults',
      at,
      widget('x', 'size: 200, colour: blue, name: UPPER-CASE, tags: [a, a], parts: [{id: a}, {id: a}, {}], port: true, maybe: 1, at: noon'),
    ),
    post('a size that is a text', at, widget('x', 'size: big')),
    post('a size over its maximum', at, widget('x', 'size: 20')),
    post('null for what may be null', at, widget('n', 'size: 1, maybe: null, name: null')),
    patch('the colour changed', 'merge', `${at}/a`, '{spec: {colour: green}}'),
    patch('a strategic patch', 'strategic', `${at}/a`, '{spec: {size: 3}}'),
    patch('a merge patch', 'merge', `${at}/a`, '{spec: {size: 3, tags: [x, y]}}'),
    patch('a JSON patch', 'json', `${at}/a`, '[{op: add, path: /spec/parts, value: [{id: p, weight: 1.5}]}]'),
    patch('the same patch', 'merge', `${at}/a`, '{spec: {size: 3}}'),
    put('without resourceVersion', `${at}/a`, widget('a', 'size: 4')),
    patch('applied', 'apply', `${at}/a?fieldManager=two`, widget('a', 'parts: [{id: q, weight: 2}], tags: [z]')),
    patch('a conflict', 'apply', `${at}/a?fieldManager=three`, widget('a', 'size: 9')),
    patch('a status by the main way', 'merge', `${at}/a`, '{status: {phase: Ready}}'),
    patch('a status', 'merge', `${at}/a/status`, '{spec: {size: 7}, status: {phase: Ready, size: 2, selector: "a=b"}}'),
    get('its scale', `${at}/a/scale`),
    patch('scaled', 'merge', `${at}/a/scale`, '{spec: {replicas: 5}}'),
    patch('scaled too far', 'merge', `${at}/a/scale`, '{spec: {replicas: 50}}'),
    get('by a field', `${at}?fieldSelector=spec.colour%3Dred`),
    get('by a field that cannot be selected', `${at}?fieldSelector=spec.size%3D1`),
    get('as Table', at, { headers: { accept: asTable } }),
    get('in the other version', '/apis/example.com/v1beta1/namespaces/custom/widgets/a'),
    post('in the other version, made', '/apis/example.com/v1beta1/namespaces/custom/widgets', widget('o', 'size: 1, more: true', 'v1beta1')),
    get('as Table, in the other version', '/apis/example.com/v1beta1/namespaces/custom/widgets', { headers: { accept: asTable } }),
    remove('deleted', `${at}/a`),
    post(
      'a definition without schema',
      crds,
      '{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: ws.example.com}, spec: {group: example.com, scope: Cluster, names: {plural: ws, kind: W}, versions: [{name: v1, served: true, storage: true}]}}',
    ),
    post(
      'a definition that is not structural',
      crds,
      '{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: ws.example.com}, spec: {group: example.com, scope: Cluster, names: {plural: ws, kind: W}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {a: {description: typeless}, b: {type: array}}}}}]}}',
    ),
    post(
      'a definition with two storages',
      crds,
      '{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: ws.example.com}, spec: {group: example.com, scope: Cluster, names: {plural: ws, kind: W}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}, {name: v2, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}}',
    ),
    post(
      'a definition with a wrong rule',
      crds,
      '{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: ws.example.com}, spec: {group: example.com, scope: Cluster, names: {plural: ws, kind: W}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, x-kubernetes-validations: [{rule: "self.nope == 1"}], properties: {spec: {type: object}}}}}]}}',
    ),
    remove('the definition deleted', `${crds}/widgets.example.com`),
  ],
};
