import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject, Json } from '../api-object.ts';
import { decided, type Decided } from '../testing/decided.ts';
import type { CustomResourceDefinition } from '../../schemas/kubernetes/types.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { testTenant } from '../testing/objects-of.ts';
import { widgetDefinition, widgetVersion } from '../testing/widgets.ts';
import { factsOf } from './tenant-facts.ts';
import type { JsonSchema } from './json-schema.ts';

let d: Decided;
beforeEach(() => {
  d = decided();
});

const names = { plural: 'widgets', kind: 'Widget', shortNames: ['wd'] };
const definition = (spec: object = {}, schema: JsonSchema = widgetSchema) =>
  widgetDefinition(widgetVersion({ subresources: { status: {} } }, schema), { names, ...spec });

const widgetSchema: JsonSchema = {
  type: 'object',
  properties: {
    spec: {
      type: 'object',
      required: ['size'],
      properties: {
        size: { type: 'integer', minimum: 0 },
        colour: { type: 'string', enum: ['red', 'green'], default: 'red' },
        parts: {
          type: 'array',
          'x-kubernetes-list-type': 'map',
          'x-kubernetes-list-map-keys': ['id'],
          items: {
            type: 'object',
            required: ['id'],
            properties: { id: { type: 'string' }, weight: { type: 'number' } },
            'x-kubernetes-validations': [{ rule: 'self.weight >= oldSelf.weight', message: 'only heavier' }],
          },
        },
        either: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      },
      'x-kubernetes-validations': [
        { rule: 'self.colour == oldSelf.colour || self.size > 100', messageExpression: "'the colour stays ' + oldSelf.colour", fieldPath: '.colour' },
      ],
    },
    status: { type: 'object', properties: { phase: { type: 'string' } } },
  },
};

const widget = (name: string, spec: Json) => ({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name, namespace: 'default' }, spec });
const refOf = (name: string) => d.ref('widgets.example.com', name);
const creating = (name: string, spec: Json) => ({ verb: 'create', ref: refOf(name), object: widget(name, spec) as unknown as ApiObject }) as const;
const merge = (name: string, patch: Json) => ({ verb: 'patch', ref: refOf(name), patchType: 'merge', patch }) as const;

describe('A definition', () => {
  it('without a spec is refused', () => {
    const { spec: _spec, ...empty } = definition();
    expect(d.causes(d.creating(empty))).toContain('spec: Required value');
  });

  it('is established at once, with the names that follow from its kind', () => {
    const found = d.find<CustomResourceDefinition>(d.create(definition()));
    expect(found?.spec.names).toMatchObject({ singular: 'widget', listKind: 'WidgetList' });
    expect(found?.spec.conversion).toEqual({ strategy: 'None' });
    expect(found?.status).toMatchObject({ storedVersions: ['v1'], acceptedNames: { plural: 'widgets', kind: 'Widget' } });
    expect(found?.status?.conditions?.map(({ type, status }) => `${type}=${status}`)).toEqual(['NamesAccepted=True', 'Established=True']);
  });

  it('gets no name that another one of its group has', () => {
    d.create(definition());
    const other = definition({ names: { plural: 'gadgets', kind: 'Widget', shortNames: ['wd'] } });
    const found = d.find<CustomResourceDefinition>(d.create({ ...other, metadata: { name: 'gadgets.example.com' } }));
    expect(found?.status?.conditions).toMatchObject([
      { type: 'NamesAccepted', status: 'False', reason: 'ListKindConflict', message: '"WidgetList" is already in use' },
      { type: 'Established', status: 'False', reason: 'NotAccepted' },
    ]);
    expect(factsOf(kubernetesFacts, d.world.fold, testTenant).resource('gadgets.example.com')).toBeUndefined();
  });

  it('is of its tenant alone', () => {
    d.create(definition());
    expect(factsOf(kubernetesFacts, d.world.fold, testTenant).served('example.com', 'v1', 'widgets')?.kind).toBe('Widget');
    expect(factsOf(kubernetesFacts, d.world.fold, { org: 'other', project: 'other' })).toBe(kubernetesFacts);
  });

  it('leaves nothing behind when it was the last of its tenant', () => {
    const entry = d.entry<CustomResourceDefinition>(d.create(definition()));
    const factsWith = (...entries: readonly object[]) => factsOf(kubernetesFacts, { list: () => entries as never }, testTenant);
    const facts = factsWith(entry);
    expect(factsWith(entry)).toBe(facts);
    expect(factsWith()).toBe(kubernetesFacts);
    expect(factsWith(entry)).not.toBe(facts);
  });

  it('keeps its group, scope and kind once it is established', () => {
    const ref = d.create(definition());
    expect(d.causes({ verb: 'patch', ref, patchType: 'merge', patch: { spec: { scope: 'Cluster' } } })).toEqual([
      'spec.scope: Invalid value: "Cluster": field is immutable',
    ]);
  });

  it.each<[string, object, JsonSchema | undefined]>([
    ['spec.versions: Invalid value: .*: must have exactly one version marked as storage version', { versions: [] }, undefined],
    [
      'spec.validation.openAPIV3Schema.properties\\[a\\].type: Required value: must not be empty for specified object fields',
      {},
      { type: 'object', properties: { a: {} } },
    ],
    [
      'spec.validation.openAPIV3Schema.properties\\[a\\].default: Invalid value: "string"',
      {},
      { type: 'object', properties: { a: { type: 'integer', default: 'x' } } },
    ],
    [
      'spec.validation.openAPIV3Schema.x-kubernetes-validations\\[0\\].rule: Invalid value: .*: compilation failed: ERROR: <input>:1:5: undefined field .nope.',
      {},
      { type: 'object', 'x-kubernetes-validations': [{ rule: 'self.nope == 1' }] },
    ],
    [
      'oldSelf cannot be used on the uncorrelatable portion',
      {},
      { type: 'object', properties: { l: { type: 'array', items: { type: 'string', 'x-kubernetes-validations': [{ rule: 'self == oldSelf' }] } } } },
    ],
    [
      'spec.validation.openAPIV3Schema.properties\\[a\\].pattern: Invalid value: "\\("',
      {},
      { type: 'object', properties: { a: { type: 'string', pattern: '(' } } },
    ],
    [
      'spec.conversion.conversionReviewVersions: Required value',
      { conversion: { strategy: 'Webhook', webhook: { clientConfig: { url: 'https://x.example' } } } },
      undefined,
    ],
    ['spec.group: Invalid value: "nodots": should be a domain with at least one dot', { group: 'nodots' }, undefined],
  ])('is refused: %s', (text, spec, schema) => {
    expect(d.causes(d.creating(definition(spec, schema))).join('\n')).toMatch(new RegExp(text));
  });
});

