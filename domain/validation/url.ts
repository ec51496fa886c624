interface Url {
  /** In lower case; '' for a path. */
  readonly scheme: string;
  /** With its port. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

/** An absolute URL or an absolute path; undefined for other text. Source: Go net/url ParseRequestURI, then Parse. */
export function parseUrl(text: string): Url | undefined {
  if (/[\u0000-\u0020\u007f]/.test(text)) return undefined;
  const match = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/(?:[^/?#@]*@)?([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#.*)?$/.exec(text);
  if (match === null) return undefined;
  const [, scheme = '', host = '', path = '', query = ''] = match;
  if (scheme === '' && !text.startsWith('/')) return undefined;
  if (/%(?![0-9A-Fa-f]{2})/.test(path + host)) return undefined;
  if (!/^(?:\[[0-9A-Fa-f:.%]+\]|[^[\]:\\^`{}|"<>]*)(?::\d*)?$/.test(host)) return undefined;
  return { scheme: scheme.toLowerCase(), host, path, query };
}
