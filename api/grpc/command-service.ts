import { factsFor } from '../rest/tenant-facts.ts';
import type { RpcMethod } from '../../domain/ports/rpc.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import { partOf, performAsked } from '../asked/asked.ts';
import { commandIdPattern } from '../command-id.ts';
import { failure, type Status } from '../status.ts';
import { requestsOf } from '../transaction/applied-list.ts';
import { performTogether, type Part } from '../transaction/perform-together.ts';
import { unary } from './method.ts';
import { objectAnswer, type ObjectAnswer } from './object-service.ts';
import { callerOf, type GrpcApi } from './perform.ts';

const v1 = k8shost.v1;

/** k8shost.v1.CommandService: a list of objects, all or nothing. */
export function commandService(api: GrpcApi): readonly RpcMethod[] {
  return [
    unary('/k8shost.v1.CommandService/Apply', v1.ApplyRequest, v1.ApplyResponse, async ({ objectsJson, deletes, namespace, options, commandId }, call) => {
      const { rest } = api;
      const caller = await callerOf(api, call);
      if (!caller.ok) return caller;
      if (commandId !== '' && !commandIdPattern.test(commandId))
        return err(failure(400, 'BadRequest', 'a command id is 1 to 128 printable ASCII characters without spaces'));
      const { dryRun, fieldManager, fieldValidation, force } = new v1.WriteOptions(options ?? {});
      const list = { objects: objectsJson, deletes, namespace: namespace || 'default', dryRun, fieldManager, fieldValidation, force };
      const requests = requestsOf(list, factsFor(rest, caller.value.identity.tenant));
      if (!requests.ok) return requests;
      const parts = requests.value.map(({ at, asked }): Part => ({ at, perform: (submit) => performAsked(partOf(api), caller.value, asked, submit) }));
      const { id, identity } = caller.value;
      const take = (): (() => void) | undefined => rest.inFlight.take(identity.tenant, 'patch');
      const together = { transact: rest.transact, id: commandId || id, recordOutcome: commandId !== '', take };
      const replies = await performTogether(parts, together);
      if (!replies.ok) return replies;
      const answers = replies.value.map((reply) => objectAnswer(reply, rest.clock.nowMs()));
      return resultsOf(answers, deletes.length);
    }),
  ];
}

/** The deletes were done first. */
function resultsOf(answers: readonly Result<ObjectAnswer, Status>[], deletesCount: number): Result<k8shost.v1.ApplyResponse.$Properties, Status> {
  const all: ObjectAnswer[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    all.push(answer.value);
  }
  return ok({ objects: all.slice(deletesCount), deletes: all.slice(0, deletesCount) });
}