describe('An object of a definition', () => {
  beforeEach(() => {
    d.create(definition());
  });

  it('leaves its labels and its spec to others when its status is applied', () => {
    d.submit(creating('a', { size: 1 }));
    const { spec: _spec, ...applied } = widget('a', {});
    const patch = { ...applied, metadata: { name: 'a', namespace: 'default', labels: { x: 'y' } }, status: { phase: 'Ready' } };
    d.submit({ verb: 'patch', ref: refOf('a'), subresource: 'status', patchType: 'apply', patch });
    const own = d.find(refOf('a'))?.metadata.managedFields?.find((entry) => (entry as { subresource?: string }).subresource === 'status');
    expect(own).toMatchObject({ fieldsV1: { 'f:status': { 'f:phase': {} } } });
    expect(Object.keys((own as { fieldsV1: object }).fieldsV1)).toEqual(['f:status']);
  });

  it('is defaulted, and its generation grows with everything but metadata and status', () => {
    d.submit(creating('a', { size: 1 }));
    expect(d.find(refOf('a'))).toMatchObject({ spec: { size: 1, colour: 'red' }, metadata: { generation: 1 } });
    d.submit(merge('a', { metadata: { labels: { x: 'y' } } }));
    d.submit({ ...merge('a', { spec: { size: 9 }, status: { phase: 'Ready' } }), subresource: 'status' });
    expect(d.find(refOf('a'))).toMatchObject({ spec: { size: 1 }, status: { phase: 'Ready' }, metadata: { generation: 1, labels: { x: 'y' } } });
    d.submit(merge('a', { spec: { size: 2 } }));
    expect(d.find(refOf('a'))?.metadata.generation).toBe(2);
  });

  it.each<[string, Json, readonly string[]]>([
    ['a wrong type', { size: 'x' }, ['spec.size: Invalid value: "string": spec.size in body must be of type integer: "string"']],
    ['what is required', {}, ['spec.size: Required value']],
    ['a value that is not offered', { size: 1, colour: 'blue' }, ['spec.colour: Unsupported value: "blue": supported values: "red", "green"']],
    ['a key that occurs twice', { size: 1, parts: [{ id: 'a' }, { id: 'a' }] }, ['spec.parts[1]: Duplicate value: {"id":"a"}']],
  ])('is refused for %s', (_what, spec, causes) => {
    expect(d.causes(creating('a', spec))).toEqual(expect.arrayContaining([...causes]));
  });

  it('is refused where not exactly one alternative holds', () => {
    expect(d.causes(creating('a', { size: 1, either: { a: 1, b: 1 } }))).toContain(
      '<nil>: Invalid value: "": "spec.either" must validate one and only one schema (oneOf). Found 2 valid alternatives',
    );
  });

  it('is refused by the rules of its schema, in their words and at their field', () => {
    d.submit(creating('a', { size: 1, parts: [{ id: 'p', weight: 5 }] }));
    expect(d.causes(merge('a', { spec: { colour: 'green' } }))).toEqual(['spec.colour: Invalid value: the colour stays red']);
    expect(
      d.causes(
        merge('a', {
          spec: {
            parts: [
              { id: 'q', weight: 1 },
              { id: 'p', weight: 4 },
            ],
          },
        }),
      ),
    ).toEqual(['spec.parts[1]: Invalid value: only heavier']);
    d.submit(
      merge('a', {
        spec: {
          parts: [
            { id: 'q', weight: 1 },
            { id: 'p', weight: 6 },
          ],
        },
      }),
    );
  });

  it('may stay as it was when its schema became stricter', () => {
    d.submit(creating('a', { size: 1, colour: 'green' }));
    const versions = definition(
      {},
      { type: 'object', properties: { spec: { type: 'object', properties: { size: { type: 'integer', minimum: 5 }, colour: { type: 'string' } } } } },
    ).spec.versions;
    d.submit({
      verb: 'patch',
      ref: d.ref('customresourcedefinitions.apiextensions.k8s.io', 'widgets.example.com', ''),
      patchType: 'merge',
      patch: { spec: { versions } } as unknown as Json,
    });
    d.submit(merge('a', { spec: { colour: 'blue' } }));
    expect(d.causes(merge('a', { spec: { size: 2 } }))).toEqual(['spec.size: Invalid value: 2: spec.size in body should be greater than or equal to 5']);
  });

  it('is not patched strategically, and not replaced without its version', () => {
    d.submit(creating('a', { size: 1 }));
    expect(d.rejected({ ...merge('a', {}), patchType: 'strategic' })?.kind).toBe('unsupported-media-type');
    expect(d.causes({ verb: 'replace', ref: refOf('a'), object: widget('a', { size: 2 }) as unknown as ApiObject })).toEqual([
      'metadata.resourceVersion: Invalid value: 0: must be specified for an update',
    ]);
  });

  it('is not created any more while its definition is going', () => {
    const ref = d.ref('customresourcedefinitions.apiextensions.k8s.io', 'widgets.example.com', '');
    d.submit({ verb: 'delete', ref });
    expect(d.find<CustomResourceDefinition>(ref)).toMatchObject({ metadata: { finalizers: ['customresourcecleanup.apiextensions.k8s.io'] } });
    expect(d.rejected(creating('b', { size: 1 }))).toMatchObject({ kind: 'method-not-supported' });
  });
});

