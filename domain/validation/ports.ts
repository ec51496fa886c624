import { invalid } from '../names.ts';
import type { Cause } from '../rejection.ts';

export const isPort = (port: number): boolean => port >= 1 && port <= 65_535;

export const validatePortNumber = (field: string, port: number): readonly Cause[] =>
  isPort(port) ? [] : [invalid(field, port, 'must be between 1 and 65535, inclusive')];

/** Source: apimachinery util/validation IsValidPortName (RFC 6335). */
export function validatePortName(field: string, name: string): readonly Cause[] {
  const wrong: string[] = [];
  if (name.length > 15) wrong.push('must be no more than 15 characters');
  if (!/^[-a-z0-9]+$/.test(name)) wrong.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)');
  if (!/[a-z]/.test(name)) wrong.push('must contain at least one letter (a-z)');
  if (name.includes('--')) wrong.push('must not contain consecutive hyphens');
  if (name.startsWith('-') || name.endsWith('-')) wrong.push('must not begin or end with a hyphen');
  return wrong.map((message) => invalid(field, name, message));
}
