import type { Quarantine } from '../domain/objects.ts';
import type { Tenant } from '../domain/ref.ts';
import type { Rejection } from '../domain/rejection.ts';

const retryAfterSeconds = 60;

/** What a project hears whose log holds an event that cannot be read; other projects hear nothing. */
export const quarantined = ({ org, project }: Tenant, { sequence, message }: Quarantine): Rejection => ({
  kind: 'unavailable',
  message: `project ${org}/${project} is quarantined, because event ${sequence} of its log cannot be read (${message}); start a k8shost that can read it`,
  retryAfterSeconds,
});
