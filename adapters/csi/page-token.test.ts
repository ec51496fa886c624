import { describe, expect, test } from 'vitest';
import { readPage, tokenOf } from './page-token.ts';

describe('tokens of lists', () => {
  test('CSI-19: a token comes back as the page that it was given out for, and without one a list begins', () => {
    expect(readPage(2, tokenOf('vol-1'))).toEqual({ ok: true, value: { pageSize: 2, pageToken: 'vol-1' } });
    expect(readPage(0, '')).toEqual({ ok: true, value: { pageSize: 1_000, pageToken: '' } });
    expect(readPage(5_000, '')).toEqual({ ok: true, value: { pageSize: 1_000, pageToken: '' } });
    expect(tokenOf('')).toBe('');
  });

  test('SAN-3: a token that was never given out is ABORTED', () => {
    for (const token of ['invalid-token', 'k8shost.', 'k8shost.!', `${tokenOf('a')}x!`])
      expect(readPage(0, token)).toMatchObject({ error: { reason: 'ABORTED' } });
    expect(readPage(-1, '')).toMatchObject({ error: { reason: 'INVALID_ARGUMENT' } });
  });
});
