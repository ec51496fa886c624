// Every answer of a kube-apiserver 1.36 that record.ts wrote down is ours too: defaults, refusals, warnings, tables.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ApiObject, Json } from '../../../domain/api-object.ts';
import type { Wish } from '../../../domain/command.ts';
import { fromStored } from '../../../domain/conversion/conversion.ts';
import { decodeObject } from '../../../domain/schema/decode.ts';
import type { Rejection } from '../../../domain/rejection.ts';
import { createSmallWorld } from '../../../domain/testing/small-world.ts';
import { printerOf } from '../../../api/rest/table/printers.ts';
import { statusOf } from '../../../api/status.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import { nameOf, namespaceOfCases, type Answer, type RecordedCase, type RecordedTable } from './kind-case.ts';
import { answerOf, cellText, columnText } from './normal.ts';

const folder = join(import.meta.dirname, 'recordings');
const tenant = { org: 'acme', project: 'shop' };

interface Asked {
  readonly created: Answer;
  readonly changed: readonly Answer[];
  readonly table?: RecordedTable;
}

function ask(one: RecordedCase, index: number): Asked {
  const facts = kubernetesFacts.kind(one.apiVersion, one.kind);
  if (facts === undefined) throw new Error(`${one.kind} is not served`);
  const world = createSmallWorld([], kubernetesFacts);
  const namespaceRef = { ...tenant, resource: 'namespaces', namespace: '', name: namespaceOfCases };
  world.submit({ verb: 'create', ref: namespaceRef, object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespaceOfCases } } as ApiObject });
  const name = nameOf(one, index);
  const namespace = facts.namespaced ? namespaceOfCases : '';
  const ref = { ...tenant, resource: facts.resource, namespace, name };
  const answer = (rejection: Rejection | undefined): Answer => {
    const stored = world.fold.get(ref)?.object;
    const body = rejection === undefined && stored !== undefined ? fromStored(facts, stored) : statusOf(rejection ?? { kind: 'internal', message: 'gone' });
    return answerOf(body, world.warnings, one.ignored);
  };

  const body = { ...one.body, metadata: { name, ...(facts.namespaced ? { namespace } : {}), ...(one.body['metadata'] as object) } };
  const decoded = decodeObject(kubernetesFacts, facts, body, 'Strict');
  const created = answer(decoded.ok ? world.submit({ verb: 'create', ref, object: decoded.value.object }) : decoded.error);
  if (!('object' in created)) return { created, changed: [] };
  const changed = (one.changes ?? []).map(({ patch, subresource }) =>
    answer(
      world.submit({
        verb: 'patch',
        ref,
        patchType: 'merge',
        patch,
        apiVersion: one.apiVersion,
        ...(subresource === undefined ? {} : { subresource }),
      } as Wish),
    ),
  );
  const printer = printerOf(facts);
  const object = world.fold.get(ref)?.object;
  return object === undefined
    ? { created, changed }
    : { created, changed, table: { columns: printer.columns.map(columnText), cells: printer.cells(object, world.nowMs).map((cell) => cellText(cell)) } };
}

/** Cells of what is ignored are not compared. */
const comparable = (table: RecordedTable | undefined, { ignored = [] }: RecordedCase): RecordedTable | undefined =>
  table === undefined || ignored.includes('table') ? undefined : { columns: table.columns, cells: table.cells.map((cell): Json => cell) };

describe.each(readdirSync(folder))('%s', (file) => {
  const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly RecordedCase[];
  test.each(cases.map((one, index) => [`${one.kind} ${JSON.stringify(one.body).slice(0, 100)}`, one, index] as const))('%s', (_name, one, index) => {
    const { created, changed, table } = ask(one, index);
    expect(created).toEqual(one.created);
    expect(changed).toEqual(one.changed);
    expect(comparable(table, one)).toEqual(comparable(one.table, one));
  });
});
