import type { Json } from '../../../domain/api-object.ts';
import type { TestClient, TestReply } from '../../../api/rest/test-client.ts';
import { normalObject } from '../normal-object.ts';
import { normalText } from '../normal-text.ts';
import type { Answer, Exchange, Story } from './exchange.ts';

const settleMaxMs = 3_000;
const askAgainMs = 50;

/** What clients see of the headers. */
const shownHeaders = ['content-type', 'warning', 'retry-after', 'allow'];

/** Asks in order; answers what came, normalised, by title. */
export async function playStory(client: TestClient, { name, exchanges }: Story): Promise<ReadonlyMap<string, Answer>> {
  const titles = exchanges.map(({ title }) => title);
  const twice = titles.find((title, index) => titles.indexOf(title) < index);
  if (twice !== undefined) throw new Error(`${name} has two exchanges called ${twice}`);
  const saved = new Map<string, string>();
  const answers = new Map<string, Answer>();
  for (const exchange of exchanges) {
    const reply = await settled(client, exchange, saved);
    for (const [name, path] of Object.entries(exchange.save ?? {})) saved.set(name, textAt(parsed(reply.text), path));
    answers.set(exchange.title, exchange.prepares && reply.status < 300 ? { status: reply.status, headers: {}, body: null } : answerOf(reply));
  }
  return answers;
}

async function settled(client: TestClient, exchange: Exchange, saved: ReadonlyMap<string, string>): Promise<TestReply> {
  const deadline = Date.now() + settleMaxMs;
  for (;;) {
    const reply = await send(client, exchange, saved);
    if (exchange.until === undefined || Date.now() > deadline || at({ body: parsed(reply.text) }, exchange.until) !== undefined) return reply;
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
}

function send(client: TestClient, { request, headers, body, token }: Exchange, saved: ReadonlyMap<string, string>): Promise<TestReply> {
  const [method = '', path = ''] = filled(request, saved).split(' ');
  const text = body === undefined ? undefined : filled(typeof body === 'string' ? body : JSON.stringify(body), saved);
  // A connection each: a refusal may end it.
  return client.sendHttp1(method, path, {
    ...(token === undefined ? {} : { token }),
    headers: {
      'user-agent': 'story/1',
      ...(typeof body === 'string' || body === undefined ? {} : { 'content-type': 'application/json' }),
      // Node frames the body of a DELETE only when its length is said.
      ...(text === undefined ? {} : { 'content-length': String(Buffer.byteLength(text)) }),
      ...headers,
    },
    ...(text === undefined ? {} : { body: text }),
  });
}

const filled = (text: string, saved: ReadonlyMap<string, string>): string => text.replace(/\$([a-z]\w*)/g, (whole, name: string) => saved.get(name) ?? whole);

function answerOf({ status, headers, text }: TestReply): Answer {
  const shown = shownHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, normalText([headers[name]].flat().join(', '))]]));
  return { status, headers: Object.fromEntries(shown) as Record<string, string>, body: normalObject(parsed(text)) };
}

/** JSON, the frames of a watch, or the text itself. */
function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return frames(text) ?? text;
  }
}

function frames(text: string): Json | undefined {
  try {
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.length === 0 ? undefined : lines.map((line) => JSON.parse(line) as Json);
  } catch {
    return undefined;
  }
}

function textAt(value: Json, path: string): string {
  const found = at(value, path);
  return typeof found === 'string' ? found : '';
}

const at = (value: Json, path: string): Json | undefined =>
  path.split('.').reduce<Json | undefined>((inner, field) => (inner as { readonly [field: string]: Json } | null | undefined)?.[field], value);
