import type { BoundObject, Iam } from '../../../domain/ports/iam.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { ok } from '../../../domain/result.ts';
import { openChannel, type ChannelOptions } from '../../grpc/client.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { iamMethods } from '../../grpc/methods/iam.ts';
import { tenantMessage } from '../../grpc/ownership.ts';

interface IamClientOptions extends Pick<ChannelOptions, 'deadlineMs'> {
  /** Without it only `validateToken` and `publicKeys` are answered; the rest is refused UNAUTHENTICATED. */
  readonly adminKey?: string;
}

const projectsMax = 100_000;
const pageSize = 1_000;

/** IAM at `host:port`. */
export function createIamClient(address: string, { adminKey, ...options }: IamClientOptions = {}): Iam & { close(): void } {
  const channel = openChannel(address, adminKey === undefined ? options : { ...options, metadata: { authorization: `Bearer ${adminKey}` } });
  return {
    validateToken: async (token) => {
      const answer = await channel.call(iamMethods.validateToken, { token });
      if (!answer.ok) return answer;
      const { tenant, principalName, groups, expiresAtMs, audiences, boundTo } = answer.value;
      return ok({
        tenant: { org: tenant?.orgId ?? '', project: tenant?.projectId ?? '' },
        principal: principalName,
        groups,
        expiresAtMs,
        ...(audiences.length === 0 ? {} : { audiences }),
        ...(boundTo.length === 0 ? {} : { boundTo: boundTo.map(boundObject) }),
      });
    },
    issueToken: async ({ tenant, principal, groups, ttlSeconds, audiences = [], boundTo = [] }) => {
      const subject = { tenant: tenantMessage(tenant), principalName: principal, groups: [...groups] };
      const answer = await channel.call(iamMethods.issueToken, { ...subject, ttlSeconds, audiences: [...audiences], boundTo: [...boundTo] });
      return answer.ok ? ok({ token: answer.value.token, expiresAtMs: answer.value.expiresAtMs }) : answer;
    },
    publicKeys: async () => {
      const answer = await channel.call(iamMethods.getKeys, {});
      return answer.ok ? ok(answer.value.jwksJson) : answer;
    },
    revokeToken: async (token) => {
      const answer = await channel.call(iamMethods.revokeToken, { token });
      return answer.ok ? ok({}) : answer;
    },
    createProject: async (tenant) => {
      const answer = await channel.call(iamMethods.createProject, { tenant: tenantMessage(tenant) });
      return answer.ok ? ok({ created: answer.value.created }) : answer;
    },
    listProjects: async () => {
      const projects: Tenant[] = [];
      let pageToken = '';
      do {
        const page = await channel.call(iamMethods.listProjects, { pageSize, pageToken });
        if (!page.ok) return page;
        projects.push(...page.value.projects.map(({ orgId, projectId }) => ({ org: orgId ?? '', project: projectId ?? '' })));
        ({ nextPageToken: pageToken } = page.value);
      } while (pageToken !== '' && projects.length < projectsMax);
      return ok(projects);
    },
    close: () => channel.close(),
  };
}

const boundObject = ({ kind, namespace, name, uid }: plasmacloud.iam.v1.BoundObject.$Properties): BoundObject => ({
  kind: kind as BoundObject['kind'],
  namespace: namespace ?? '',
  name: name ?? '',
  uid: uid ?? '',
});
