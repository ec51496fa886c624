// Where a webhook is called. Source: apiserver util/webhook validation.go.
import { invalid, required, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { isPort } from './ports.ts';

const form = '; desired format: https://host[/path]';

export function validateWebhookUrl(field: string, text: string): readonly Cause[] {
  const match = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(text);
  const [, scheme = '', authority = '', , query = '', fragment = ''] = match ?? [];
  const at = authority.lastIndexOf('@');
  const causes: Cause[] = scheme === 'https' ? [] : [invalid(field, scheme, `'https' is the only allowed URL scheme${form}`)];
  if (authority.slice(at + 1) === '') causes.push(invalid(field, '', `host must be specified${form}`));
  if (at >= 0) causes.push(invalid(field, authority.slice(0, at), 'user information is not permitted in the URL'));
  if (fragment !== '') causes.push(invalid(field, fragment, 'fragments are not permitted in the URL'));
  if (query !== '') causes.push(invalid(field, query, 'query parameters are not permitted in the URL'));
  return causes;
}

interface Service {
  readonly name?: string;
  readonly namespace?: string;
  readonly path?: string;
  readonly port?: number;
}

/** Kubernetes hands the name and the namespace over in the wrong order, so each is missed under the other's name. */
export function validateWebhookService(field: string, { name, namespace, path, port = 443 }: Service): readonly Cause[] {
  return [
    ...(namespace ? [] : [required(`${field}.name`)]),
    ...(name ? [] : [required(`${field}.namespace`)]),
    ...(isPort(port) ? [] : [invalid(`${field}.port`, port, 'port is not valid: must be between 1 and 65535, inclusive')]),
    ...(path === undefined || path === '/' || path === '' ? [] : validatePath(`${field}.path`, path)),
  ];
}

function validatePath(field: string, path: string): readonly Cause[] {
  if (path === '//') return [invalid(field, path, 'segment[0] may not be empty')];
  const segments = path.slice(1).replace(/\/$/, '').split('/');
  return [
    ...(path.startsWith('/') ? [] : [invalid(field, path, "must start with a '/'")]),
    ...segments.flatMap((segment, index) =>
      segment === ''
        ? [invalid(field, path, `segment[${index}] may not be empty`)]
        : validateName('', segment, 'dns-subdomain').map(({ message }) =>
            invalid(field, path, `segment[${index}]: ${message.slice(`Invalid value: ${JSON.stringify(segment)}: `.length)}`),
          ),
    ),
  ];
}
