// How a node reaches a volume, as publish_context carries it to the node's calls (adapters/grpc/publish-context.ts says it).
import type { PortError } from '../../domain/ports/port-error.ts';
import { ok, type Result } from '../../domain/result.ts';
import { checkPath } from './checks.ts';
import { no } from './csi-status.ts';

/** `readOnly`: nobody writes through it, whatever a call asks for. */
export type Access =
  | { readonly kind: 'folder' | 'image'; readonly path: string; readonly readOnly: boolean }
  | { readonly kind: 'nbd'; readonly uri: string; readonly readOnly: boolean };

export function readAccess(context: Readonly<Record<string, string>>): Result<Access, PortError> {
  const readOnly = context['readOnly'] === 'true';
  const { folder, image, nbd } = context;
  if (nbd !== undefined)
    return /^nbd:\/\/[^\s]+$/.test(nbd) ? ok({ kind: 'nbd', uri: nbd, readOnly }) : no('INVALID_ARGUMENT', 'publish_context.nbd is nbd://HOST:PORT/NAME');
  const kind = folder === undefined ? 'image' : 'folder';
  if (folder === undefined && image === undefined)
    return no('FAILED_PRECONDITION', 'publish_context says not how to reach the volume: call ControllerPublishVolume first, and pass on what it answers');
  const path = checkPath(`publish_context.${kind}`, folder ?? image ?? '');
  return path.ok ? ok({ kind, path: path.value, readOnly }) : path;
}
