import { diffSince, edited, fed, since, type KubectlList } from '../case.ts';

const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: gadgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: gadgets, singular: gadget, kind: Gadget, shortNames: [gd], categories: [all]}
  versions:
  - name: v1
    served: true
    storage: true
    subresources: {status: {}, scale: {specReplicasPath: .spec.size, statusReplicasPath: .status.size}}
    additionalPrinterColumns: [{name: Size, type: integer, jsonPath: .spec.size}, {name: Age, type: date, jsonPath: .metadata.creationTimestamp}]
    schema:
      openAPIV3Schema:
        type: object
        properties:
          spec:
            type: object
            properties: {size: {type: integer, minimum: 0, maximum: 9, default: 1}, parts: {type: array, items: {type: string}}}
          status: {type: object, properties: {size: {type: integer}}}
`;
const gadget = (spec: string, name = 'g'): string => `apiVersion: example.com/v1\nkind: Gadget\nmetadata: {name: ${name}}\nspec: {${spec}}\n`;

/** A CustomResourceDefinition and its objects. */
export const extending: KubectlList = {
  name: 'extending',
  cases: [
    fed('apply -f -', 'a gadget', gadget('size: 3')),
    fed('apply -f -', 'the definition', definition),
    'wait --for=condition=Established crd/gadgets.example.com --timeout=10s',
    'get crd gadgets.example.com',
    'api-resources --api-group=example.com',
    fed('apply -f -', 'a gadget', gadget('size: 3')),
    fed('apply -f -', 'a gadget', gadget('size: 3')),
    fed('apply -f -', 'a gadget of parts', gadget('size: 3, parts: [a]')),
    fed('create -f -', 'a gadget of nothing', gadget('', 'empty')),
    'get gadget empty -o jsonpath={.spec}',
    fed('create -f -', 'a gadget too large', gadget('size: 30', 'large')),
    fed('create -f -', 'a gadget with more', gadget('size: 3, more: x', 'more')),
    'get gadgets',
    'get gd -o wide',
    'get gadgets -o yaml',
    'get all -o name',
    'describe gadget g',
    'explain gadget.spec',
    'explain gadgets',
    'patch gadget g -p {"spec":{"size":4}}',
    'patch gadget g --type=merge -p {"spec":{"size":4}}',
    'patch gadget g --type=merge -p {"spec":{"size":40}}',
    since(27, 'patch gadget g --type=merge --subresource=status -p {"status":{"size":2}}'),
    'scale gadget g --replicas=5',
    'get gadget g -o jsonpath={.spec.size}/{.metadata.generation}',
    'label gadget g a=b',
    edited('edit gadget g', 'sed -i s/size:\\ 5/size:\\ 6/'),
    fed('apply --server-side -f - --field-manager=other', 'a gadget of size', gadget('size: 7')),
    fed('replace -f -', 'a gadget', gadget('size: 2')),
    fed('diff -f -', 'a gadget of parts', gadget('size: 3, parts: [b]'), diffSince),
    'delete gadget g',
    'delete gadgets --all',
    'delete crd gadgets.example.com --wait=false',
  ],
};
