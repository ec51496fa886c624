import { expect, test } from 'vitest';
import { parseListOptions } from './list-options.ts';
import { readDeleteOptions } from './delete-options.ts';
import type { HttpRequest } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

const query = (text: string): URLSearchParams => new URLSearchParams(text);

test('the options of a watch-list are understood (9.3)', () => {
  expect(
    parseListOptions(
      query('allowWatchBookmarks=true&fieldSelector=metadata.name=web&resourceVersionMatch=NotOlderThan&sendInitialEvents=true&timeoutSeconds=556&watch=true'),
    ),
  ).toMatchObject({
    ok: true,
    value: {
      watch: true,
      sendInitialEvents: true,
      allowWatchBookmarks: true,
      timeoutSeconds: 556,
      fieldSelector: 'metadata.name=web',
      resourceVersion: undefined,
    },
  });
});

test.each([
  ['resourceVersion=abc', 400],
  ['limit=many', 400],
  ['continue=x&resourceVersion=3', 400],
  ['resourceVersionMatch=Exact', 422],
  ['resourceVersionMatch=Exact&resourceVersion=0', 422],
  ['resourceVersionMatch=Sometimes&resourceVersion=3', 422],
  ['watch=1&resourceVersionMatch=NotOlderThan&resourceVersion=3', 422],
  ['sendInitialEvents=true', 422],
  ['watch=1&sendInitialEvents=true&allowWatchBookmarks=true', 422],
  ['watch=1&resourceVersionMatch=NotOlderThan&sendInitialEvents=true&continue=x', 422],
])('%s is refused with %i', (text, code) => expect(parseListOptions(query(text))).toMatchObject({ ok: false, error: { code } }));

test.each(['watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan', 'watch=1&continue=x&resourceVersion=3'])('%s is taken', (text) =>
  expect(parseListOptions(query(text))).toMatchObject({ ok: true }),
);

test('the options of a write', () => {
  expect(parseWriteOptions(query('fieldManager=kubectl-create&fieldValidation=Strict&dryRun=All'), 'CreateOptions')).toEqual({
    ok: true,
    value: { dryRun: true, fieldManager: 'kubectl-create', fieldValidation: 'Strict' },
  });
  expect(parseWriteOptions(query(''), 'CreateOptions')).toEqual({ ok: true, value: { dryRun: false, fieldValidation: 'Warn' } });
  expect(parseWriteOptions(query('dryRun=Some'), 'UpdateOptions')).toMatchObject({
    error: { code: 422, message: 'UpdateOptions.meta.k8s.io "" is invalid: dryRun: Unsupported value: ["Some"]: supported values: "All"' },
  });
  expect(parseWriteOptions(query('fieldValidation=Maybe'), 'CreateOptions')).toMatchObject({ error: { code: 422 } });
  expect(parseWriteOptions(query('force=true'), 'PatchOptions')).toMatchObject({ error: { code: 422 } });
  expect(parseWriteOptions(query(`fieldManager=${'x'.repeat(129)}`), 'PatchOptions')).toMatchObject({ error: { code: 422 } });
});

const deletion = (body: string, queryText = ''): Promise<unknown> => {
  const http: HttpRequest = {
    method: 'DELETE',
    path: '/',
    query: query(queryText),
    header: () => undefined,
    readBody: () => Promise.resolve({ ok: true, value: Buffer.from(body) }),
    auditId: '',
  };
  return readDeleteOptions(http);
};

test('the options of a delete come from the body, else from the query', async () => {
  expect(await deletion('{"gracePeriodSeconds":0,"propagationPolicy":"Background","dryRun":["All"],"preconditions":{"uid":"u"}}')).toEqual({
    ok: true,
    value: { gracePeriodSeconds: 0, propagation: 'Background', dryRun: true, precondition: { uid: 'u' } },
  });
  expect(await deletion('', 'gracePeriodSeconds=5&propagationPolicy=Foreground')).toEqual({
    ok: true,
    value: { gracePeriodSeconds: 5, propagation: 'Foreground', dryRun: false },
  });
  expect(await deletion('', 'orphanDependents=true')).toEqual({ ok: true, value: { propagation: 'Orphan', dryRun: false } });
  expect(await deletion('{"propagationPolicy":"Never"}')).toMatchObject({ error: { code: 422 } });
  expect(await deletion('{"kind":"Pod"}')).toMatchObject({ error: { code: 400 } });
  expect(await deletion('{"gracePeriodSeconds":"soon"}')).toMatchObject({ error: { code: 400 } });
});
