import type { VersionInfo } from './deps.ts';

/** What /version answers. major and minor come from gitVersion, `v1.36.0+k8shost.0.1.0`. */
export function versionDocument({ gitVersion, gitCommit, buildDate }: VersionInfo): object {
  const [, major = '', minor = ''] = /^v(\d+)\.(\d+)\./.exec(gitVersion) ?? [];
  const platform = `${process.platform}/${process.arch === 'x64' ? 'amd64' : process.arch}`;
  return { major, minor, gitVersion, gitCommit, gitTreeState: 'clean', buildDate, goVersion: `node${process.version}`, compiler: 'node', platform };
}
