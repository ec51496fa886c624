import { status } from '@grpc/grpc-js';
import { describe, expect, test } from 'vitest';
import type { PortError } from '../../domain/ports/port-error.ts';
import { refused } from '../grpc/error-mapping.ts';
import { csiStatusOf } from './csi-status.ts';

const codeOf = (error: PortError): string => status[csiStatusOf(error).code] ?? '';

describe('failures as the specification tells them', () => {
  test('CSI-3, SAN-15: a code and a message, and no details', () => {
    const told = csiStatusOf(refused('NO_SPACE', 'the disk is full'));
    expect(told).toMatchObject({ code: status.RESOURCE_EXHAUSTED, details: 'the disk is full' });
    expect(told.metadata.getMap()).toEqual({});
  });

  test.each([
    ['INVALID_ARGUMENT', 'INVALID_ARGUMENT'],
    ['PERMISSION_DENIED', 'PERMISSION_DENIED'],
    ['UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['UNIMPLEMENTED', 'UNIMPLEMENTED'],
    ['ABORTED', 'ABORTED'],
    ['STALE', 'ABORTED'],
  ])('CSI-4: general code of %s is %s', (reason, code) => {
    expect(codeOf(refused(reason, 'x'))).toBe(code);
  });

  test.each([
    ['NOT_FOUND', 'NOT_FOUND'],
    ['ALREADY_EXISTS', 'ALREADY_EXISTS'],
    ['OUT_OF_RANGE', 'OUT_OF_RANGE'],
    ['NO_SPACE', 'RESOURCE_EXHAUSTED'],
    ['NO_ZONE', 'RESOURCE_EXHAUSTED'],
    ['TOO_MANY_ATTACHED', 'RESOURCE_EXHAUSTED'],
    ['IN_USE', 'FAILED_PRECONDITION'],
    ['ATTACHED_ELSEWHERE', 'FAILED_PRECONDITION'],
    ['whatever comes later', 'FAILED_PRECONDITION'],
  ])('CSI-5: what was refused for good as %s has a final code, %s', (reason, code) => {
    expect(codeOf(refused(reason, 'x'))).toBe(code);
  });

  test('CSI-5: what may have been done, or may be done soon, has none that is final', () => {
    expect(codeOf({ kind: 'unavailable', message: '' })).toBe('UNAVAILABLE');
    expect(codeOf({ kind: 'throttled', message: '', retryAfterMs: 1 })).toBe('UNAVAILABLE');
    expect(codeOf({ kind: 'ambiguous', message: '' })).toBe('DEADLINE_EXCEEDED');
    expect(codeOf(refused('NOT_READY', 'its source is being copied'))).toBe('ABORTED');
  });
});
