// What kubectl printed, line by line, without what differs from one cluster and one moment to the next.
import { parseAllDocuments } from 'yaml';
import type { Json } from '../../../domain/api-object.ts';
import { lines } from '../lines.ts';
import { normalObject } from '../normal-object.ts';
import { normalText } from '../normal-text.ts';

const rules: readonly (readonly [RegExp, string])[] = [
  // klog's head: severity, date, time, process.
  [/^[EWI]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /gm, '<log> '],
  [/\b(LIVE|MERGED)-\d+/g, '$1-<n>'],
  [/\bkubectl-edit-\w+\.yaml/g, 'kubectl-edit-<n>.yaml'],
  [/^( *Resource Version: +)\d+/gm, '$1<resourceVersion>'],
  [/^(Server Version: ).*$/gm, '$1<version>'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+|\bissued-\d+\b/g, '<token>'],
  // Of a name that was generated: the alphabet has no vowels.
  [
    /\b(made|web|shop|set|base|agent|once|now|hourly|solo|debugger|node-debugger)(-[bcdfghjklmnpqrstvwxz2456789]{8,10})?-[bcdfghjklmnpqrstvwxz2456789]{5}\b/g,
    '$1-<suffix>',
  ],
  // Which hash a template has is each implementation's own affair.
  [/\b(web|base|agent|shop)-[bcdfghjklmnpqrstvwxz2456789]{8,10}\b/g, '$1-<hash>'],
  [/(pod-template-hash[=:" ]+)[a-z0-9]{8,10}\b/g, '$1<hash>'],
  // Of a release.
  [/\bkubectl-\d\d\b/g, '<namespace>'],
  [/\b(\d+m)?\d+s\b|(?<= )[1-9]m(?= |$)/gm, '<age>'],
  [/\b3[0-2]\d{3}\/(TCP|UDP|SCTP)/g, '<port>/$1'],
  // How wide a column is follows from its cells, and those are compared.
  [/(?<=\S) {2,}(?=\S)/g, '  '],
  [/ +$/gm, ''],
];

/** `run` says what form was asked for. Objects come as their compact JSON, so that the order of fields does not matter. */
export function normalOutput(run: string, text: string): readonly string[] {
  const object = structured(run, text);
  if (object !== undefined) return lines(sortedFields(normalObject(object))).split('\n');
  const told = run.startsWith('explain') ? facts(text) : run.startsWith('rollout status') ? finished(text) : text;
  const plain = rules.reduce((sofar, [pattern, mark]) => sofar.replace(pattern, mark), normalText(told));
  const said = plain === '' ? [] : plain.replace(/\n$/, '').split('\n');
  // The rules come out of a Go map.
  return run === 'auth can-i --list' ? [...said].sort() : said;
}

function structured(run: string, text: string): Json | undefined {
  if (/^[{[]/.test(text)) {
    try {
      return JSON.parse(text) as Json;
    } catch {
      return undefined;
    }
  }
  if (!/ -o[ =]?yaml\b/.test(run) || text === '') return undefined;
  const documents = parseAllDocuments(text);
  return documents.length === 1 ? (documents[0]?.toJS() as Json) : documents.map((document) => document.toJS() as Json);
}

const sortedFields = (value: Json): Json =>
  Array.isArray(value)
    ? value.map((item) => sortedFields(item as Json))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([name, item]) => [name, sortedFields(item as Json)]),
        )
      : value;

/** How often `rollout status` sees something on the way to the end is chance. */
function finished(text: string): string {
  const said = text.split(/(?<=\n)/);
  const ends = said.filter(
    (line) =>
      !/^(Waiting for|Waiting for partitioned|partitioned roll out|statefulset rolling update|\d+ pods at revision)/.test(line) || line.includes('complete'),
  );
  return ends.length === 0 ? text : ends.join('');
}

/** Of `explain` what is a fact: kinds, fields, types, values. The descriptions are upstream's text. */
const facts = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^(GROUP|KIND|VERSION|RESOURCE|FIELDS?): |^FIELDS?:$|^\s*[\w$-]+\t+</.test(line) || /^ *enum: /.test(line) || line.startsWith('error'))
    .map((line) => line.replace(/\s+$/, ''))
    .map((line) => `${line}\n`)
    .join('');
