// Asks a kube-apiserver every case and writes down what it answers: node bin/conformance/kinds/record.ts CA-FILE URL TOKEN [group].
// What it makes it removes again; the recordings are what kinds.test.ts compares our answers with.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import type { Json } from '../../../domain/api-object.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import { nameOf, namespaceOfCases, type Answer, type KindCase, type RecordedCase, type RecordedTable } from './kind-case.ts';
import { answerOf, cellText, columnText } from './normal.ts';

const [caFile = '', url = '', token = '', group = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, ca: readFileSync(caFile) });

interface Response {
  readonly body: Record<string, unknown>;
  readonly warnings: readonly string[];
}

function ask(method: string, path: string, body?: unknown, type = 'application/json', accept = 'application/json'): Promise<Response> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = { authorization: `Bearer ${token}`, 'content-type': type, accept, 'content-length': String(Buffer.byteLength(text)) };
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { method, agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const warning = response.headers['warning'] ?? '';
        resolve({
          body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>,
          warnings: [...warning.matchAll(/299 - ("(?:[^"\\]|\\.)*")/g)].map(([, quoted = '""']) => JSON.parse(quoted) as string),
        });
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

const mergePatch = 'application/merge-patch+json';
const asTable = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json';

async function record(one: KindCase, index: number): Promise<RecordedCase> {
  const facts = kubernetesFacts.kind(one.apiVersion, one.kind);
  if (facts === undefined) throw new Error(`${one.kind} is not served`);
  const name = nameOf(one, index);
  const namespace = facts.namespaced ? { namespace: namespaceOfCases } : {};
  const prefix = `/${one.apiVersion.includes('/') ? 'apis' : 'api'}/${one.apiVersion}`;
  const collection = `${prefix}${facts.namespaced ? `/namespaces/${namespaceOfCases}` : ''}/${facts.plural}`;
  const object = { apiVersion: one.apiVersion, kind: one.kind, ...one.body, metadata: { ...namespace, name, ...(one.body['metadata'] as object) } };
  const remove = async (): Promise<void> => {
    await ask('PATCH', `${collection}/${name}`, { metadata: { finalizers: null } }, mergePatch);
    await ask('DELETE', `${collection}/${name}`, { gracePeriodSeconds: 0 });
  };
  await remove();
  const created = await ask('POST', `${collection}?fieldValidation=Strict`, object);
  const answer = answerOf(created.body, created.warnings, one.ignored);
  if (!('object' in answer)) return { ...one, created: answer, changed: [] };
  const changed: Answer[] = [];
  for (const { patch, subresource } of one.changes ?? []) {
    const response = await ask('PATCH', `${collection}/${name}${subresource === undefined ? '' : `/${subresource}`}`, patch, mergePatch);
    changed.push(answerOf(response.body, response.warnings, one.ignored));
  }
  const table = await tableOf(`${collection}/${name}`);
  await remove();
  return { ...one, created: answer, changed, ...(table === undefined ? {} : { table }) };
}

async function tableOf(path: string): Promise<RecordedTable | undefined> {
  const { body } = await ask('GET', path, undefined, undefined, asTable);
  if (body['kind'] !== 'Table') return undefined;
  const { columnDefinitions, rows } = body as unknown as { columnDefinitions: Parameters<typeof columnText>[0][]; rows: { cells: Json[] }[] };
  return { columns: columnDefinitions.map(columnText), cells: (rows[0]?.cells ?? []).map(cellText) };
}

await ask('POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespaceOfCases } });
for (const file of readdirSync(join(import.meta.dirname, 'cases'))) {
  const name = file.replace(/\.ts$/, '');
  if (group !== '' && group !== name) continue;
  const { cases } = (await import(join(import.meta.dirname, 'cases', file))) as { cases: readonly KindCase[] };
  const recorded: RecordedCase[] = [];
  for (const [index, one] of cases.entries()) recorded.push(await record(one, index));
  writeFileSync(join(import.meta.dirname, 'recordings', `${name}.json`), `[\n${recorded.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
}
await ask('DELETE', `/api/v1/namespaces/${namespaceOfCases}`);
agent.destroy();
