// csi-sanity, the reference suite of the Container Storage Interface, against a socket.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../root.ts';

/** undefined where set-up could not build it. */
export function findCsiSanity(): string | undefined {
  const here = join(findRoot(), '.cache/bin/csi-sanity');
  if (existsSync(here)) return here;
  return spawnSync('csi-sanity', ['-h']).error === undefined ? 'csi-sanity' : undefined;
}

/** Who a program runs as; undefined: as this process. */
export type User = { readonly uid: number; readonly gid: number } | undefined;

export interface SanityReport {
  readonly passed: number;
  /** `NAME: MESSAGE` */
  readonly failed: readonly string[];
  /** The reason by the case's name. */
  readonly skipped: Readonly<Record<string, string>>;
}

/** `folder` is the run's own, and its user's to write. */
export async function runCsiSanity(program: string, folder: string, socket: string, args: readonly string[], user: User): Promise<SanityReport> {
  const report = join(folder, 'report.xml');
  const fixed = [
    '--csi.endpoint',
    `unix://${socket}`,
    '--csi.mountdir',
    join(folder, 'mount'),
    '--csi.stagingdir',
    join(folder, 'staging'),
    '--ginkgo.junit-report',
    report,
    '--ginkgo.no-color',
  ];
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    const child = spawn(program, [...fixed, ...args], { cwd: folder, env: { ...process.env, TMPDIR: folder }, ...user });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    child.once('error', reject);
    child.once('close', () => resolve(text));
  });
  if (!existsSync(report)) throw new Error(`csi-sanity made no report: ${said.slice(-2_000)}`);
  return readReport(readFileSync(report, 'utf8'));
}

const plain = (text: string): string =>
  text.replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function readReport(xml: string): SanityReport {
  const failed: string[] = [];
  const skipped: Record<string, string> = {};
  let passed = 0;
  for (const [, name = '', status, rest = ''] of xml.matchAll(/<testcase name="([^"]*)"[^>]*? status="([a-z]+)"[^>]*?>(.*?)<\/testcase>/gs)) {
    const title = plain(name).replace(/^\[It\] /, '');
    const message = plain(/ message="([^"]*)"/.exec(rest)?.[1] ?? '');
    if (!name.startsWith('[It]')) continue;
    if (status === 'passed') passed += 1;
    else if (status === 'skipped' || status === 'pending') skipped[title] = message.replace(/^skipped - /, '');
    else failed.push(`${title}: ${message}`);
  }
  return { passed, failed, skipped };
}
