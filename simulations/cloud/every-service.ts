import type { Cloud, CloudService } from '../../domain/ports/cloud.ts';

/** The cloud with each of its services changed; what `change` leaves out stays. */
export const everyService = (cloud: Cloud, change: (service: CloudService) => Partial<CloudService>): Cloud =>
  Object.fromEntries(
    Object.entries(cloud).map(([name, service]) => [
      name,
      { service: service.service, perform: service.perform, listOwned: service.listOwned, ...change(service) },
    ]),
  ) as unknown as Cloud;
