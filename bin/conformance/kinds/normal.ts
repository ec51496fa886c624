import type { Json } from '../../../domain/api-object.ts';
import type { Answer } from './kind-case.ts';

const random = ['uid', 'creationTimestamp', 'resourceVersion', 'managedFields'];
const time = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;

/** Without what differs from run to run, in one order; a null is an absent member. */
function normal(value: unknown, ignored: readonly string[], path = ''): Json | undefined {
  if (ignored.includes(path) || value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.replace(time, 'TIME');
  if (Array.isArray(value)) return value.map((element) => normal(element, ignored, `${path}[]`) ?? null);
  if (typeof value !== 'object') return value as Json;
  const members = Object.entries(value)
    .filter(([key]) => !(path === 'metadata' && random.includes(key)))
    .map(([key, member]) => [key, normal(member, ignored, path === '' ? key : `${path}.${key}`)] as const)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members) as Json;
}

interface Status {
  readonly kind?: string;
  readonly message?: string;
  readonly details?: { readonly causes?: readonly { readonly field?: string; readonly reason?: string; readonly message?: string }[] };
}

/** Of the body of a response. Kubernetes adds a diff to what it says of some immutable fields. */
export function answerOf(body: unknown, warnings: readonly string[], ignored: readonly string[] = []): Answer {
  const status = body as Status;
  if (status.kind !== 'Status')
    return { object: normal(body, ignored) ?? null, ...(warnings.length === 0 || ignored.includes('warnings') ? {} : { warnings }) };
  const causes = status.details?.causes;
  if (causes === undefined) return { message: (status.message ?? '').replace(time, 'TIME') };
  return {
    causes: causes
      .map(({ field = '', reason = '', message = '' }) => `${field}: ${reason}: ${message.replace(/\n@@[\s\S]*$/, '')}`)
      .filter((cause) => !ignored.includes(cause.slice(0, cause.indexOf(':'))))
      // Go goes through maps in no order.
      .sort(),
  };
}

/** Ages differ from run to run. */
export const cellText = (cell: Json): Json => (typeof cell === 'string' ? cell.replace(/^(\d+[smhdy]){1,2}$/, 'AGE').replace(time, 'TIME') : cell);

export const columnText = ({ name, type, format, priority }: { name: string; type: string; format: string; priority: number }): string =>
  `${name}:${type}${format && `/${format}`}${priority > 0 ? '*' : ''}`;
