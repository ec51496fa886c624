import type { CertificateSigningRequest, CertificateSigningRequestCondition } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { duplicate, forbidden, invalid, notSupported, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { timestamp } from '../time.ts';
import { certificateProblem, requestProblem } from '../validation/pem.ts';
import { validateSignerName } from '../validation/signer-name.ts';
import type { KindRules, Writer } from './kind-rules.ts';
import { repeatsOf } from '../validation/repeats.ts';

/** Source: certificates/v1 KeyUsage. */
const usages = [
  'any',
  'cert sign',
  'client auth',
  'code signing',
  'content commitment',
  'crl sign',
  'data encipherment',
  'decipher only',
  'digital signature',
  'email protection',
  'encipher only',
  'ipsec end system',
  'ipsec tunnel',
  'ipsec user',
  'key agreement',
  'key encipherment',
  'microsoft sgc',
  'netscape sgc',
  'ocsp signing',
  's/mime',
  'server auth',
  'signing',
  'timestamping',
];

const expirationMinSeconds = 600;
const decided = ['Approved', 'Denied'];
/** Conditions that are true where they are there, and never go. */
const onlyTrue = [...decided, 'Failed'];

type Request = CertificateSigningRequest;
type Condition = CertificateSigningRequestCondition;

/** Source: registry/certificates/certificates strategy, certificates/validation. The signature of the request is left to its signer. */
export const certificateSigningRequestRules: KindRules<Request> = {
  nameIs: 'path-segment',
  prepareCreate(request, { actor }) {
    const { username: _name, uid: _uid, groups: _groups, extra: _extra, ...spec }: Partial<Request['spec']> = request.spec ?? {};
    return {
      ...request,
      spec: { ...spec, username: actor.principal, ...(actor.groups.length === 0 ? {} : { groups: actor.groups }) } as Request['spec'],
      status: {},
    };
  },
  prepareUpdate: (request, before) => ({ ...request, spec: before.spec }),
  validate: (request, before) => [...validateSpec(request), ...validateConditions(request), ...validateCertificate(request), ...validateKept(request, before)],
  prepareStatus: (request, before, by) => withTimes(withDecisionsOf(request, before), before, by),
  validateStatus: (request, before) => [
    ...validateDecisions(request, before),
    ...(before.status?.certificate && request.status?.certificate !== before.status.certificate
      ? [forbidden('status.certificate', 'updates may not modify existing certificate content')]
      : []),
  ],
  parts: {
    /** Only the conditions are written. */
    approval: {
      take: (before, wanted, by) => {
        const { conditions: _before, ...status } = before.status ?? {};
        const conditions = wanted.status?.conditions;
        return withTimes({ ...before, status: { ...status, ...(conditions === undefined ? {} : { conditions }) } }, before, by);
      },
      validate: (request, before) => [...validateSpec(request), ...validateConditions(request), ...validateKept(request, before)],
    },
  },
};

const conditionsOf = (request: Request | undefined): readonly Condition[] => request?.status?.conditions ?? [];
const ofType = (request: Request | undefined, type: string): readonly Condition[] => conditionsOf(request).filter((condition) => condition.type === type);

function withConditions(request: Request, change: (condition: Condition) => Condition): Request {
  return request.status?.conditions === undefined ? request : { ...request, status: { ...request.status, conditions: request.status.conditions.map(change) } };
}

/** Approvals and denials stay as they are where as many are sent; others are refused by validation. */
function withDecisionsOf(request: Request, before: Request): Request {
  const kept = new Map(decided.filter((type) => ofType(request, type).length === ofType(before, type).length).map((type) => [type, [...ofType(before, type)]]));
  return withConditions(request, (condition) => kept.get(condition.type)?.shift() ?? condition);
}

function withTimes(request: Request, before: Request, { nowMs }: Writer): Request {
  const now = timestamp(nowMs);
  return withConditions(request, (condition) => ({
    ...condition,
    lastUpdateTime: condition.lastUpdateTime ?? now,
    lastTransitionTime:
      condition.lastTransitionTime ?? ofType(before, condition.type).find(({ status }) => status === condition.status)?.lastTransitionTime ?? now,
  }));
}

function validateSpec({ spec }: Request): readonly Cause[] {
  const { request = '', usages: asked = [], signerName = '', expirationSeconds } = spec as Partial<Request['spec']>;
  const problem = requestProblem(request);
  const causes: Cause[] = problem === undefined ? [] : [invalid('spec.request', request, problem)];
  if (asked.length === 0) causes.push(required('spec.usages'));
  asked.forEach((usage, index) => {
    if (!usages.includes(usage)) causes.push(notSupported(`spec.usages[${index}]`, usage, usages));
  });
  const repeats = repeatsOf(asked);
  asked.forEach((usage, index) => {
    if (repeats.has(index)) causes.push(duplicate(`spec.usages[${index}]`, usage));
  });
  causes.push(
    ...(signerName === 'kubernetes.io/legacy-unknown'
      ? [invalid('spec.signerName', signerName, 'the legacy signerName is not allowed via this API version')]
      : validateSignerName('spec.signerName', signerName)),
  );
  if (expirationSeconds !== undefined && expirationSeconds < expirationMinSeconds)
    causes.push(invalid('spec.expirationSeconds', expirationSeconds, 'may not specify a duration less than 600 seconds (10 minutes)'));
  return causes;
}

function validateConditions(request: Request): readonly Cause[] {
  const field = 'status.conditions';
  const types = conditionsOf(request).map(({ type }) => type);
  const repeats = repeatsOf(types);
  const firstAt = new Map(types.map((type, index) => [type, index] as const).reverse());
  return conditionsOf(request).flatMap(({ type = '', status = '' }, index) => {
    const allowed = onlyTrue.includes(type) ? ['True'] : ['False', 'True', 'Unknown'];
    const other = type === 'Approved' ? 'Denied' : type === 'Denied' ? 'Approved' : undefined;
    const isContrary = other !== undefined && (firstAt.get(other) ?? index) < index;
    return [
      ...(type === '' ? [required(`${field}[${index}].type`)] : []),
      ...(status === ''
        ? [required(`${field}[${index}].status`)]
        : allowed.includes(status)
          ? []
          : [notSupported(`${field}[${index}].status`, status, allowed)]),
      ...(isContrary ? [invalid(field, type, 'Approved and Denied conditions are mutually exclusive')] : []),
      ...(repeats.has(index) ? [duplicate(`${field}[${index}].type`, type)] : []),
    ];
  });
}

function validateCertificate({ status }: Request): readonly Cause[] {
  const problem = status?.certificate ? certificateProblem(status.certificate) : undefined;
  return problem === undefined ? [] : [invalid('status.certificate', '<certificate data>', problem)];
}

const validateKept = (request: Request, before: Request | undefined): readonly Cause[] =>
  onlyTrue
    .filter((type) => ofType(request, type).length < ofType(before, type).length)
    .map((type) => forbidden('status.conditions', `updates may not remove a condition of type ${JSON.stringify(type)}`));

const validateDecisions = (request: Request, before: Request): readonly Cause[] =>
  decided.flatMap((type) => {
    const [given, held] = [ofType(request, type), ofType(before, type)];
    if (given.length > held.length) return [forbidden('status.conditions', `updates may not add a condition of type ${JSON.stringify(type)}`)];
    return given.length < held.length || jsonEqual(given, held)
      ? []
      : [forbidden('status.conditions', `updates may not modify a condition of type ${JSON.stringify(type)}`)];
  });
