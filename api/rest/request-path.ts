/** What the path of a resource request names. Every part is decoded; '' where there is none. */
export interface ResourcePath {
  readonly group: string;
  readonly version: string;
  readonly namespace: string;
  /** The plural: `pods`. */
  readonly plural: string;
  readonly name: string;
  /** `status`, or several parts joined by `/`. */
  readonly subresource: string;
}

/** Undefined for everything that is not below /api/VERSION/ or /apis/GROUP/VERSION/. Source: apiserver request RequestInfoFactory. */
export function parseResourcePath(path: string): ResourcePath | undefined {
  const parts = decodedParts(path);
  if (parts === undefined) return undefined;
  const [prefix, ...rest] = parts;
  const group = prefix === 'apis' ? rest.shift() : '';
  const version = rest.shift();
  if ((prefix !== 'api' && prefix !== 'apis') || group === undefined || version === undefined || rest.length === 0) return undefined;
  const first = rest[0] ?? '';
  if (first === 'namespaces' && rest.length > 2 && !namespaceSubresources.has(rest[2] ?? '')) {
    const [, namespace = '', plural = '', name = '', ...subresource] = rest;
    return { group, version, namespace, plural, name, subresource: subresource.join('/') };
  }
  const [plural = '', name = '', ...subresource] = rest;
  return { group, version, namespace: '', plural, name, subresource: subresource.join('/') };
}

const namespaceSubresources: ReadonlySet<string> = new Set(['status', 'finalize']);

function decodedParts(path: string): string[] | undefined {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
