// Probes and lifecycle hooks: what is asked or run inside a container.
import type { HTTPGetAction, Lifecycle, LifecycleHandler, Probe } from '../../../schemas/kubernetes/types.ts';
import { forbidden, invalid, notSupported, required } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validatePortName, validatePortNumber } from '../ports.ts';
import { validateNonNegative } from '../numbers.ts';

const kinds = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'] as const;
type Handler = Pick<Probe, 'exec' | 'httpGet' | 'tcpSocket' | 'grpc'> & Pick<LifecycleHandler, 'sleep'>;

/** Exactly one of the kinds. Source: core/validation validateHandler. */
function validateHandler(field: string, handler: Handler, graceSeconds: number | undefined): readonly Cause[] {
  const [first, ...more] = kinds.filter((kind) => handler[kind] !== undefined);
  if (first === undefined) return [required(field, 'must specify a handler type')];
  return [
    ...validateAction(`${field}.${first}`, first, handler, graceSeconds),
    ...more.map((kind) => forbidden(`${field}.${kind}`, 'may not specify more than 1 handler type')),
  ];
}

function validateAction(field: string, kind: (typeof kinds)[number], handler: Handler, graceSeconds: number | undefined): readonly Cause[] {
  switch (kind) {
    case 'exec':
      return (handler.exec?.command ?? []).length > 0 ? [] : [required(`${field}.command`)];
    case 'httpGet':
      return validateHttpGet(field, handler.httpGet ?? {});
    case 'tcpSocket':
      return validatePortNumberOrName(`${field}.port`, handler.tcpSocket?.port);
    case 'grpc':
      return validatePortNumber(`${field}.port`, handler.grpc?.port ?? 0);
    case 'sleep': {
      const seconds = handler.sleep?.seconds ?? 0;
      return graceSeconds !== undefined && (seconds < 0 || seconds > graceSeconds)
        ? [invalid(field, seconds, `must be non-negative and less than terminationGracePeriodSeconds (${graceSeconds})`)]
        : [];
    }
  }
}

/** Source: core/validation ValidatePortNumOrName. */
const validatePortNumberOrName = (field: string, port: string | number | undefined): readonly Cause[] =>
  typeof port === 'string' ? validatePortName(field, port) : validatePortNumber(field, port ?? 0);

const validateHttpGet = (field: string, { path, port, scheme = '', httpHeaders = [] }: Partial<HTTPGetAction>): readonly Cause[] => [
  ...(path ? [] : [required(`${field}.path`)]),
  ...validatePortNumberOrName(`${field}.port`, port),
  ...(scheme === 'HTTP' || scheme === 'HTTPS' ? [] : [notSupported(`${field}.scheme`, scheme, ['HTTP', 'HTTPS'])]),
  ...httpHeaders.flatMap(({ name = '' }: { readonly name?: string }) =>
    /^[-A-Za-z0-9]+$/.test(name)
      ? []
      : [
          invalid(
            `${field}.httpHeaders`,
            name,
            "a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')",
          ),
        ],
  ),
];

const counts = ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'] as const;

type ProbeKind = 'livenessProbe' | 'readinessProbe' | 'startupProbe';

/** Source: core/validation validateLivenessProbe, validateReadinessProbe, validateStartupProbe. */
export function validateProbe(field: string, kind: ProbeKind, probe: Probe | undefined): readonly Cause[] {
  if (probe === undefined) return [];
  const grace = probe.terminationGracePeriodSeconds;
  const causes: Cause[] = [...validateHandler(field, probe, undefined), ...counts.flatMap((count) => validateNonNegative(`${field}.${count}`, probe[count]))];
  if (grace !== undefined && grace <= 0) causes.push(invalid(`${field}.terminationGracePeriodSeconds`, grace, 'must be greater than 0'));
  if (kind === 'readinessProbe')
    return grace === undefined ? causes : [...causes, invalid(`${field}.terminationGracePeriodSeconds`, grace, 'must not be set for readinessProbes')];
  return probe.successThreshold === 1 ? causes : [...causes, invalid(`${field}.successThreshold`, probe.successThreshold ?? 0, 'must be 1')];
}

/** Source: core/validation validateLifecycle. */
export const validateLifecycle = (field: string, lifecycle: Lifecycle | undefined, graceSeconds: number | undefined): readonly Cause[] =>
  (['postStart', 'preStop'] as const).flatMap((hook) => {
    const handler = lifecycle?.[hook];
    return handler === undefined ? [] : validateHandler(`${field}.${hook}`, handler, graceSeconds);
  });
