// Metrics as autoscaling/v1 writes them into annotations: flat, with the target's values beside the metric's name.
// Source: kubernetes pkg/apis/autoscaling/v1 conversion.go; the order of members is that of k8s.io/api autoscaling/v1.
import type { MetricSpec, MetricStatus } from '../../schemas/kubernetes/types.ts';

type Fields = Readonly<Record<string, unknown>>;

const zero = '0';

/** A member of autoscaling/v1, where autoscaling/v2 has it, and what stands there when it is left out; undefined: it may be. */
type Member = readonly [v1: string, v2: readonly [string, string?], empty?: unknown];

/** Of each source of a metric, of its spec (`target`) or its status (`current`). */
function membersOf(use: 'target' | 'current'): Readonly<Record<string, readonly Member[]>> {
  // A status is never without a value.
  const empty = use === 'current' ? zero : undefined;
  const resource: readonly Member[] = [
    ['name', ['name'], ''],
    [`${use}AverageUtilization`, [use, 'averageUtilization']],
    [`${use}AverageValue`, [use, 'averageValue'], empty],
  ];
  const name: Member = ['metricName', ['metric', 'name'], ''];
  return {
    object: [
      ['target', ['describedObject'], { kind: '', name: '' }],
      name,
      [`${use}Value`, [use, 'value'], zero],
      ['selector', ['metric', 'selector']],
      ['averageValue', [use, 'averageValue']],
    ],
    pods: [name, [`${use}AverageValue`, [use, 'averageValue'], zero], ['selector', ['metric', 'selector']]],
    resource,
    containerResource: [...resource, ['container', ['container'], '']],
    external: [name, ['metricSelector', ['metric', 'selector']], [`${use}Value`, [use, 'value'], empty], [`${use}AverageValue`, [use, 'averageValue']]],
  };
}

const [ofSpec, ofStatus] = [membersOf('target'), membersOf('current')];

const fieldsOf = (value: unknown): Fields | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined);

const at = (fields: Fields, [outer, inner]: Member[1]): unknown => (inner === undefined ? fields[outer] : fieldsOf(fields[outer])?.[inner]);

export const metricToV1 = (metric: MetricSpec): Fields => toV1(ofSpec, metric);
export const statusToV1 = (status: MetricStatus): Fields => toV1(ofStatus, status);

function toV1(sources: Readonly<Record<string, readonly Member[]>>, metric: object): Fields {
  const given = metric as Fields;
  const flat: Record<string, unknown> = { type: given['type'] };
  for (const [source, members] of Object.entries(sources)) {
    const fields = fieldsOf(given[source]);
    if (fields !== undefined)
      flat[source] = Object.fromEntries(members.map(([v1, v2, empty]) => [v1, at(fields, v2) ?? empty]).filter(([, value]) => value !== undefined));
  }
  return flat;
}

export const metricFromV1 = (value: unknown): Fields => fromV1(ofSpec, value, withTargetType);
export const statusFromV1 = (value: unknown): Fields => fromV1(ofStatus, value, (_source, fields) => fields);

/** What is in an annotation may be anything: what does not fit is refused by validation. */
function fromV1(sources: Readonly<Record<string, readonly Member[]>>, value: unknown, finish: (source: string, fields: Fields) => Fields): Fields {
  const given = fieldsOf(value) ?? {};
  const metric: Record<string, unknown> = { type: given['type'] ?? '' };
  for (const [source, members] of Object.entries(sources)) {
    const fields = fieldsOf(given[source]);
    if (fields !== undefined) metric[source] = finish(source, nested(fields, members));
  }
  return metric;
}

function nested(fields: Fields, members: readonly Member[]): Fields {
  const found: Record<string, unknown> = {};
  for (const [v1, [outer, inner], empty] of members) {
    const value = fields[v1] ?? empty;
    if (value === undefined) continue;
    found[outer] = inner === undefined ? value : { ...fieldsOf(found[outer]), [inner]: value };
  }
  return found;
}

/** autoscaling/v1 does not say which of its values counts. */
function withTargetType(source: string, fields: Fields): Fields {
  const { value, ...others } = fieldsOf(fields['target']) ?? {};
  const valued = value === undefined ? others : { ...others, value };
  const isAverage = source === 'object' ? others['averageValue'] !== undefined : value === undefined;
  const type = others['averageUtilization'] !== undefined ? 'Utilization' : isAverage ? 'AverageValue' : 'Value';
  // The value of an object cannot be left out, so a zero beside an average is none.
  return { ...fields, target: { type, ...(source === 'object' && isAverage && value === zero ? others : valued) } };
}
