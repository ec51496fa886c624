import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applySubject,
  commandSubject,
  decodeToken,
  effectsSubject,
  encodeToken,
  enqueueSubject,
  logSubject,
  outcomeSubject,
  parseApplySubject,
  parseCommandSubject,
  parseLogSubject,
  parseOutcomeSubject,
  parseRenewSubject,
  parseWatchSubject,
  renewSubject,
  renewalsOf,
  storedCommandSubject,
  tenantServiceSubjects,
  watchSubject,
} from './subjects.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const awkward = fc.oneof(text, fc.stringMatching(/^[a-z0-9._%*>/ \t-]{0,12}$/), fc.constantFrom('_', '__', '%5F', '.', 'kube-system', 'system:node'));
const filled = awkward.filter((value) => value !== '');
const ref = fc.record({
  org: filled,
  project: filled,
  resource: fc.oneof(filled, fc.constantFrom('pods', 'deployments.apps', 'leases.coordination.k8s.io', 'events', '_claims')),
  namespace: awkward,
  name: awkward,
});

describe('log subjects', () => {
  test('read as documented', () => {
    const web = { org: 'default', project: 'default', resource: 'deployments.apps', namespace: 'shop', name: 'web.v1' };
    expect(logSubject(web)).toBe('k8s.log.default.default.deployments/apps.shop.web/v1');
    expect(effectsSubject(web)).toBe('k8s.effects.default.default.deployments/apps.shop.web/v1');
    expect(logSubject({ ...web, resource: 'nodes', namespace: '', name: 'n 1' })).toBe('k8s.log.default.default.nodes._.n%201');
    expect(logSubject({ ...web, resource: 'leases.coordination.k8s.io', name: 'l' })).toBe('k8s.leases.default.default.leases/coordination/k8s/io.shop.l');
    expect(logSubject({ ...web, resource: 'events', name: 'e' })).toBe('k8s.events.default.default.events.shop.e');
  });

  test('round trip, in seven tokens without wildcards or white space', () => {
    fc.assert(
      fc.property(ref, (value) => {
        const subject = logSubject(value);
        expect(subject.split('.')).toHaveLength(7);
        expect(subject).not.toMatch(/[\s*>]/);
        expect(subject.split('.').every((token) => token !== '')).toBe(true);
        expect(parseLogSubject(subject)).toEqual(value);
      }),
    );
  });

  test('a subject is parsed only in the spelling that is written', () => {
    for (const subject of ['k8s.log.a.b.pods.c', 'k8s.log.a.b.pods.c.d.e', 'k8s.log.a.b.pods.c.%41', 'k8s.log.a.b.pods.c.%zz', 'k8s.log._.b.pods.c.d'])
      expect(parseLogSubject(subject)).toBeUndefined();
    expect(parseLogSubject('k8s.log.a.b.events.c.d')).toBeUndefined();
    expect(parseLogSubject('k8s.leases.a.b.pods.c.d')).toBeUndefined();
    expect(parseLogSubject('k8s.effects.a.b.pods.c.d')).toBeUndefined();
  });

  test('any token that decodes is the one that encoding writes', () => {
    fc.assert(
      fc.property(awkward, (token) => {
        const decoded = decodeToken(token);
        if (decoded !== undefined) expect(encodeToken(decoded)).toBe(token);
      }),
    );
  });
});

describe('command subjects', () => {
  test('round trip, durable or not', () => {
    fc.assert(
      fc.property(filled, ref, (verb, value) => {
        expect(parseCommandSubject(commandSubject({ verb, ref: value }))).toEqual({ verb, ref: value, durable: false });
        expect(parseCommandSubject(enqueueSubject({ verb, ref: value }))).toEqual({ verb, ref: value, durable: true });
      }),
    );
  });

  test('outcomes round trip', () => {
    fc.assert(
      fc.property(filled, filled, filled, (org, project, commandId) => {
        const address = { org, project, commandId };
        expect(parseOutcomeSubject(outcomeSubject(address))).toEqual(address);
        expect(parseOutcomeSubject(storedCommandSubject(address))).toBeUndefined();
      }),
    );
  });

  test('lists that are applied, watches and their renewals round trip', () => {
    fc.assert(
      fc.property(ref, filled, filled, (value, process, watch) => {
        const { org, project } = value;
        expect(parseApplySubject(applySubject(value))).toEqual({ org, project });
        expect(parseCommandSubject(applySubject(value))).toBeUndefined();
        expect(parseWatchSubject(watchSubject(value))).toEqual(value);
        expect(parseRenewSubject(renewSubject({ org, project, process, watch }))).toEqual({ org, project, process, watch });
      }),
    );
    expect(renewalsOf('p.1')).toBe('k8s.renew.*.*.p/1.*');
  });

  test('a tenant imports its own five services', () => {
    expect(tenantServiceSubjects({ org: 'acme', project: 'shop.eu' })).toEqual([
      'k8s.cmd.acme.shop/eu.>',
      'k8s.enqueue.acme.shop/eu.>',
      'k8s.outcome.acme.shop/eu.>',
      'k8s.renew.acme.shop/eu.>',
      'k8s.watch.acme.shop/eu.>',
    ]);
  });
});
