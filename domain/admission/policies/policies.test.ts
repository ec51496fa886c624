import { describe, expect, test } from 'vitest';
import { decided, podDraft, type Decided } from '../../testing/decided.ts';
import type { Draft } from '../../testing/objects-of.ts';

const apiVersion = 'admissionregistration.k8s.io/v1';
const every = { apiGroups: ['*'], apiVersions: ['*'], operations: ['*'], resources: ['*'] };
const policy = (name: string, spec: object, rule: object = {}): Draft => ({
  kind: 'ValidatingAdmissionPolicy',
  apiVersion,
  metadata: { name },
  spec: { matchConstraints: { resourceRules: [{ ...every, resources: ['configmaps'], ...rule }] }, ...spec },
});
const binding = (name: string, spec: object = {}, policyName = 'p'): Draft => ({
  kind: 'ValidatingAdmissionPolicyBinding',
  apiVersion,
  metadata: { name },
  spec: { policyName, validationActions: ['Deny'], ...spec },
});
const configMap = (name: string, data: object = {}, labels: object = {}): Draft => ({
  kind: 'ConfigMap',
  metadata: { name, namespace: 'default', labels: labels as Record<string, string> },
  data,
});
const validating = (expression: string, more: object = {}): object => ({ validations: [{ expression, ...more }] });

function world(...drafts: readonly Draft[]): Decided {
  const d = decided();
  for (const draft of drafts) d.create(draft);
  return d;
}
function refusal(d: Decided, draft: Draft): string {
  const rejection = d.rejected(d.creating(draft));
  return rejection === undefined ? 'accepted' : rejection.kind === 'denied' ? rejection.message : rejection.kind;
}
const annotations = (d: Decided): unknown => (d.last?.because as { annotations?: object } | null)?.annotations;

