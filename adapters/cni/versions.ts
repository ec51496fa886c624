import { err, ok, type Result } from '../../domain/result.ts';
import { cniError, type CniError } from './cni-error.ts';

export const supportedVersions = ['1.0.0', '1.1.0'] as const;
export type CniVersion = (typeof supportedVersions)[number];
export const latestVersion: CniVersion = '1.1.0';

/** Empty means 0.1.0, as it did when there was no such field. */
export function parseVersion(text: string): Result<CniVersion, CniError> {
  const asked = text === '' ? '0.1.0' : text;
  const found = supportedVersions.find((version) => version === asked);
  if (found) return ok(found);
  return err(
    cniError('incompatibleVersion', 'incompatible CNI versions', `config is ${JSON.stringify(asked)}, plugin supports ${JSON.stringify(supportedVersions)}`),
  );
}

/** GC and STATUS came with 1.1.0; the other commands are in both. */
export const allows = (version: CniVersion, command: string): boolean => version !== '1.0.0' || (command !== 'GC' && command !== 'STATUS');
