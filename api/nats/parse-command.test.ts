import { describe, expect, test } from 'vitest';
import { commandSubject } from '../../schemas/subjects.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import { bodyMaxBytes } from '../rest/read-body.ts';
import { attributesOf, parseCommandAddress, type CommandAddress } from './command-address.ts';
import { nestingMax } from '../../domain/nesting.ts';
import { parseCommand } from './parse-command.ts';

const tenant = { org: 'acme', project: 'shop.eu' };
const subjectOf = (verb: string, resource: string, name: string, namespace = 'default'): string =>
  commandSubject({ verb, ref: { ...tenant, resource, namespace, name } });

function addressOf(subject: string): CommandAddress {
  const address = parseCommandAddress(subject);
  if (address === undefined) throw new Error(`${subject} is no command subject`);
  return address;
}

type Headers = Readonly<Record<string, string>>;
const parse = (subject: string, body: string | Uint8Array, given: Headers = {}) =>
  parseCommand(addressOf(subject), { subject, header: (name) => given[name], body: Buffer.from(body) });

const encode = (command: k8shost.v1.Command.$Properties): Uint8Array => k8shost.v1.Command.encode(command).finish();
const protobuf = { 'Content-Type': 'application/x-protobuf' };

describe('the subject of a command', () => {
  test('names verb, object and subresource', async () => {
    expect(parseCommandAddress('k8s.cmd.acme.shop/eu.update.deployments/apps%2Fscale.default.web')).toEqual({
      verb: 'replace',
      ref: { ...tenant, resource: 'deployments.apps', namespace: 'default', name: 'web' },
      subresource: 'scale',
    });
    expect(parseCommandAddress('k8s.enqueue.acme.shop/eu.bind.pods.default.web')).toMatchObject({ verb: 'bind', subresource: 'binding' });
    for (const subject of [
      'k8s.cmd.acme.shop.create.pods.default',
      'k8s.cmd.acme.shop.create.pods.default.a.b',
      'k8s.log.acme.shop.create.pods.default.a',
      'k8s.cmd._.shop.create.pods.default.a',
    ])
      expect(parseCommandAddress(subject), subject).toBeUndefined();
  });

  test('asks leave for what REST would ask leave for', async () => {
    expect(attributesOf(addressOf(subjectOf('create', 'pods', 'web')))).toEqual({
      verb: 'create',
      resource: 'pods',
      subresource: '',
      namespace: 'default',
      name: '',
    });
    expect(attributesOf(addressOf(subjectOf('update', 'pods/status', 'web')))).toMatchObject({ verb: 'update', subresource: 'status', name: 'web' });
    expect(attributesOf(addressOf(subjectOf('bind', 'pods', 'web')))).toMatchObject({ verb: 'create', subresource: 'binding', name: 'web' });
    expect(attributesOf(addressOf(subjectOf('delete', 'namespaces', 'prod', '')))).toMatchObject({ verb: 'delete', namespace: 'prod', name: 'prod' });
  });
});

describe('the body of a command', () => {
  test('is JSON when nothing else is said; YAML becomes JSON; a patch keeps its media type', async () => {
    expect(await parse(subjectOf('create', 'configmaps', 'a'), '{"data":{}}')).toMatchObject({
      ok: true,
      value: { contentType: 'application/json', id: undefined, body: Buffer.from('{"data":{}}') },
    });
    expect(await parse(subjectOf('create', 'configmaps', 'a'), 'data: {k: "1"}', { 'Content-Type': 'application/yaml' })).toMatchObject({
      value: { contentType: 'application/json', body: Buffer.from('{"data":{"k":"1"}}') },
    });
    expect(await parse(subjectOf('patch', 'configmaps', 'a'), '{}', { 'Content-Type': 'application/merge-patch+json' })).toMatchObject({
      value: { contentType: 'application/merge-patch+json' },
    });
  });

  test('in protobuf must agree with the subject and the headers, or leave out what they say', async () => {
    const subject = subjectOf('patch', 'configmaps', 'a');
    const whole = {
      id: 'i',
      verb: 'patch',
      resource: 'configmaps',
      namespace: 'default',
      name: 'a',
      patchType: 'merge',
      body: Buffer.from('{}'),
      fieldManager: 'm',
      dryRun: true,
    };
    expect(await parse(subject, encode(whole), protobuf)).toMatchObject({
      value: { id: 'i', contentType: 'application/merge-patch+json', fieldManager: 'm', dryRun: 'All', body: Buffer.from('{}') },
    });
    expect(await parse(subject, encode({ patchType: 'json' }), { ...protobuf, 'Nats-Msg-Id': 'h', 'K8shost-Field-Manager': 'n' })).toMatchObject({
      value: { id: 'h', fieldManager: 'n', contentType: 'application/json-patch+json' },
    });
    for (const [field, value] of Object.entries({ verb: 'delete', resource: 'pods', namespace: 'other', name: 'b', subresource: 'status' }))
      expect(await parse(subject, encode({ ...whole, [field]: value }), protobuf), field).toMatchObject({
        ok: false,
        error: { code: 400, message: expect.stringContaining(`the ${field} of the command (${value})`) },
      });
    expect(await parse(subject, encode(whole), { ...protobuf, 'Nats-Msg-Id': 'other' })).toMatchObject({ error: { code: 400 } });
    expect(await parse(subject, encode(whole), { ...protobuf, 'K8shost-Field-Manager': 'other' })).toMatchObject({ error: { code: 400 } });
    expect(await parse(subject, Uint8Array.of(0x42, 0xff, 0xff), protobuf)).toMatchObject({ error: { code: 400, reason: 'BadRequest' } });
  });

  test('has limits of size and of nesting', async () => {
    const subject = subjectOf('create', 'configmaps', 'a');
    expect(await parse(subject, Buffer.alloc(bodyMaxBytes + 1))).toMatchObject({ error: { code: 413 } });
    const nested = (levels: number): string => `${'['.repeat(levels)}"[[[\\"[["${']'.repeat(levels)}`;
    expect(await parse(subject, nested(nestingMax))).toMatchObject({ ok: true });
    expect(await parse(subject, nested(nestingMax + 1))).toMatchObject({ error: { code: 400 } });
    expect(await parse(subject, `${'- '.repeat(nestingMax + 1)}x`, { 'Content-Type': 'application/yaml' })).toMatchObject({ error: { code: 400 } });
    const yaml = { 'Content-Type': 'application/yaml' };
    for (const wrong of ['['.repeat(10_000), '- '.repeat(10_000)]) expect(await parse(subject, wrong, yaml)).toMatchObject({ error: { code: 400 } });
    expect(await parse(subject, `data: {k: ${'x'.repeat(1_000_000)}}`, yaml)).toMatchObject({ ok: true });
  });

  test('an id is one word, and only what has outcome records takes one', async () => {
    expect(await parse(subjectOf('create', 'configmaps', 'a'), '{}', { 'Nats-Msg-Id': 'x'.repeat(128) })).toMatchObject({ ok: true });
    for (const id of ['x'.repeat(129), 'a b', 'ü'])
      expect(await parse(subjectOf('create', 'configmaps', 'a'), '{}', { 'Nats-Msg-Id': id }), id).toMatchObject({ error: { code: 400 } });
    expect(await parse(subjectOf('create', 'events', 'a'), '{}')).toMatchObject({ ok: true });
    for (const resource of ['events', 'leases.coordination.k8s.io'])
      expect(await parse(subjectOf('create', resource, 'a'), '{}', { 'Nats-Msg-Id': 'i' }), resource).toMatchObject({ error: { code: 400 } });
  });
});
