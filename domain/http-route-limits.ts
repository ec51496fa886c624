// What FiberLB takes as HTTP routes of one owner. One place for who asks and for who is asked: a rule of an Ingress that is beyond it is left out and told, so
// that it does not cost the others their routes.
export const httpRoutesMax = 5_000;
export const httpBackendsMax = 1_000;
export const httpCertificatesMax = 100;
export const certificateHostsMax = 1_000;
/** As it is requested, percent-encoded. */
export const httpPathLengthMax = 1_024;
/** Of an owner, of a backend. */
export const httpNameLengthMax = 512;

const label = '[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?';
const host = new RegExp(String.raw`^(\*\.)?${label}(\.${label})*$`);

/** `www.example.com`, or `*.example.com` for names of one label more: a name in DNS, whose labels have at most 63 characters (RFC 1035, section 2.3.4). */
export const isHttpHost = (text: string): boolean => text.length <= 253 && host.test(text);
