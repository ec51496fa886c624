// What there is: names, verbs, short names, categories, versions.
import { ask, get } from '../ask.ts';
import type { Story } from '../exchange.ts';

const aggregated = (version: string): { readonly headers: { readonly accept: string } } => ({
  headers: { accept: `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList` },
});

const versions = [
  'apps/v1',
  'batch/v1',
  'autoscaling/v1',
  'autoscaling/v2',
  'policy/v1',
  'networking.k8s.io/v1',
  'discovery.k8s.io/v1',
  'storage.k8s.io/v1',
  'rbac.authorization.k8s.io/v1',
  'authentication.k8s.io/v1',
  'authorization.k8s.io/v1',
  'coordination.k8s.io/v1',
  'events.k8s.io/v1',
  'scheduling.k8s.io/v1',
  'node.k8s.io/v1',
  'apiextensions.k8s.io/v1',
  'admissionregistration.k8s.io/v1',
  'certificates.k8s.io/v1',
  'flowcontrol.apiserver.k8s.io/v1',
  'resource.k8s.io/v1',
  'apiregistration.k8s.io/v1',
];

export const discovery: Story = {
  name: 'discovery',
  exchanges: [
    get('the legacy group’s versions', '/api'),
    get('the groups', '/apis'),
    get('the legacy group', '/api/v1'),
    ...versions.map((version) => get(version, `/apis/${version}`)),
    get('one group', '/apis/apps'),
    get('one group of two versions', '/apis/autoscaling'),
    get('the legacy group, aggregated', '/api', aggregated('v2')),
    get('the groups, aggregated', '/apis', aggregated('v2')),
    get('the legacy group, aggregated as of before', '/api', aggregated('v2beta1')),
    get('an aggregation that is not there', '/apis', aggregated('v9')),
    get('the documents', '/openapi/v3'),
    get('health', '/healthz'),
    get('life', '/livez'),
    get('readiness', '/readyz'),
    ask('a method on discovery', 'POST /apis', { body: '{}', headers: { 'content-type': 'application/json' } }),
    ask('a group with a slash behind', 'GET /apis/apps/v1/'),
  ],
};
