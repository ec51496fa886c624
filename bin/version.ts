import { readFileSync } from 'node:fs';
import { findRoot } from './root.ts';

const { version } = JSON.parse(readFileSync(`${findRoot()}/package.json`, 'utf8')) as { version: string };

export const k8shostVersion: string = version;

/** What /version says: the Kubernetes whose API this is, and who serves it. */
export const kubernetesVersion = `v1.36.0+k8shost.${version}`;
