import { tenantKey } from '../../../domain/ref.ts';
import { err, ok } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { iamMethods } from '../../grpc/methods/iam.ts';
import { tenantMessage } from '../../grpc/ownership.ts';
import type { Implementation } from '../../grpc/server.ts';
import type { Directory } from './directory.ts';
import { forAdmin, pageOf, parseOrg, parsePrincipal, parseProject } from './iam-rules.ts';

/** DirectoryService: for the administrator only. */
export function directoryMethods(directory: Directory, adminKey: string): Implementation[] {
  const admin = forAdmin(adminKey);
  return [
    admin(iamMethods.createOrganization, async ({ orgId }) => {
      const org = parseOrg(orgId);
      if (!org.ok) return org;
      const created = directory.createOrganization(org.value);
      await directory.written();
      return ok({ created });
    }),
    admin(iamMethods.listOrganizations, (request) => {
      const page = pageOf(directory.organizations(), (org) => org, request);
      return page.ok ? ok({ orgIds: page.value.items, nextPageToken: page.value.nextPageToken }) : page;
    }),
    admin(iamMethods.createProject, async (request) => {
      const tenant = parseProject(request.tenant);
      if (!tenant.ok) return tenant;
      const created = directory.createProject(tenant.value);
      await directory.written();
      return ok({ created });
    }),
    admin(iamMethods.listProjects, (request) => {
      const page = pageOf(directory.projects(), tenantKey, request);
      return page.ok ? ok({ projects: page.value.items.map(tenantMessage), nextPageToken: page.value.nextPageToken }) : page;
    }),
    admin(iamMethods.createPrincipal, async (request) => {
      const tenant = parseProject(request.tenant);
      if (!tenant.ok) return tenant;
      const name = parsePrincipal(request.name);
      if (!name.ok) return name;
      if (!directory.hasProject(tenant.value)) return err(refused('NOT_FOUND', `there is no project ${tenantKey(tenant.value)}`));
      const created = directory.principalId(tenant.value, name.value) === undefined;
      const principalId = directory.createPrincipal(tenant.value, name.value);
      await directory.written();
      return ok({ created, principalId });
    }),
    admin(iamMethods.listPrincipals, (request) => {
      const tenant = parseProject(request.tenant);
      if (!tenant.ok) return tenant;
      const page = pageOf(directory.principals(tenant.value), ({ name }) => name, request);
      return page.ok ? ok({ principals: page.value.items, nextPageToken: page.value.nextPageToken }) : page;
    }),
    admin(iamMethods.deletePrincipal, async (request) => {
      const tenant = parseProject(request.tenant);
      if (!tenant.ok) return tenant;
      directory.deletePrincipal(tenant.value, request.name);
      await directory.written();
      return ok({});
    }),
  ];
}
