import type { Event } from '../../schemas/kubernetes/types.ts';
import { invalid, required, validateName, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: core/validation events.go. */
const textMax = 128;
const messageMax = 1024;

/** Source: core/validation legacyValidateEvent: what is asked of events of both groups. */
export const eventRules: KindRules<Event> = {
  nameIs: 'path-segment',
  createsOnUpdate: true,
  /** What Kubernetes writes of what is not said. */
  defaults: (event) => ({
    ...event,
    involvedObject: { ...event.involvedObject },
    source: { ...event.source },
    reportingComponent: event.reportingComponent ?? '',
    reportingInstance: event.reportingInstance ?? '',
  }),
  validate: (event) => [
    ...(event.eventTime === undefined ? validateOldPlace(event) : validateNew(event)),
    ...validateName('namespace', event.metadata.namespace ?? '', 'dns-subdomain'),
  ],
};

const elsewhere = (given: string): Cause => invalid('involvedObject.namespace', given, 'does not match event.namespace');

function validateOldPlace({ metadata, involvedObject }: Event): readonly Cause[] {
  const given = involvedObject.namespace ?? '';
  return given === metadata.namespace || (given === '' && metadata.namespace === 'default') ? [] : [elsewhere(given)];
}

function validateNew(event: Event): readonly Cause[] {
  const { metadata, involvedObject, reportingComponent = '', reportingInstance = '', action = '', reason = '', message = '' } = event;
  const causes: Cause[] = involvedObject.namespace || ['default', 'kube-system'].includes(metadata.namespace ?? '') ? [] : [elsewhere('')];
  if (reportingComponent === '') causes.push(required('reportingComponent'));
  causes.push(...validateQualifiedName('reportingComponent', reportingComponent));
  for (const [field, text] of Object.entries({ reportingInstance, action, reason })) {
    if (text === '') causes.push(required(field));
    if (text.length > textMax) causes.push(invalid(field, '', `can have at most ${textMax} characters`));
  }
  if (message.length > messageMax) causes.push(invalid('message', '', `can have at most ${messageMax} characters`));
  return causes;
}