describe('a ValidatingAdmissionPolicy', () => {
  const small = policy('p', validating('size(object.data) <= 1'));

  test('denies in Kubernetes’ words, once it is bound', () => {
    const d = world(small);
    const big = configMap('big', { a: '1', b: '2' });
    expect(refusal(d, configMap('one', { a: '1', b: '2' }))).toBe('accepted');
    d.create(binding('b'));
    expect(d.rejected(d.creating(big))).toEqual({
      kind: 'denied',
      code: 422,
      reason: 'Invalid',
      message: `configmaps "big" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: failed expression: size(object.data) <= 1`,
      of: { resource: 'configmaps', name: 'big' },
      causes: [`ValidatingAdmissionPolicy 'p' with binding 'b' denied request: failed expression: size(object.data) <= 1`],
    });
    expect(refusal(d, configMap('small', { a: '1' }))).toBe('accepted');
    expect(refusal(d, { kind: 'Secret', metadata: { name: 's', namespace: 'default' } })).toBe('accepted');
  });

  test('shares what a request may cost with all others, and with itself for other bindings', () => {
    const costly = policy('p', validating('lists.range(400).all(i, lists.range(200).all(j, i + j >= 0))'));
    expect(refusal(world(costly, binding('b')), configMap('x'))).toBe('accepted');
    expect(refusal(world(costly, binding('b'), binding('c')), configMap('x'))).toContain('operation cancelled: actual cost limit exceeded');
  });

  test('tells its message, or that of its expression, and its reason', () => {
    const told = (more: object): unknown => {
      const d = world(policy('p', validating('false', more)), binding('b'));
      const rejection = d.rejected(d.creating(configMap('x')));
      return rejection?.kind === 'denied' ? [rejection.code, rejection.reason, rejection.message.split('denied request: ')[1]] : rejection;
    };
    expect(told({ message: 'no way', reason: 'Forbidden' })).toEqual([403, 'Forbidden', 'no way']);
    expect(told({ message: 'no way', messageExpression: '"not " + object.metadata.name' })).toEqual([422, 'Invalid', 'not x']);
    expect(told({ message: 'no way', messageExpression: 'object.nothing.there' })).toEqual([422, 'Invalid', 'no way']);
    expect(told({ messageExpression: '"two\\nlines"' })).toEqual([422, 'Invalid', 'failed expression: false']);
  });

  test('sees old objects, the request, the namespace, and its variables one after the other', () => {
    const spec = {
      variables: [
        { name: 'size', expression: 'size(object.data)' },
        { name: 'grown', expression: 'variables.size > (oldObject == null ? 0 : size(oldObject.data))' },
      ],
      validations: [
        {
          expression:
            '!variables.grown || request.operation == "CREATE" || request.userInfo.username != "tester" || namespaceObject.metadata.name != "default"',
        },
      ],
    };
    const d = world(policy('p', spec), binding('b'));
    const ref = d.create(configMap('x', { a: '1' }));
    expect(d.rejected({ verb: 'patch', ref, patchType: 'merge', patch: { data: { b: '2' } } })).toMatchObject({ kind: 'denied' });
    expect(d.rejected({ verb: 'patch', ref, patchType: 'merge', patch: { data: { a: '2' } } })).toBeUndefined();
  });

  test('may keep an object from being deleted', () => {
    const d = world(
      policy('p', validating('!has(oldObject.metadata.labels) || !("keep" in oldObject.metadata.labels)'), { operations: ['DELETE'] }),
      binding('b'),
    );
    const [kept, loose] = [d.create(configMap('kept', {}, { keep: '' })), d.create(configMap('loose'))];
    expect(d.rejected({ verb: 'delete', ref: kept })).toMatchObject({ kind: 'denied', message: expect.stringContaining('configmaps "kept" is forbidden') });
    expect(d.rejected({ verb: 'delete', ref: loose })).toBeUndefined();
  });

  test('that fails denies, or is ignored where its failurePolicy says so', () => {
    const failing = validating('object.data.missing == "x"');
    expect(refusal(world(policy('p', failing), binding('b')), configMap('x', { a: '1' }))).toBe(
      `configmaps "x" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: expression 'object.data.missing == "x"' resulted in error: no such key: missing`,
    );
    expect(refusal(world(policy('p', { ...failing, failurePolicy: 'Ignore' }), binding('b')), configMap('x', { a: '1' }))).toBe('accepted');
    const endless = validating(`[1,2,3,4,5,6,7,8,9,10].all(a, ${'[1,2,3,4,5,6,7,8,9,10].all(b, '.repeat(7)}true${')'.repeat(7)})`);
    expect(refusal(world(policy('p', endless), binding('b')), configMap('x'))).toContain('cost limit exceeded');
  });

  test('is asked only when its conditions are met', () => {
    const conditions = (...expressions: readonly string[]) => ({
      matchConditions: expressions.map((expression, index) => ({ name: `c${index}`, expression })),
    });
    const asked = (...expressions: readonly string[]): string =>
      refusal(world(policy('p', { ...validating('false'), ...conditions(...expressions) }), binding('b')), configMap('x'));
    expect(asked('object.metadata.name == "x"')).toContain('denied request: failed expression: false');
    expect(asked('object.metadata.name == "y"')).toBe('accepted');
    expect(asked('object.gone == 1', 'false')).toBe('accepted');
    expect(asked('object.gone == 1', 'true')).toContain("denied request: expression 'object.gone == 1' resulted in error: no such key: gone");
  });

  test('warns, and records what is to be audited, where the binding says so', () => {
    const spec = {
      ...validating('false', { message: 'odd' }),
      auditAnnotations: [
        { key: 'name', valueExpression: '"named " + object.metadata.name' },
        { key: 'none', valueExpression: 'null' },
      ],
    };
    const d = world(policy('p', spec), binding('b', { validationActions: ['Warn', 'Audit'] }));
    d.create(configMap('x'));
    expect(annotations(d)).toEqual({
      'p/name': 'named x',
      'validation.policy.admission.k8s.io/validation_failure':
        '[{"message":"odd","policy":"p","binding":"b","expressionIndex":0,"validationActions":["Warn","Audit"]}]',
    });
  });
});

describe('what a policy matches', () => {
  const never = validating('false');
  const matched = (constraints: object, draft: Draft = configMap('x'), match: object = {}): boolean => {
    const d = world(policy('p', { ...never, matchConstraints: { resourceRules: [every], ...constraints } }), binding('b', match));
    return refusal(d, draft) !== 'accepted';
  };

  test.each<[boolean, object]>([
    [true, {}],
    [false, { resourceRules: [{ ...every, operations: ['UPDATE'] }] }],
    [false, { resourceRules: [{ ...every, apiGroups: ['apps'] }] }],
    [false, { resourceRules: [{ ...every, resources: ['*/*'], scope: 'Cluster' }] }],
    [true, { resourceRules: [{ ...every, resources: ['*/*'], scope: 'Namespaced' }] }],
    [false, { resourceRules: [{ ...every, resources: ['configmaps/status'] }] }],
    [true, { resourceRules: [{ ...every, resourceNames: ['x'] }] }],
    [false, { resourceRules: [{ ...every, resourceNames: ['y'] }] }],
    [false, { excludeResourceRules: [{ ...every, resources: ['configmaps'] }] }],
    [true, { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'default' } } }],
    [false, { namespaceSelector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['default'] }] } }],
    [false, { objectSelector: { matchLabels: { a: 'b' } } }],
  ])('%s for %j', (expected, constraints) => {
    expect(matched(constraints)).toBe(expected);
  });

  test('is narrowed by its binding', () => {
    expect(matched({}, configMap('x'), { matchResources: { objectSelector: { matchLabels: { a: 'b' } } } })).toBe(false);
    expect(matched({}, configMap('x', {}, { a: 'b' }), { matchResources: { objectSelector: { matchLabels: { a: 'b' } } } })).toBe(true);
  });

  test('is never what would mend it', () => {
    const d = world(policy('p', { ...never, matchConstraints: { resourceRules: [every] } }), binding('b'));
    expect(refusal(d, configMap('x'))).not.toBe('accepted');
    expect(d.rejected({ verb: 'delete', ref: d.ref('validatingadmissionpolicybindings.admissionregistration.k8s.io', 'b', '') })).toBeUndefined();
  });
});

