import type { IPAddress, ParentReference } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { immutable, required, validateName, validatePathSegment } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateIp } from '../validation/ip.ts';
import type { KindRules } from './kind-rules.ts';

/** Its name is the address. Source: networking/validation ValidateIPAddress. */
export const ipAddressRules: KindRules<IPAddress> = {
  nameIs: 'path-segment',
  validateName: (name) => validateIp('metadata.name', name),
  validate: (address, before) => {
    const parent = (address as Partial<IPAddress>).spec?.parentRef;
    const causes = parent === undefined ? [required('spec.parentRef')] : validateParent(parent);
    return before === undefined || jsonEqual(parent, before.spec.parentRef) ? causes : [immutable('spec.parentRef', asGoPrints(parent))];
  },
};

/** Kubernetes prints the Go struct. */
const asGoPrints = (parent: Partial<ParentReference> | undefined): object | null =>
  parent === undefined ? null : { Group: parent.group ?? '', Resource: parent.resource ?? '', Namespace: parent.namespace ?? '', Name: parent.name ?? '' };

const validateParent = ({ group, resource, namespace, name }: Partial<ParentReference>): readonly Cause[] => [
  ...(group ? validateName('spec.parentRef.group', group, 'dns-subdomain') : []),
  ...(resource ? validatePathSegment('spec.parentRef.resource', resource) : [required('spec.parentRef.resource')]),
  ...(name ? validatePathSegment('spec.parentRef.name', name) : [required('spec.parentRef.name')]),
  ...(namespace ? validatePathSegment('spec.parentRef.namespace', namespace) : []),
];
