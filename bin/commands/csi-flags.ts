// What `k8shost csi` is told, judged before anything is started: a driver that nobody can use says so at once.
import { Failure } from '../failure.ts';
import { addressIn } from '../engine/role-environment.ts';

/** What LightningSTOR takes as a name, in bytes. */
const nameMax = 128;

interface Named {
  readonly org: string;
  readonly project: string;
  readonly node: string;
  readonly zone: string;
}

export function checkNames({ org, project, node, zone }: Named): void {
  for (const [flag, text] of [
    ['--org', org],
    ['--project', project],
  ] as const) {
    checkName(flag, text);
    if (text.includes('/')) throw new Failure(`${flag} is a name without a slash, not ${JSON.stringify(text)}`);
  }
  checkName('--node', node);
  if (zone !== '') checkName('--zone', zone);
}

function checkName(flag: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes < 1 || bytes > nameMax) throw new Failure(`${flag} has 1 to ${nameMax} bytes, not ${bytes}`);
  if (/[\u0000-\u001f\u007f-\u009f]/.test(text)) throw new Failure(`${flag} has no control characters`);
}

/** `from`: the flag or variable that says it. */
export function checkServer(from: string, text: string): string {
  if (addressIn(from, text).port === 0) throw new Failure(`${from} is HOST:PORT of one that runs, and none is at port 0`);
  return text;
}
