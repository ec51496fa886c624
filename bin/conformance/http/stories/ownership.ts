// managedFields through writes of all sorts, and server-side apply.
import { ask, get, namespace, patch, post, put } from '../ask.ts';
import type { Story } from '../exchange.ts';

const maps = '/api/v1/namespaces/ownership/configmaps';
const deployments = '/apis/apps/v1/namespaces/ownership/deployments';
const services = '/api/v1/namespaces/ownership/services';
const map = (name: string, rest: string): string => `{apiVersion: v1, kind: ConfigMap, metadata: {name: ${name}}, ${rest}}`;
const deployment = (spec: string): string => `{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, spec: {${spec}}}`;
const template = (containers: string): string => `selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [${containers}]}}`;

export const ownership: Story = {
  name: 'ownership',
  exchanges: [
    ...namespace('ownership'),
    post('created by one', `${maps}?fieldManager=one`, map('a', 'data: {x: "1", y: "1"}')),
    patch('changed by two', 'merge', `${maps}/a?fieldManager=two`, '{data: {x: "2"}}'),
    patch('changed by two to what it is', 'merge', `${maps}/a?fieldManager=two`, '{data: {x: "2"}}'),
    patch('labelled by three', 'strategic', `${maps}/a?fieldManager=three`, '{metadata: {labels: {l: m}, annotations: {n: o}}}'),
    patch('a field removed by one', 'json', `${maps}/a?fieldManager=one`, '[{op: remove, path: /data/y}]'),
    put('replaced by four', `${maps}/a?fieldManager=four`, map('a', 'data: {z: "1"}')),
    patch('the owners cleared', 'merge', `${maps}/a?fieldManager=five`, '{metadata: {managedFields: [{}]}}'),
    patch('owned again after that', 'merge', `${maps}/a?fieldManager=five`, '{data: {z: "2"}}'),
    patch('applied, which makes it', 'apply', `${maps}/b?fieldManager=one`, map('b', 'data: {x: "1", y: "1"}')),
    patch('applied again', 'apply', `${maps}/b?fieldManager=one`, map('b', 'data: {x: "1", y: "1"}')),
    patch('applied the same by two', 'apply', `${maps}/b?fieldManager=two`, map('b', 'data: {x: "1"}')),
    patch('a conflict with both', 'apply', `${maps}/b?fieldManager=three`, map('b', 'data: {x: "3"}')),
    patch('two conflicts', 'apply', `${maps}/b?fieldManager=three`, map('b', 'data: {x: "3", y: "3"}')),
    patch('forced', 'apply', `${maps}/b?fieldManager=three&force=true`, map('b', 'data: {x: "3"}')),
    patch('one lets go of all', 'apply', `${maps}/b?fieldManager=one`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: b}}'),
    patch('updated by who applied', 'merge', `${maps}/b?fieldManager=three`, '{data: {x: "4"}}'),
    patch('a conflict with an update', 'apply', `${maps}/b?fieldManager=four`, map('b', 'data: {x: "5"}')),
    patch('applied without its name', 'apply', `${maps}/c?fieldManager=one`, '{apiVersion: v1, kind: ConfigMap, data: {x: "1"}}'),
    patch('applied without its kind', 'apply', `${maps}/c2?fieldManager=one`, '{metadata: {name: c2}, data: {x: "1"}}'),
    patch('applied under another name', 'apply', `${maps}/d?fieldManager=one`, map('e', 'data: {x: "1"}')),
    patch('applied with owners', 'apply', `${maps}/b?fieldManager=one`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: b, managedFields: [{}]}}'),
    patch('applied to an older state', 'apply', `${maps}/b?fieldManager=one`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: b, resourceVersion: "1"}}'),
    patch('applied with a field unknown, strictly', 'apply', `${maps}/b?fieldManager=one&fieldValidation=Strict`, map('b', 'dat: {x: "1"}')),
    patch('applied with a field unknown', 'apply', `${maps}/b?fieldManager=one`, map('b', 'dat: {x: "1"}')),
    patch('applied with the wrong type', 'apply', `${maps}/b?fieldManager=one`, map('b', 'data: [1]')),
    patch('applied for nothing', 'apply', `${maps}/dry?fieldManager=one&dryRun=All`, map('dry', 'data: {x: "1"}')),
    ask('applied as YAML', `PATCH ${maps}/yaml?fieldManager=one`, {
      body: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: yaml\ndata:\n  x: "1"\n',
      headers: { 'content-type': 'application/apply-patch+yaml' },
    }),
    ask('applied as YAML, with a key twice', `PATCH ${maps}/yaml?fieldManager=one`, {
      body: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: yaml\ndata:\n  x: "1"\n  x: "2"\n',
      headers: { 'content-type': 'application/apply-patch+yaml' },
    }),
    patch(
      'a deployment applied',
      'apply',
      `${deployments}/d?fieldManager=one`,
      deployment(`replicas: 1, ${template('{name: c, image: i, env: [{name: A, value: "1"}]}')}`),
    ),
    patch('a container added by two', 'apply', `${deployments}/d?fieldManager=two`, deployment(template('{name: side, image: s}'))),
    patch(
      'an environment entry added by two',
      'apply',
      `${deployments}/d?fieldManager=two`,
      deployment(template('{name: side, image: s}, {name: c, env: [{name: B, value: "2"}]}')),
    ),
    patch('one drops its entry', 'apply', `${deployments}/d?fieldManager=one`, deployment(template('{name: c, image: i}'))),
    patch('a conflict in a container', 'apply', `${deployments}/d?fieldManager=three`, deployment(template('{name: c, image: other}'))),
    patch('scaled by an autoscaler', 'merge', `${deployments}/d/scale?fieldManager=scaler`, '{spec: {replicas: 3}}'),
    get('owners after the scale', `${deployments}/d`),
    patch('a conflict with the scale', 'apply', `${deployments}/d?fieldManager=one`, deployment(`replicas: 1, ${template('{name: c, image: i}')}`)),
    patch(
      'the status applied',
      'apply',
      `${deployments}/d/status?fieldManager=controller`,
      '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, status: {replicas: 1, conditions: [{type: Available, status: "True", reason: Because, message: yes}]}}',
    ),
    patch('the status by an update', 'merge', `${deployments}/d/status?fieldManager=other`, '{status: {replicas: 2}}'),
    patch(
      'ports of a service',
      'apply',
      `${services}/s?fieldManager=one`,
      '{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {ports: [{name: a, port: 80}, {name: b, port: 81, protocol: UDP}]}}',
    ),
    patch(
      'a port of another',
      'apply',
      `${services}/s?fieldManager=two`,
      '{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {ports: [{name: c, port: 80, protocol: UDP}]}}',
    ),
    patch('a finalizer of one', 'apply', `${maps}/f?fieldManager=one`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: f, finalizers: [example.com/one]}}'),
    patch('a finalizer of two', 'apply', `${maps}/f?fieldManager=two`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: f, finalizers: [example.com/two]}}'),
    patch('one lets its finalizer go', 'apply', `${maps}/f?fieldManager=one`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: f}}'),
    patch(
      'the same port twice',
      'apply',
      `${services}/twice?fieldManager=one`,
      '{apiVersion: v1, kind: Service, metadata: {name: twice}, spec: {ports: [{name: a, port: 80}, {name: b, port: 80}]}}',
    ),
  ],
};
