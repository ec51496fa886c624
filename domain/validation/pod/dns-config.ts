import type { PodDNSConfig, PodSpec } from '../../../schemas/kubernetes/types.ts';
import { invalid, required, validateName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validateOldIp } from '../ip.ts';

const nameserversMax = 3;
const searchesMax = 32;
const searchListMax = 2048;

/** Source: core/validation validatePodDNSConfig. */
export function validateDnsConfig(field: string, { dnsConfig, dnsPolicy }: PodSpec): readonly Cause[] {
  if (dnsPolicy === 'None') {
    if (dnsConfig === undefined) return [required(field, 'must provide `dnsConfig` when `dnsPolicy` is None')];
    if ((dnsConfig.nameservers ?? []).length === 0)
      return [required(`${field}.nameservers`, 'must provide at least one DNS nameserver when `dnsPolicy` is None')];
  }
  return dnsConfig === undefined ? [] : validateConfig(field, dnsConfig);
}

function validateConfig(field: string, { nameservers = [], searches = [], options = [] }: PodDNSConfig): readonly Cause[] {
  const causes: Cause[] = [];
  if (nameservers.length > nameserversMax) causes.push(invalid(`${field}.nameservers`, nameservers, `must not have more than ${nameserversMax} nameservers`));
  nameservers.forEach((address, index) => causes.push(...validateOldIp(`${field}.nameservers[${index}]`, address)));
  if (searches.length > searchesMax) causes.push(invalid(`${field}.searches`, searches, `must not have more than ${searchesMax} search paths`));
  if (searches.join(' ').length > searchListMax)
    causes.push(invalid(`${field}.searches`, searches, `must not have more than ${searchListMax} characters (including spaces) in the search list`));
  searches.forEach((search, index) => search !== '.' && causes.push(...validateSearch(`${field}.searches[${index}]`, search.replace(/\.$/, ''))));
  options.forEach(({ name }, index) => name || causes.push(required(`${field}.options[${index}]`, 'must not be empty')));
  return causes;
}

const label = '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
const pattern = `${label}(\\.${label})*`;
const withUnderscores = new RegExp(`^${pattern}$`);
const searchWrong = `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${pattern}')`;

/** Source: apimachinery util/validation IsDNS1123SubdomainWithUnderscore. */
const validateSearch = (field: string, search: string): readonly Cause[] => [
  ...(search.length > 253 ? [invalid(field, search, 'must be no more than 253 characters')] : []),
  ...(withUnderscores.test(search) ? [] : [invalid(field, search, searchWrong)]),
];

/** Source: core/validation ValidateHostAliases. */
export const validateHostAliases = (field: string, aliases: PodSpec['hostAliases'] = []): readonly Cause[] =>
  aliases.flatMap(({ ip = '', hostnames = [] }: { readonly ip?: string; readonly hostnames?: readonly string[] }, index) => [
    ...validateOldIp(`${field}[${index}].ip`, ip),
    ...hostnames.flatMap((name, at) => validateName(`${field}[${index}].hostnames[${at}]`, name, 'dns-subdomain')),
  ]);
