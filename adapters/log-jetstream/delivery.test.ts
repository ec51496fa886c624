import { setImmediate } from 'node:timers/promises';
import { headers, type Msg, type MsgHdrs } from '@nats-io/transport-node';
import { expect, test } from 'vitest';
import { openDelivery } from './delivery.ts';
import type { Link } from './link.ts';

const start = { deliver_policy: 'by_start_sequence', opt_start_seq: 1 } as const;
const never = new AbortController().signal;

/** A delivery whose messages come from the test, as the server would push them. */
async function fedByHand() {
  let push: (message: Msg) => void = () => undefined;
  const sent: string[] = [];
  const link = {
    isUp: () => true,
    onLost: () => () => undefined,
    publish: (subject: string) => void sent.push(subject),
    request: async () => ({ kind: 'answer', message: { json: () => ({}) } }),
    connection: {
      subscribe(_inbox: string, options: { callback: (error: null, message: Msg) => void }) {
        push = (message) => options.callback(null, message);
        return { unsubscribe: () => undefined };
      },
    },
  } as unknown as Link;
  const delivery = await openDelivery(link, 'S', start);
  if (delivery === undefined) throw new Error('the consumer was made');
  const message = (data: string, reply: string, all?: MsgHdrs): Msg => ({ subject: 's', data: Buffer.from(data), reply, headers: all }) as unknown as Msg;
  return {
    delivery,
    sent,
    event: (consumerSequence: number) => push(message('x', `$JS.ACK.S.c.1.${consumerSequence + 100}.${consumerSequence}.0.0`)),
    heartbeat(lastConsumerSequence: number) {
      const all = headers(100, 'Idle Heartbeat');
      all.set('Nats-Last-Consumer', `${lastConsumerSequence}`);
      push(message('', '', all));
    },
    askForCredit: (subject: string) => push(message('', subject, headers(100, 'FlowControl Request'))),
  };
}

test('messages come with their places in the stream; a heartbeat that agrees says that nothing is under way', async () => {
  const { delivery, event, heartbeat } = await fedByHand();
  event(1);
  event(2);
  expect(await delivery.next(never)).toMatchObject([{ sequence: 101 }, { sequence: 102 }]);
  const idle = delivery.next(never);
  heartbeat(2);
  expect(await idle).toBe('idle');
});

test('a message that was lost in the middle ends the delivery behind what came before it', async () => {
  const { delivery, event } = await fedByHand();
  event(1);
  event(3);
  event(4);
  expect(await delivery.next(never)).toMatchObject([{ sequence: 101 }]);
  expect(await delivery.next(never)).toBe('ended');
});

test('a message that was lost at the end is missed at the next heartbeat', async () => {
  const { delivery, event, heartbeat } = await fedByHand();
  event(1);
  heartbeat(2);
  expect(await delivery.next(never)).toMatchObject([{ sequence: 101 }]);
  // At once, not after the silence that ends any delivery.
  expect(await Promise.race([delivery.next(never), setImmediate('waiting')])).toBe('ended');
});

test('the server gets its credit once what it sent was taken, not before', async () => {
  const { delivery, event, askForCredit, sent } = await fedByHand();
  event(1);
  askForCredit('credit');
  expect(sent).toEqual([]);
  await delivery.next(never);
  expect(sent).toEqual(['credit']);
});
