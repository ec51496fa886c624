// Watches from a place in the past to their time-out: what happened is told again, so nothing depends on when.
import { asTable, get, namespace, patch, post, remove } from '../ask.ts';
import type { Story } from '../exchange.ts';

const maps = '/api/v1/namespaces/watching/configmaps';
const map = (name: string, label: string): string => `{apiVersion: v1, kind: ConfigMap, metadata: {name: ${name}, labels: {l: ${label}}}}`;
const from = (more: string): string => `${maps}?watch=1&resourceVersion=$rv&timeoutSeconds=1${more}`;
const partial = 'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io';
const initial = 'sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true';

export const watching: Story = {
  name: 'watching',
  exchanges: [
    ...namespace('watching'),
    post('one', maps, map('one', 'a')),
    get('where it begins', maps, { save: { rv: 'metadata.resourceVersion' } }),
    post('two', maps, map('two', 'b')),
    patch('one goes from a to b', 'merge', `${maps}/one`, '{metadata: {labels: {l: b}}}'),
    patch('one stays as it is', 'merge', `${maps}/one`, '{metadata: {labels: {l: b}}}'),
    patch('two goes from b to a', 'merge', `${maps}/two`, '{metadata: {labels: {l: a}}}'),
    remove('one goes', `${maps}/one`),
    get('all of it', from('')),
    get('those of a', from('&labelSelector=l%3Da')),
    get('those of b', from('&labelSelector=l%3Db')),
    get('by name', from('&fieldSelector=metadata.name%3Done')),
    get('as Table', from(''), { headers: { accept: asTable } }),
    get('as Table with objects', from('&includeObject=Object&fieldSelector=metadata.name%3Done'), { headers: { accept: asTable } }),
    get('metadata alone', from('&fieldSelector=metadata.name%3Done'), { headers: { accept: partial } }),
    get('as YAML', from(''), { headers: { accept: 'application/yaml' } }),
    get('from now, which begins with what is there', `${maps}?watch=1&timeoutSeconds=1&labelSelector=l`),
    get('from anywhere', `${maps}?watch=1&resourceVersion=0&timeoutSeconds=1&labelSelector=l`),
    get('a list that goes on', `${maps}?watch=1&timeoutSeconds=1&labelSelector=l&${initial}`),
    get('a list that goes on, of nothing', `${maps}?watch=1&timeoutSeconds=1&labelSelector=l%3Dnone&${initial}`),
    get('a list that goes on, as Table', `${maps}?watch=1&timeoutSeconds=1&labelSelector=l&${initial}`, { headers: { accept: asTable } }),
    get('a list that goes on, without bookmarks', `${maps}?watch=1&timeoutSeconds=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan`),
    get('without initial events', `${maps}?watch=1&timeoutSeconds=1&sendInitialEvents=false&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true`),
    get('one object', `/api/v1/watch/namespaces/watching/configmaps/two?timeoutSeconds=1&resourceVersion=0`),
    get('the old way', `/api/v1/watch/namespaces/watching/configmaps?timeoutSeconds=1&resourceVersion=$rv`),
    get('with a limit', from('&limit=1')),
    get('with a place to go on from', from('&continue=x')),
    get('with a match', `${maps}?watch=1&timeoutSeconds=1&resourceVersion=$rv&resourceVersionMatch=Exact`),
  ],
};
