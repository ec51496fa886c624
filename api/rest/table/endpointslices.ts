import type { EndpointSlice } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, firstThree, nameColumn, unset } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printEndpointSlice. */
export const endpointSlicePrinter: TablePrinter<EndpointSlice> = {
  columns: [nameColumn, column('AddressType'), column('Ports'), column('Endpoints'), ageColumn],
  cells: (slice, nowMs) => [
    slice.metadata.name,
    slice.addressType ?? '',
    firstThree(
      (slice.ports ?? []).map(({ port, name }) => String(port ?? name ?? '*')),
      unset,
    ),
    firstThree(
      (slice.endpoints ?? []).flatMap(({ addresses }) => addresses ?? []),
      unset,
    ),
    ageOf(slice.metadata.creationTimestamp, nowMs),
  ],
};
