import { readFileSync } from 'node:fs';
import { request } from 'node:https';

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A small client for the engine's own API, trusting its own authority only. Rejects when nobody listens. */
export function getJson(url: string, { token, caFile }: { readonly token: string; readonly caFile: string }): Promise<RestAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const call = request(url, { ca: readFileSync(caFile), headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text });
      });
    });
    call.on('error', reject);
    call.end();
  });
}
