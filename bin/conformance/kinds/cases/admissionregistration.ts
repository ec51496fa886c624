import type { KindCase } from '../kind-case.ts';

export const cases: readonly KindCase[] = [
  { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingWebhookConfiguration', body: {} },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    body: {
      webhooks: [
        {
          name: 'a.b.c',
          clientConfig: { url: 'https://x/y' },
          sideEffects: 'None',
          admissionReviewVersions: ['v1'],
          failurePolicy: 'Ignore',
          rules: [{ operations: ['CREATE'], apiGroups: ['apps'], apiVersions: ['v1'], resources: ['kindsnothing'] }],
        },
      ],
    },
    changes: [
      { patch: { metadata: { labels: { a: 'b' } } } },
      {
        patch: {
          webhooks: [
            {
              name: 'a.b.c',
              clientConfig: { url: 'https://x/y' },
              sideEffects: 'None',
              admissionReviewVersions: ['v1'],
              failurePolicy: 'Ignore',
              rules: [{ operations: ['CREATE'], apiGroups: ['apps'], apiVersions: ['v1'], resources: ['kindsnothing'] }],
              timeoutSeconds: 5,
            },
          ],
        },
      },
    ],
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    body: {
      webhooks: [
        { name: '', clientConfig: {} },
        {
          name: 'a.b',
          clientConfig: { url: 'http://u@/x?y#z' },
          sideEffects: 'Some',
          admissionReviewVersions: ['V', 'v2', 'v2'],
          timeoutSeconds: 40,
          failurePolicy: 'X',
          matchPolicy: 'Y',
        },
        {
          name: 'a.b.c',
          clientConfig: { service: { name: '', namespace: '', path: 'x//Y', port: 0 } },
          sideEffects: 'None',
          admissionReviewVersions: ['v1'],
          namespaceSelector: { matchLabels: { 'a b': 'c' } },
        },
        {
          name: 'a.b.c',
          clientConfig: { url: 'https://x', service: { name: 'a', namespace: 'b' } },
          sideEffects: 'None',
          admissionReviewVersions: ['v1'],
          failurePolicy: 'Ignore',
          rules: [
            {
              operations: ['*', 'CREATE', 'FOO'],
              apiGroups: ['*', 'a'],
              apiVersions: ['*', ''],
              resources: ['*', 'pods', 'a/*', 'a/b', '*/c', 'b/c', '*/*', ''],
              scope: 'X',
            },
            {},
          ],
          matchConditions: [
            { name: '', expression: '' },
            { name: 'a b', expression: 'true' },
            { name: 'a', expression: 'true' },
            { name: 'a', expression: 'true' },
          ],
        },
      ],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingWebhookConfiguration',
    body: {
      webhooks: [
        {
          name: 'a.b.c',
          clientConfig: { service: { name: 'a', namespace: 'b' } },
          sideEffects: 'None',
          admissionReviewVersions: ['v1'],
          failurePolicy: 'Ignore',
          rules: [{ operations: ['CREATE'], apiGroups: ['apps'], apiVersions: ['v1'], resources: ['kindsnothing'] }],
        },
      ],
    },
    changes: [{ patch: { webhooks: null } }],
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingWebhookConfiguration',
    body: {
      webhooks: [
        {
          name: 'a.b.c',
          clientConfig: { service: { name: 'a', namespace: 'b', path: '/' } },
          sideEffects: 'None',
          admissionReviewVersions: ['v1'],
          failurePolicy: 'Ignore',
          reinvocationPolicy: 'X',
        },
      ],
    },
  },
  { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicy', body: {} },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    body: {
      spec: {
        matchConstraints: { resourceRules: [{ operations: ['CREATE'], apiGroups: ['apps'], apiVersions: ['v1'], resources: ['kindsnothing'] }] },
        validations: [{ expression: 'true' }],
      },
    },
    changes: [{ patch: { spec: { failurePolicy: 'Ignore' } } }],
    ignored: ['status'],
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    body: {
      spec: {
        failurePolicy: 'X',
        paramKind: { apiVersion: 'A/b/c', kind: '' },
        matchConstraints: {},
        validations: [
          { expression: ' ', message: ' ', messageExpression: ' ', reason: 'X' },
          { expression: 'true', message: 'a\nb' },
        ],
        variables: [
          { name: '', expression: '' },
          { name: 'a-b', expression: ' ' },
        ],
        auditAnnotations: [
          { key: 'a b', valueExpression: '' },
          { key: 'a b', valueExpression: '' },
        ],
        matchConditions: [{ name: '', expression: ' ' }],
      },
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    body: {
      spec: {
        paramKind: { apiVersion: 'A/V', kind: '_' },
        matchConstraints: {
          matchPolicy: 'X',
          resourceRules: [{ operations: ['CREATE'], apiGroups: ['apps'], apiVersions: ['v1'], resources: ['kindsnothing'], resourceNames: ['a/b', 'c', 'c'] }],
          excludeResourceRules: [{}],
        },
      },
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    body: { spec: { policyName: 'kinds', validationActions: ['Deny'] } },
    changes: [{ patch: { spec: { policyName: 'x' } } }],
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    body: {
      spec: {
        policyName: 'kinds',
        validationActions: ['Warn', 'Audit'],
        paramRef: { selector: { matchLabels: { a: 'b' } }, parameterNotFoundAction: 'Allow' },
        matchResources: {},
      },
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    body: { spec: { policyName: '_', validationActions: ['Deny', 'Warn', 'Warn', 'X'], paramRef: {} } },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    body: {
      spec: { policyName: '', validationActions: [], paramRef: { name: 'a/b', selector: { matchLabels: { 'a b': 'c' } }, parameterNotFoundAction: 'X' } },
    },
  },
];
