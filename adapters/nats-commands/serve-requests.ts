import { headers, Match, type Msg, type NatsConnection } from '@nats-io/transport-node';
import type { CommandMessage, CommandReply, CommandService, WatchService } from '../../domain/ports/command-message.ts';

type ServedSubject =
  | { readonly subject: string; readonly service: CommandService }
  /** A watch: what it sends follows the request to its inbox. */
  | { readonly subject: string; readonly follow: WatchService };

interface RequestServer {
  /** Takes no more requests, and resolves when those under way are answered. */
  stop(): Promise<void>;
}

/** Every API process is in this group: each request goes to one of them. */
const queueGroup = 'k8shost-api';

/** At most `underWayMax` requests are served at once, over all subjects; `busy` answers the others. Resolves when the server knows the subscriptions. */
export async function serveRequests(
  connection: NatsConnection,
  served: readonly ServedSubject[],
  underWayMax: number,
  busy: () => CommandReply,
): Promise<RequestServer> {
  const underWay = new Set<Promise<void>>();
  const serve = async (message: Msg, one: ServedSubject): Promise<void> => {
    if ('service' in one) respond(message, await one.service(requestOf(message)));
    else await one.follow(requestOf(message), { send: (reply) => respond(message, reply) });
  };
  const subscriptions = served.map((one) =>
    connection.subscribe(one.subject, {
      queue: queueGroup,
      callback: (error, message) => {
        if (error) return;
        if (underWay.size >= underWayMax) return respond(message, busy());
        const serving: Promise<void> = serve(message, one).finally(() => underWay.delete(serving));
        underWay.add(serving);
      },
    }),
  );
  await connection.flush();
  return {
    async stop() {
      // On a connection that is closed, or closes meanwhile, there is nothing left to end.
      await Promise.allSettled(subscriptions.map(async (subscription) => subscription.drain()));
      await Promise.all(underWay);
      await connection.flush().catch(() => {});
    },
  };
}

const requestOf = (message: Msg): CommandMessage => ({
  subject: message.subject,
  header: (name) => message.headers?.get(name, Match.IgnoreCase) || undefined,
  body: message.data,
});

/** A reply that cannot be sent (the connection is closed, it is larger than NATS takes) is not sent: the sender may repeat its command. */
function respond(message: Msg, reply: CommandReply): void {
  const all = headers();
  for (const [name, value] of Object.entries(reply.headers)) all.set(name, value);
  try {
    message.respond(reply.body, { headers: all });
  } catch {
    // The sender hears nothing and asks again.
  }
}
