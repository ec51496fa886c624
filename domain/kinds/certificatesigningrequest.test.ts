import { expect, test } from 'vitest';
import { kindCase } from '../testing/kind-case.ts';

// The PEM text of an empty request and of an empty certificate: their form is looked at, not who signed them.
const pem = (type: string): string => btoa(`-----BEGIN ${type}-----\nMAA=\n-----END ${type}-----\n`);
const request = kindCase('certificates.k8s.io/v1', 'CertificateSigningRequest', false);
const spec = {
  request: pem('CERTIFICATE REQUEST'),
  signerName: 'example.com/a',
  usages: ['client auth'],
  username: 'somebody else',
  groups: ['system:masters'],
};
const approved = { status: { conditions: [{ type: 'Approved', status: 'True' }] } };

test('a request is of who sends it, whatever it says, and is not approved yet', () => {
  expect(request.created({ spec, ...approved })).toMatchObject({ spec: { username: 'tester' }, status: {} });
  expect(request.created({ spec }).spec).not.toHaveProperty('groups');
});

test('only the approval subresource approves, and it says since when', () => {
  expect(request.refusedChange({ spec }, approved, 'status')).toEqual(['status.conditions: Forbidden: updates may not add a condition of type "Approved"']);
  const time = '2026-01-01T00:00:00Z';
  expect(request.changed({ spec }, approved, 'approval').status).toEqual({
    conditions: [{ type: 'Approved', status: 'True', lastUpdateTime: time, lastTransitionTime: time }],
  });
});

test('only the status subresource issues, and what is issued stays', () => {
  const issued = { status: { certificate: pem('CERTIFICATE') } };
  expect(request.changed({ spec }, issued, 'approval').status).toEqual({});
  expect(request.changed({ spec }, issued, 'status').status).toEqual(issued.status);
  expect(request.refusedChange({ spec }, { status: { certificate: spec.request } }, 'status')).toEqual([
    'status.certificate: Invalid value: "<certificate data>": only CERTIFICATE PEM blocks are allowed, found "CERTIFICATE REQUEST"',
  ]);
});
