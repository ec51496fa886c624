import type { CertificateSigningRequest } from '../../../schemas/kubernetes/types.ts';
import { ageOf, humanDuration } from './human-duration.ts';
import { ageColumn, column, nameColumn, none } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printCertificateSigningRequest. */
export const certificateSigningRequestPrinter: TablePrinter<CertificateSigningRequest> = {
  columns: [nameColumn, ageColumn, column('SignerName'), column('Requestor'), column('RequestedDuration'), column('Condition')],
  cells: (request, nowMs) => [
    request.metadata.name,
    ageOf(request.metadata.creationTimestamp, nowMs),
    request.spec?.signerName || none,
    request.spec?.username ?? '',
    request.spec?.expirationSeconds === undefined ? none : humanDuration(request.spec.expirationSeconds * 1000),
    conditionText(request),
  ],
};

function conditionText({ status }: CertificateSigningRequest): string {
  const has = (wanted: string): boolean => (status?.conditions ?? []).some(({ type }) => type === wanted);
  const decision = has('Denied') ? 'Denied' : has('Approved') ? 'Approved' : 'Pending';
  return `${decision}${has('Failed') ? ',Failed' : ''}${status?.certificate ? ',Issued' : ''}`;
}
