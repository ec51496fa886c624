// The volatile parts of a text, in order: an earlier rule may hide what a later one would take.
const rules: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<uid>'],
  // RFC 3339, RFC 1123 as `describe` writes it, and what diff puts behind a file's name.
  [/\b20(?!20|00)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, '<time>'],
  [/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} 20\d\d \d\d:\d\d:\d\d [+-]\d{4}/g, '<time>'],
  [/\b20\d\d-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)? [+-]\d{4}/g, '<time>'],
  // The service range of both.
  [/\b10\.96\.\d{1,3}\.\d{1,3}\b/g, '<ip>'],
  [/\b(\d+):3\d{4}\/(TCP|UDP|SCTP)\b/g, '$1:<port>/$2'],
  [/https:\/\/127\.0\.0\.1:\d+/g, 'https://<server>'],
  [/\bkube-api-access-[a-z0-9]{5}\b/g, 'kube-api-access-<suffix>'],
  [/\bresourceVersion=\d+/g, 'resourceVersion=<resourceVersion>'],
  [/(resource version: )\d+( \(\d+\))?/gi, '$1<resourceVersion>'],
  [/("resourceVersion\\?":\\?")\d+/g, '$1<resourceVersion>'],
  [/(\bresourceVersion: \\?")\d+/g, '$1<resourceVersion>'],
  [/\bhash=[0-9A-F]{32,}/g, 'hash=<hash>'],
  [/(the ResourceVersion in record \()\d+/g, '$1<resourceVersion>'],
  [/(, current: )\d+/g, '$1<resourceVersion>'],
];

export const normalText = (text: string): string => rules.reduce((sofar, [pattern, mark]) => sofar.replace(pattern, mark), text);
