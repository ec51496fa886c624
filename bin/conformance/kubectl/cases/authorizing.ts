import { fed, type KubectlList } from '../case.ts';
import { minimalObjects } from '../../http/minimal-objects.ts';

const spec = minimalObjects.find(({ object }) => object.kind === 'CertificateSigningRequest')?.object['spec'];
const request = (name: string): string => JSON.stringify({ apiVersion: 'certificates.k8s.io/v1', kind: 'CertificateSigningRequest', metadata: { name }, spec });

/** Certificates, roles, and what somebody else may. */
export const authorizing: KubectlList = {
  name: 'authorizing',
  cases: [
    fed('create -f -', 'a request', request('yes')),
    fed('create -f -', 'another request', request('no')),
    'get csr yes',
    'describe csr yes',
    'certificate approve yes',
    'certificate approve yes',
    'certificate deny no',
    'certificate deny yes',
    'certificate approve nope',
    'get csr yes no --no-headers',
    'delete csr yes no',
    'auth can-i delete nodes --all-namespaces',
    'auth can-i create pods --as=nobody',
    'auth can-i get pods --as=u',
    'get pods --as=nobody',
    'get pods --as=somebody --as-group=system:masters',
  ],
};
