// What the runtime asks for, from the variables it starts the plugin with. What becomes part of a line for `ip` is plain text
// when it leaves here: no white space, quotes or comments.
import { isDnsLabel } from '../../domain/names.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { cniError, type CniError } from './cni-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One interface of one container. */
export interface Attachment {
  readonly containerId: string;
  readonly ifname: string;
}

export type Invocation =
  | ({
      readonly command: 'ADD' | 'CHECK' | 'DEL';
      /** Path of the network namespace; '' only for DEL: it is gone. */
      readonly netns: string;
      /** Of the pod, where a kubelet asks; '' where none does. */
      readonly podUid: string;
      /** Of the pod; '' where nobody says it, or no namespace could be called that. */
      readonly podNamespace: string;
      /** The plugin's own network namespace may be meant. */
      readonly ownNetnsAllowed: boolean;
    } & Attachment)
  | { readonly command: 'GC' | 'STATUS' | 'VERSION' };

/** Source: pkg/skel/skel.go. */
const required: Readonly<Record<Invocation['command'], readonly string[]>> = {
  ADD: ['CNI_CONTAINERID', 'CNI_NETNS', 'CNI_IFNAME', 'CNI_PATH'],
  CHECK: ['CNI_CONTAINERID', 'CNI_NETNS', 'CNI_IFNAME', 'CNI_PATH'],
  DEL: ['CNI_CONTAINERID', 'CNI_IFNAME', 'CNI_PATH'],
  GC: ['CNI_PATH'],
  STATUS: ['CNI_PATH'],
  VERSION: [],
};

const wrong = (msg: string, details?: string): { readonly ok: false; readonly error: CniError } => err(cniError('environment', msg, details));

export function parseEnvironment(env: Environment): Result<Invocation, CniError> {
  const command = env['CNI_COMMAND'] ?? '';
  if (command === '') return wrong('required env variables [CNI_COMMAND] missing');
  if (!isCommand(command)) return wrong(`unknown CNI_COMMAND: ${command}`);
  const missing = required[command].filter((name) => !env[name]);
  if (missing.length > 0) return wrong(`required env variables [${missing.join(',')}] missing`);
  if (command === 'GC' || command === 'STATUS' || command === 'VERSION') return ok({ command });

  const { CNI_CONTAINERID: containerId = '', CNI_IFNAME: ifname = '', CNI_NETNS: netns = '' } = env;
  if (!isIdentifier(containerId)) return wrong('invalid characters in containerID', containerId);
  const fault = faultOfInterfaceName(ifname);
  if (fault) return wrong(`interface name ${fault}`, ifname);
  if (netns !== '' && !/^\/[\w./:@+-]+$/.test(netns)) return wrong('CNI_NETNS is not the path of a network namespace', netns);
  const said = argumentsIn(env['CNI_ARGS'] ?? '');
  const podUid = said.get('K8S_POD_UID') ?? '';
  const namespace = said.get('K8S_POD_NAMESPACE') ?? '';
  const podNamespace = isDnsLabel(namespace) ? namespace : '';
  return ok({ command, containerId, ifname, netns, podUid, podNamespace, ownNetnsAllowed: /^(1|t|true)$/i.test(env['CNI_NETNS_OVERRIDE'] ?? '') });
}

const isCommand = (text: string): text is Invocation['command'] => Object.hasOwn(required, text);

/** Of containers and networks. */
export const isIdentifier = (text: string): boolean => /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(text);

function faultOfInterfaceName(name: string): string | undefined {
  if (name.length > 15) return 'is longer than 15 characters';
  if (name === '.' || name === '..') return 'is . or ..';
  if (/[/:\s]/.test(name)) return 'has a slash, a colon or white space';
  return /^[^-"'#\\][!-~]*$/.test(name) && !/["'#\\]/.test(name) ? undefined : 'has characters that are not used in names of interfaces';
}

/** `K=V;K2=V2`. What is not known is passed over, as IgnoreUnknown asks. */
const argumentsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(';').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const));
