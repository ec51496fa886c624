import { ownerOf } from '../../domain/effect.ts';
import type { Service } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';
import { every, named } from './cluster.ts';

/** Each Service with an address of its own resolves to it. That gone ones do not is `nothing-left-over`'s. */
export const dnsNamesServices: CheckerFactory = () => ({
  name: 'dns-names-services',
  pending: ({ truth, cloud }) => {
    const records = cloud.flashdns.records();
    return every<Service>(truth, 'services').flatMap((service) => {
      const { object, ref } = service;
      const address = object.spec?.clusterIP;
      if (!address || address === 'None' || object.metadata.deletionTimestamp) return [];
      const sets = records.filter(({ owner }) => owner === ownerOf('services', object.metadata.uid)).flatMap(({ thing }) => thing.recordSets);
      const found = sets.find(({ name, type }) => type === 'A' && name === `${ref.name}.${ref.namespace}.svc`);
      return found?.values.join() === address ? [] : [`${named(service)} resolves to ${found?.values.join() ?? 'nothing'}, not ${address}`];
    });
  },
});
