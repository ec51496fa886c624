import type { WindowsSecurityContextOptions } from '../../../schemas/kubernetes/types.ts';
import { invalid, validateName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';

const specSizeMax = 64 * 1024;
const netBios = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const domainName = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
const control = /\p{Cc}/u;

/** Source: core/validation validateWindowsSecurityContextOptions. */
export function validateWindowsOptions(field: string, options: WindowsSecurityContextOptions | undefined): readonly Cause[] {
  const { gmsaCredentialSpecName, gmsaCredentialSpec: spec, runAsUserName } = options ?? {};
  const at = `${field}.gmsaCredentialSpec`;
  return [
    ...(gmsaCredentialSpecName === undefined ? [] : validateName(`${at}Name`, gmsaCredentialSpecName, 'dns-subdomain')),
    ...(spec === '' ? [invalid(at, spec, 'gmsaCredentialSpec cannot be an empty string')] : []),
    ...(spec !== undefined && spec.length > specSizeMax ? [invalid(at, spec, 'gmsaCredentialSpec size must be under 64 KiB')] : []),
    ...(runAsUserName === undefined
      ? []
      : userProblems(runAsUserName).map((problem) => invalid(`${field}.runAsUserName`, runAsUserName, `runAsUserName${problem}`))),
  ];
}

/** `DOMAIN\user`, or a user alone. */
function userProblems(name: string): readonly string[] {
  if (name === '') return [' cannot be an empty string'];
  if (control.test(name)) return [' cannot contain control characters'];
  const parts = name.split('\\');
  if (parts.length > 2) return [' cannot contain more than one backslash'];
  const domain = parts.length === 2 ? (parts[0] ?? '') : undefined;
  const user = parts.at(-1) ?? '';
  return [
    ...(domain !== undefined && domain.length >= 256 ? ["'s Domain length must be under 256 characters"] : []),
    ...(domain === undefined || netBios.test(domain) || domainName.test(domain) ? [] : ["'s Domain doesn't match the NetBios nor the DNS format"]),
    ...(user === '' ? ["'s User cannot be empty"] : []),
    ...(user.length > 104 ? ["'s User length must not be longer than 104 characters"] : []),
    ...(/^[. ]+$/.test(user) ? ["'s User cannot contain only periods or spaces"] : []),
    ...(/["/\\:;|=,+*?<>@[\]]/.test(user) ? ['\'s User cannot contain the following characters: "/\\:;|=,+*?<>@[]'] : []),
  ];
}
