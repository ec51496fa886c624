import type { Endpoints } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, firstThree, nameColumn, none } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printEndpoints. */
export const endpointsPrinter: TablePrinter<Endpoints> = {
  columns: [nameColumn, column('Endpoints'), ageColumn],
  cells: (endpoints, nowMs) => [endpoints.metadata.name, firstThree(addressesOf(endpoints), none), ageOf(endpoints.metadata.creationTimestamp, nowMs)],
};

const addressesOf = (endpoints: Endpoints): string[] =>
  (endpoints.subsets ?? []).flatMap(({ ports = [], addresses = [] }) =>
    ports.length === 0
      ? addresses.map(({ ip }) => ip ?? '')
      : ports.flatMap(({ port }) => addresses.map(({ ip }) => `${ip?.includes(':') ? `[${ip}]` : ip}:${port}`)),
  );
