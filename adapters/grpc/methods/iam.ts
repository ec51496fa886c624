import { plasmacloud } from '../../../schemas/plasmacloud.ts';
import { unary } from '../unary.ts';

const v1 = plasmacloud.iam.v1;
const tokens = 'plasmacloud.iam.v1.TokenService';
const directory = 'plasmacloud.iam.v1.DirectoryService';

export const iamMethods = {
  validateToken: unary(`/${tokens}/ValidateToken`, v1.ValidateTokenRequest, v1.ValidateTokenResponse),
  issueToken: unary(`/${tokens}/IssueToken`, v1.IssueTokenRequest, v1.IssueTokenResponse),
  revokeToken: unary(`/${tokens}/RevokeToken`, v1.RevokeTokenRequest, v1.RevokeTokenResponse),
  getKeys: unary(`/${tokens}/GetKeys`, v1.GetKeysRequest, v1.GetKeysResponse),
  createOrganization: unary(`/${directory}/CreateOrganization`, v1.CreateOrganizationRequest, v1.CreateOrganizationResponse),
  listOrganizations: unary(`/${directory}/ListOrganizations`, v1.ListRequest, v1.ListOrganizationsResponse),
  createProject: unary(`/${directory}/CreateProject`, v1.CreateProjectRequest, v1.CreateProjectResponse),
  listProjects: unary(`/${directory}/ListProjects`, v1.ListRequest, v1.ListProjectsResponse),
  createPrincipal: unary(`/${directory}/CreatePrincipal`, v1.CreatePrincipalRequest, v1.CreatePrincipalResponse),
  listPrincipals: unary(`/${directory}/ListPrincipals`, v1.ListPrincipalsRequest, v1.ListPrincipalsResponse),
  deletePrincipal: unary(`/${directory}/DeletePrincipal`, v1.DeletePrincipalRequest, v1.DeletePrincipalResponse),
};
