// Lists: pages, places in time, selectors, other forms.
import { asTable, get, namespace, post } from '../ask.ts';
import type { Story } from '../exchange.ts';

const maps = '/api/v1/namespaces/listing/configmaps';
const accept = (text: string): { readonly headers: { readonly accept: string } } => ({ headers: { accept: text } });
const map = (name: string, label: string) => post(`map ${name}`, maps, `{apiVersion: v1, kind: ConfigMap, metadata: {name: ${name}, labels: {l: ${label}}}}`);

export const listing: Story = {
  name: 'listing',
  exchanges: [
    ...namespace('listing'),
    map('a', 'odd'),
    map('b', 'even'),
    map('c', 'odd'),
    map('d', 'even'),
    get('all', maps, { save: { rv: 'metadata.resourceVersion' } }),
    get('the first page', `${maps}?limit=2`, { save: { next: 'metadata.continue' } }),
    map('bb', 'late'),
    get('the second page, as of the first', `${maps}?limit=1&continue=$next`, { save: { last: 'metadata.continue' } }),
    get('the last page', `${maps}?limit=2&continue=$last`),
    get('a page and a place in time', `${maps}?limit=2&continue=$next&resourceVersion=$rv`),
    get('a page of some', `${maps}?limit=1&labelSelector=l%3Dodd`),
    get('a page of just all', `${maps}?limit=5`),
    get('as of then', `${maps}?resourceVersion=$rv&resourceVersionMatch=Exact`),
    get('not older than then', `${maps}?resourceVersion=$rv&resourceVersionMatch=NotOlderThan`),
    get('anything', `${maps}?resourceVersion=0`),
    get('by labels, in', `${maps}?labelSelector=l%20in%20(odd,late)`),
    get('by labels, not in', `${maps}?labelSelector=l%20notin%20(odd,late)`),
    get('by labels, not there', `${maps}?labelSelector=!l`),
    get('by labels, not the same', `${maps}?labelSelector=l!%3Dodd`),
    get('by name', `${maps}?fieldSelector=metadata.name%3Dc`),
    get('but for a name', `${maps}?fieldSelector=metadata.name!%3Dc,metadata.namespace%3Dlisting`),
    get('of all namespaces', '/api/v1/configmaps?fieldSelector=metadata.namespace%3Dlisting&limit=1'),
    get('as Table', `${maps}?limit=1`, accept(asTable)),
    get('as Table, of before', `${maps}?limit=1`, accept('application/json;as=Table;v=v1beta1;g=meta.k8s.io')),
    get('as Table with objects', `${maps}?limit=1&includeObject=Object`, accept(asTable)),
    get('as Table with nonsense', `${maps}?includeObject=Maybe`, accept(asTable)),
    get('one as Table', `${maps}/a`, accept(asTable)),
    get('metadata alone', `${maps}?limit=1`, accept('application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io')),
    get('metadata of one', `${maps}/a`, accept('application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io')),
    get('metadata of one, asked for as of a list', `${maps}/a`, accept('application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io')),
    get('as YAML', `${maps}/a`, accept('application/yaml')),
    get('as one likes', `${maps}/a`, accept('*/*')),
    get('as CBOR or else', `${maps}/a`, accept('application/cbor;q=1,application/json;q=0.5')),
    get('as a form that is not there', `${maps}/a`, accept('application/json;as=Nope;v=v1;g=meta.k8s.io')),
    get('one as of then', `${maps}/a?resourceVersion=$rv`),
    get('one as of the future', `${maps}/a?resourceVersion=99999999999`),
    get('nothing', `${maps}?labelSelector=l%3Dnone`),
    get('nothing as Table', `${maps}?labelSelector=l%3Dnone`, accept(asTable)),
  ],
};
