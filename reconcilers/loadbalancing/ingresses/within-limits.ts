import type { HttpRoute } from '../../../domain/effect.ts';
import { httpPathLengthMax, isHttpHost } from '../../../domain/http-route-limits.ts';

const shownLengthMax = 80;
const shown = (text: string): string => (text.length > shownLengthMax ? `${text.slice(0, shownLengthMax)}…` : text);

/** Kubernetes takes names that no client can ask DNS for. */
export const noHost = (host: string): string => `host ${shown(host)}, which is no name in DNS (a part of it has more than 63 characters): shorten it`;

/** What keeps FiberLB from taking a route, and what to do; undefined when nothing does. */
export function whyNotLed({ host, path }: Pick<HttpRoute, 'host' | 'path'>): string | undefined {
  if (host !== '' && !isHttpHost(host)) return `There is no route for ${noHost(host)}`;
  if (path.length > httpPathLengthMax)
    return `There is no route for the path ${shown(path)} of ${host === '' ? 'all hosts' : `host ${host}`}, which has ${path.length} characters as clients send it: shorten it to ${httpPathLengthMax}, or lead a prefix of it`;
  return undefined;
}
