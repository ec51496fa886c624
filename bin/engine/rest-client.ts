import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { Failure } from '../failure.ts';

interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Without a byte for so long, the API counts as away. */
const silenceMaxMs = 30_000;

/** A small client for the engine's own API, trusting its own authority only. Fails with one line when it does not answer. */
export async function getJson(url: string, { token, caFile }: { readonly token: string; readonly caFile: string }): Promise<RestAnswer> {
  try {
    return await get(url, token, readFileSync(caFile));
  } catch (error) {
    throw new Failure(`the API does not answer at ${url}: ${(error as Error).message} (is it running?)`);
  }
}

function get(url: string, token: string, ca: Buffer): Promise<RestAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const call = request(url, { ca, headers, timeout: silenceMaxMs }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text });
      });
    });
    call.on('timeout', () => call.destroy(new Error(`nothing came for ${silenceMaxMs / 1000} s`)));
    call.on('error', reject);
    call.end();
  });
}
