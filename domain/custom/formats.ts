import { durationNanos } from '../validation/duration.ts';
import { addressBits, parseStrictIp } from '../validation/ip.ts';
import { base64Pattern, isDate, isDateTime, uuidPattern } from '../validation/text-forms.ts';
import { parseUrl } from '../validation/url.ts';

const uuidOf = (version: string) => (text: string) => uuidPattern.test(text) && text.replaceAll('-', '')[12] === version;
const isIpv4 = (text: string): boolean => parseStrictIp(text)?.family === 'IPv4';
const isIpv6 = (text: string): boolean => text.includes(':') && parseStrictIp(text) !== undefined;
const isCidr = (text: string): boolean => {
  const [address = '', length = ''] = text.split(/\/(?=\d{1,3}$)/);
  const parsed = parseStrictIp(address);
  return parsed !== undefined && length !== '' && addressBits(parsed.family) >= Number(length);
};
const hostname = /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\.?$/;

/** The formats that are checked; others mean nothing. Source: apiextensions-apiserver validation formats, kube-openapi strfmt. */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  bsonobjectid: (text) => /^[0-9a-fA-F]{24}$/.test(text),
  byte: (text) => base64Pattern.test(text),
  cidr: isCidr,
  creditcard: (text) => /^\d[\d -]{11,22}\d$/.test(text),
  date: isDate,
  'date-time': isDateTime,
  datetime: isDateTime,
  duration: (text) => durationNanos(text) !== undefined,
  email: (text) => /^[^\s@<>]+@[^\s@<>]+$/.test(text),
  hexcolor: (text) => /^#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/.test(text),
  hostname: (text) => hostname.test(text),
  ipv4: isIpv4,
  ipv6: isIpv6,
  isbn: (text) => /^(?:\d{9}[\dXx]|\d{13})$/.test(text.replaceAll(/[ -]/g, '')),
  isbn10: (text) => /^\d{9}[\dXx]$/.test(text.replaceAll(/[ -]/g, '')),
  isbn13: (text) => /^\d{13}$/.test(text.replaceAll(/[ -]/g, '')),
  'k8s-long-name': (text) => text.length <= 253 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/.test(text),
  'k8s-short-name': (text) => text.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text),
  mac: (text) => /^(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}$/.test(text),
  rgbcolor: (text) => /^rgb\(\s*\d{1,3}\s*,\s*\d{1,3}\s*,\s*\d{1,3}\s*\)$/.test(text),
  ssn: (text) => /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text),
  uri: (text) => parseUrl(text) !== undefined,
  uuid: (text) => uuidPattern.test(text),
  uuid3: uuidOf('3'),
  uuid4: uuidOf('4'),
  uuid5: uuidOf('5'),
};

export const matchesFormat = (format: string, text: string): boolean => !Object.hasOwn(formats, format) || formats[format]?.(text) === true;
