import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeKubeconfig } from './kubeconfig.ts';

const tenant = { org: 'default', project: 'default' };
const options = { server: 'https://127.0.0.1:6443', ca: 'a', token: 't', tenant };

describe('a kubeconfig', () => {
  let folder: string;
  let file: string;
  const read = (): Record<string, unknown> => parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const namesIn = (list: string): unknown => (read()[list] as { name: string }[]).map(({ name }) => name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'k8shost-kubeconfig-'));
    file = join(folder, 'of/it');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has one context, and is for its owner alone', () => {
    writeKubeconfig(file, options);
    expect(read()).toMatchObject({
      'current-context': 'k8shost',
      clusters: [{ name: 'k8shost', cluster: { server: options.server, 'certificate-authority-data': 'YQ==' } }],
      users: [{ name: 'k8shost', user: { token: 't' } }],
      contexts: [{ name: 'k8shost', context: { cluster: 'k8shost', user: 'k8shost' } }],
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('written again keeps the namespace of its context, and what else is there', () => {
    writeKubeconfig(file, options);
    const mine = { ...read(), 'current-context': 'other', preferences: { colors: true } };
    const contexts = [
      { name: 'k8shost', context: { cluster: 'k8shost', user: 'k8shost', namespace: 'shop' } },
      { name: 'other', context: { cluster: 'o', user: 'o' } },
    ];
    writeFileSync(file, JSON.stringify({ ...mine, contexts }));
    writeKubeconfig(file, { ...options, token: 'new' });
    expect(read()).toMatchObject({ 'current-context': 'other', preferences: { colors: true }, users: [{ name: 'k8shost', user: { token: 'new' } }] });
    expect(read()['contexts']).toEqual(contexts.toReversed());
  });

  it('gets the context of another project, which becomes the current one', () => {
    writeKubeconfig(file, options);
    writeKubeconfig(file, { ...options, tenant: { org: 'acme', project: 'shop' } });
    expect([namesIn('contexts'), namesIn('clusters'), namesIn('users'), read()['current-context']]).toEqual([
      ['k8shost', 'k8shost-acme-shop'],
      ['k8shost', 'k8shost-acme-shop'],
      ['k8shost', 'k8shost-acme-shop'],
      'k8shost-acme-shop',
    ]);
  });

  it('is not written over what is none', () => {
    writeKubeconfig(file, options);
    for (const text of ['hello', '{', '- 1']) {
      writeFileSync(file, text);
      expect(() => writeKubeconfig(file, options)).toThrow('is no kubeconfig: move it away');
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });
});
