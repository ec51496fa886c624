import { readFileSync, statSync } from 'node:fs';
import { timestamp } from '../domain/time.ts';
import { findRoot } from './root.ts';

const { version } = JSON.parse(readFileSync(`${findRoot()}/package.json`, 'utf8')) as { version: string };

/** When this version was laid down on this machine, RFC 3339. */
export const builtAt = timestamp(statSync(`${findRoot()}/package.json`).mtimeMs);

export const k8shostVersion: string = version;

/** What /version says: the Kubernetes whose API this is, and who serves it. */
export const kubernetesVersion = `v1.36.4+k8shost.${version}`;
