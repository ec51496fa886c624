import { assert, describe, expect, test } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { decodeBody } from '../rest/decode-body.ts';
import type { Reply } from '../rest/reply.ts';
import { failure, prefixed } from '../status.ts';
import { writeReply } from './write-reply.ts';

const deployments = kubernetesFacts.resource('deployments.apps') as ResourceFacts;
const place = {
  name: 'web',
  namespace: 'default',
  uid: 'u1',
  generation: 2,
  creationTimestamp: '2026-01-01T00:00:00Z',
  deletionTimestamp: '2026-01-02T00:00:00Z',
  deletionGracePeriodSeconds: 30,
};
const content = { labels: { a: 'b' }, annotations: { c: 'd' }, finalizers: ['e/f'], ownerReferences: [], managedFields: [{}] };
const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { ...place, ...content }, spec: { replicas: 1 }, status: {} } as ApiObject;
const objectReply = (sequence: number, warnings: readonly string[] = []): Reply => ({
  kind: 'object',
  code: 200,
  facts: deployments,
  object: deployment,
  sequence,
  warnings,
});
const jsonOf = (reply: Reply): unknown => JSON.parse(Buffer.from(writeReply(reply).body).toString());

describe('the reply to a write', () => {
  test('is the coordinates of the object and nothing else', () => {
    expect(jsonOf(objectReply(7))).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { ...place, resourceVersion: '7' } });
  });

  test('of a dry run that creates has no resourceVersion', () => {
    expect(jsonOf(objectReply(0))).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: place });
  });

  test('of a scale is its coordinates', () => {
    const scale = { apiVersion: 'autoscaling/v1', kind: 'Scale', metadata: { name: 'web', resourceVersion: '7' }, spec: { replicas: 3 } };
    expect(jsonOf({ kind: 'document', code: 200, document: scale })).toEqual({
      apiVersion: 'autoscaling/v1',
      kind: 'Scale',
      metadata: { name: 'web', resourceVersion: '7' },
    });
  });

  test('of what failed is the whole Status, without what a parser quotes of the body', async () => {
    const status = failure(409, 'Conflict', 'no', { name: 'web', kind: 'deployments' });
    const reply = writeReply({ kind: 'document', code: 409, document: status });
    expect(JSON.parse(Buffer.from(reply.body).toString())).toEqual(status);
    expect(reply.headers).toEqual({ 'Content-Type': 'application/json', 'Nats-Service-Error-Code': '409', 'Nats-Service-Error': 'Conflict' });
    const unread = await decodeBody('application/json', Buffer.from('{"password": hunter2}'));
    assert(!unread.ok);
    const document = prefixed('error decoding patch: ', unread.error);
    expect(document.message).toContain('hunter2');
    expect(jsonOf({ kind: 'document', code: 400, document })).toMatchObject({ message: 'error decoding patch: the body cannot be read' });
  });

  test('has its warnings in a header, in one line of ASCII', () => {
    expect(writeReply(objectReply(7, ['unknown field "ä"', 'two\nlines'])).headers).toMatchObject({ 'K8shost-Warning': 'unknown field "?"; two?lines' });
  });
});
