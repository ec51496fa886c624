/**
 * Field selectors, the text of `--field-selector`: `status.phase=Running,spec.nodeName!=n1`.
 * Source: apimachinery pkg/fields (grammar, escapes); which fields a resource offers: each kind's registry strategy in kube-apiserver.
 */
import { err, ok, type Result } from './result.ts';
import type { Rejection } from './rejection.ts';

export interface FieldRequirement {
  /** `status.phase`. */
  readonly path: string;
  readonly operator: '=' | '!=';
  readonly value: string;
}

/** All requirements hold; none: everything matches. */
type FieldSelector = readonly FieldRequirement[];

const ofEveryKind = ['metadata.name', 'metadata.namespace'];
/** Cluster-scoped kinds with fields of their own do not offer a namespace. */
const withoutNamespace: ReadonlySet<string> = new Set(['certificatesigningrequests.certificates.k8s.io', 'namespaces', 'nodes']);

/** Fields of events.k8s.io/v1, and what they are called in the objects that are stored. */
const fieldsOfEventsGroup: Readonly<Record<string, string>> = {
  reason: 'reason',
  'regarding.kind': 'involvedObject.kind',
  'regarding.namespace': 'involvedObject.namespace',
  'regarding.name': 'involvedObject.name',
  'regarding.uid': 'involvedObject.uid',
  'regarding.apiVersion': 'involvedObject.apiVersion',
  'regarding.resourceVersion': 'involvedObject.resourceVersion',
  'regarding.fieldPath': 'involvedObject.fieldPath',
  reportingController: 'reportingComponent',
  type: 'type',
};

/** Fields that may be selected beside name and namespace, by resource. */
export const selectableFields: Readonly<Record<string, readonly string[]>> = {
  pods: [
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.schedulerName',
    'spec.serviceAccountName',
    'spec.hostNetwork',
    'status.phase',
    'status.podIP',
    'status.podIPs',
    'status.nominatedNodeName',
  ],
  events: [
    'involvedObject.kind',
    'involvedObject.namespace',
    'involvedObject.name',
    'involvedObject.uid',
    'involvedObject.apiVersion',
    'involvedObject.resourceVersion',
    'involvedObject.fieldPath',
    'reason',
    'reportingComponent',
    'source',
    'type',
  ],
  'certificatesigningrequests.certificates.k8s.io': ['spec.signerName'],
  'jobs.batch': ['status.successful'],
  'events.events.k8s.io': Object.keys(fieldsOfEventsGroup),
  namespaces: ['status.phase'],
  nodes: ['spec.unschedulable'],
  replicationcontrollers: ['status.replicas'],
  secrets: ['type'],
  services: ['spec.clusterIP', 'spec.type'],
  'replicasets.apps': ['status.replicas'],
};

/** `ofDefinition`: the fields that a custom resource's definition offers. `resource` by its own group: `pods`, `events`, `events.events.k8s.io`. The requirements name fields of what is stored. */
export function parseFieldSelector(resource: string, text: string, ofDefinition?: readonly string[]): Result<FieldSelector, Rejection> {
  const requirements: FieldRequirement[] = [];
  for (const term of splitTerms(text)) {
    if (term === '') continue;
    const match = /^(.*?)(!=|==|=)(.*)$/s.exec(term);
    if (match === null) return badRequest(`invalid selector: '${text}'; can't understand '${term}'`);
    const [, path = '', operator, escaped = ''] = match;
    const value = unescapeValue(escaped);
    if (!value.ok) return value;
    if (!isSelectable(resource, path) && !ofDefinition?.includes(path))
      return badRequest(ofDefinition === undefined ? unknownField(resource, path) : `field label not supported: ${path}`);
    requirements.push({ path: storedPath(resource, path), operator: operator === '!=' ? '!=' : '=', value: value.value });
  }
  return ok(requirements);
}

const badRequest = (message: string): { readonly ok: false; readonly error: Rejection } => err({ kind: 'bad-request', message });

const storedPath = (resource: string, path: string): string =>
  resource === 'events.events.k8s.io' && Object.hasOwn(fieldsOfEventsGroup, path) ? (fieldsOfEventsGroup[path] ?? path) : path;

const isSelectable = (resource: string, path: string): boolean =>
  (ofEveryKind.includes(path) && !(path === 'metadata.namespace' && withoutNamespace.has(resource))) ||
  (Object.hasOwn(selectableFields, resource) && selectableFields[resource]?.includes(path) === true);

/** Kinds with fields of their own say only which one it was, the others name what there is. */
const unknownField = (resource: string, path: string): string =>
  resource === 'jobs.batch'
    ? `field label ${JSON.stringify(path)} not supported for Job`
    : Object.hasOwn(selectableFields, resource)
      ? `field label not supported: ${path}`
      : `"${path}" is not a known field selector: only "metadata.name", "metadata.namespace"`;

/** At the commas that no backslash escapes. */
const splitTerms = (text: string): readonly string[] => (text === '' ? [] : [...text.matchAll(/(?:^|,)((?:\\.|[^\\,]|\\$)*)/gsy)].map(([, term = '']) => term));

function unescapeValue(text: string): Result<string, Rejection> {
  let value = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '=') return badRequest('invalid field selector: unescaped character in value: 61');
    if (character !== '\\') {
      value += character;
      continue;
    }
    index += 1;
    const escaped = text.charAt(index);
    if (escaped === '' || !'\\,='.includes(escaped)) return badRequest(`invalid field selector: invalid escape sequence: \\${escaped}`);
    value += escaped;
  }
  return ok(value);
}

/** A field that is absent has the value '' (`false` for the booleans, `0` for counts), as Kubernetes' field sets have it. */
export function matchesFields(selector: FieldSelector, object: object): boolean {
  return selector.every(({ path, operator, value }) => (fieldValue(object, path) === value) === (operator === '='));
}

const whenAbsent: Readonly<Record<string, string>> = { 'spec.unschedulable': 'false', 'spec.hostNetwork': 'false', 'status.replicas': '0' };

function fieldValue(object: object, path: string): string {
  // The one field of Events that is not a path: the component of the source, or the reporting controller.
  if (path === 'source') return textAt(object, 'source.component') || textAt(object, 'reportingComponent');
  // The first of them only.
  if (path === 'status.podIPs') return textAt(object, 'status.podIPs.0.ip');
  if (path === 'status.successful') return textAt(object, 'status.succeeded') || '0';
  return textAt(object, path) || (whenAbsent[path] ?? '');
}

function textAt(object: object, path: string): string {
  let value: unknown = object;
  for (const key of path.split('.'))
    value = value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
