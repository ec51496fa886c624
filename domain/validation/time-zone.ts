import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';

/** Zones are named by the machine's own data (ICU), whose names are those of IANA without regard to case; here the case counts too. */
export function isTimeZone(name: string): boolean {
  if (name === '' || name === 'UTC' || name === 'Local') return true;
  if (/^[-+\d]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '' && name !== name.toLowerCase();
  } catch {
    return false;
  }
}

/** Source: batch/validation validateTimeZone. */
export function validateTimeZone(field: string, name: string | undefined): readonly Cause[] {
  if (name === undefined) return [];
  if (name === '') return [invalid(field, name, 'timeZone must be nil or non-empty string')];
  const isName = name.split('/').every((part) => part !== '.' && part !== '..' && !part.startsWith('-') && /^[A-Za-z.\-_0-9+]{1,14}$/.test(part));
  const unknown = invalid(field, name, `unknown time zone ${name}`);
  if (!isName) return [unknown];
  return [
    ...(name.toLowerCase() === 'local' ? [invalid(field, name, 'timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones')] : []),
    ...(isTimeZone(name) ? [] : [unknown]),
  ];
}
