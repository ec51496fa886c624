// How much of a process one project may have.
import { expect, test } from 'vitest';
import type { CommandMessage } from '../../domain/ports/command-message.ts';
import type { Accepted } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, type Result } from '../../domain/result.ts';
import { startTestServer } from '../rest/test-server.ts';
import { createCommandServices } from './command-services.ts';

const create = (project: string, token: string): CommandMessage => ({
  subject: `k8s.cmd.acme.${project}.create.configmaps.default.slow`,
  header: (name) => (name === 'Authorization' ? `Bearer ${token}` : undefined),
  body: Buffer.from(JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'slow' } })),
});

test('a project whose commands are slow has 64 under way, and another project none less', async () => {
  const server = await startTestServer();
  try {
    const done = Promise.withResolvers<Result<Accepted, Rejection>>();
    const rest = { ...server.deps, submit: () => done.promise };
    const queue = { store: () => Promise.reject(new Error('not asked')), waits: () => Promise.reject(new Error('not asked')) };
    const services = createCommandServices({ rest, authenticate: rest.authenticate, queue, report: (error) => expect.unreachable(String(error)) });
    const codeOf = async (message: CommandMessage): Promise<number> =>
      (JSON.parse(Buffer.from((await services.command(message)).body).toString()) as { readonly code: number }).code;
    const slow = Array.from({ length: 64 }, () => codeOf(create('shop', 'admin')));
    expect(await codeOf(create('shop', 'admin'))).toBe(429);
    const others = codeOf(create('other', 'foreigner'));
    done.resolve(err({ kind: 'unavailable', message: 'later', retryAfterSeconds: 1 }));
    expect([await others, ...new Set(await Promise.all(slow))]).toEqual([503, 503]);
    expect(await codeOf(create('shop', 'admin'))).toBe(503);
  } finally {
    await server.stop();
  }
});