describe('Integers that a double does not hold', () => {
  const schema: JsonSchema = {
    type: 'object',
    properties: {
      spec: {
        type: 'object',
        properties: {
          big: { type: 'integer', format: 'int64' },
          port: { 'x-kubernetes-int-or-string': true },
          ratio: { type: 'number', anyOf: [{ minimum: 1 }, { maximum: 0 }] },
          free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
        },
      },
    },
  };
  const exact = 2 ** 53 - 1;
  const rounded = 'integers beyond ±9007199254740991 would be rounded here: write it as a string';

  it.each<[Json, readonly string[]]>([
    [{ big: 2 ** 53 }, [`spec.big: Invalid value: "": ${rounded}`]],
    [{ big: -(2 ** 53) }, [`spec.big: Invalid value: "": ${rounded}`]],
    [{ big: 1e20 }, ['spec.big: Invalid value: "number": spec.big in body must be of type integer: "number"']],
    [{ port: 2 ** 60 }, [`spec.port: Invalid value: "": ${rounded}`]],
    [{ free: { ids: [1, { id: 2 ** 60 }] } }, [`spec.free.ids[1].id: Invalid value: "": ${rounded}`]],
    [{ big: exact, port: -exact, ratio: 2 ** 60, free: { id: exact, float: 1.5e300, text: '1234567890123456789' } }, ['accepted']],
  ])('are refused: %j', (spec, causes) => {
    d.create(definition({}, schema));
    expect(d.causes(creating('a', spec))).toEqual(causes);
  });

  it('are refused in what a patch makes', () => {
    d.create(definition({}, schema));
    expect(d.causes(creating('a', { free: { id: 1 } }))).toEqual(['accepted']);
    expect(d.causes(merge('a', { spec: { free: { id: 2 ** 60 } } }))).toEqual([`spec.free.id: Invalid value: "": ${rounded}`]);
  });
});