describe('parameters', () => {
  const paramKind = { apiVersion: 'v1', kind: 'ConfigMap' };
  const limit = policy(
    'p',
    { paramKind, validations: [{ expression: 'params == null || size(object.spec.containers) <= int(params.data.max)' }] },
    { resources: ['pods'] },
  );
  const pods = podDraft('p', {
    containers: [
      { name: 'a', image: 'i' },
      { name: 'b', image: 'i' },
    ],
  });

  test('come from an object by name, or from each that its labels select', () => {
    const named = binding('b', { paramRef: { name: 'limits', parameterNotFoundAction: 'Allow' } });
    expect(refusal(world(limit, named), pods)).toBe('accepted');
    expect(refusal(world(limit, named, configMap('limits', { max: '1' })), pods)).toContain('denied request: failed expression: params == null');
    expect(refusal(world(limit, named, configMap('limits', { max: '2' })), pods)).toBe('accepted');
    const chosen = binding('b', { paramRef: { selector: { matchLabels: { limits: 'yes' } }, parameterNotFoundAction: 'Allow' } });
    expect(
      refusal(world(limit, chosen, configMap('wide', { max: '9' }, { limits: 'yes' }), configMap('narrow', { max: '1' }, { limits: 'yes' })), pods),
    ).toContain('denied');
  });

  test('that are missing deny where the binding says so', () => {
    const strict = binding('b', { paramRef: { name: 'limits', parameterNotFoundAction: 'Deny' } });
    expect(refusal(world(limit, strict), pods)).toBe(
      `pods "p" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: failed to configure binding: no params found for policy binding with \`Deny\` parameterNotFoundAction`,
    );
  });
});

describe('expressions', () => {
  const causes = (spec: object): readonly string[] => world().causes(world().creating(policy('p', spec)));

  test('that do not compile are refused when they are written, with where it is', () => {
    expect(causes(validating('object.metadata.name == nope'))).toEqual([
      `spec.validations[0].expression: Invalid value: "object.metadata.name == nope": compilation failed: ERROR: <input>:1:25: undeclared reference to 'nope' (in container '')\n | object.metadata.name == nope\n | ........................^`,
    ]);
    const variables = [
      { name: 'one', expression: '1' },
      { name: 'two', expression: 'variables.three' },
    ];
    expect(causes({ variables, ...validating('variables.one == 1') })[0]).toMatch(/^spec\.variables\[1\]\.expression: .*undefined field 'three'/);
    expect(causes({ ...validating('true'), matchConditions: [{ name: 'm', expression: 'params.x' }] })[0]).toMatch(/^spec\.matchConditions\[0\]\.expression: /);
  });

  test('give what they are asked for: a decision, a text', () => {
    const got = (field: string, text: string, wanted: string, type: string): string =>
      `spec.${field}: Invalid value: "${text}": must evaluate to ${wanted} but got ${type}`;
    expect(causes(validating('1'))).toEqual([got('validations[0].expression', '1', 'bool', 'int')]);
    expect(causes(validating('true', { messageExpression: '[1]' }))).toEqual([got('validations[0].messageExpression', '[1]', 'string', 'list(int)')]);
    expect(causes({ auditAnnotations: [{ key: 'k', valueExpression: 'true' }] })).toEqual([
      got('auditAnnotations[0].valueExpression', 'true', 'one of [string null_type]', 'bool'),
    ]);
    expect(causes(validating('object.spec.ready', { messageExpression: "'not ' + object.metadata.name" }))).toEqual(['accepted']);
  });

  test('of webhooks are looked at too', () => {
    const webhook = {
      name: 'a.example.com',
      clientConfig: { url: 'https://example.com' },
      rules: [every],
      sideEffects: 'None',
      admissionReviewVersions: ['v1'],
      matchConditions: [{ name: 'm', expression: 'size(object)' }],
    };
    const d = world();
    expect(d.causes(d.creating({ kind: 'ValidatingWebhookConfiguration', apiVersion, metadata: { name: 'w' }, webhooks: [webhook] }))[0]).toMatch(
      /^webhooks\[0\]\.matchConditions\[0\]\.expression: .*must evaluate to bool but got int$/,
    );
  });
});
