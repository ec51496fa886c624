import type { AnyReconciler } from '../domain/reconciler.ts';
import { compute } from '../reconcilers/compute/compute.ts';
import { dns } from '../reconcilers/dns/dns.ts';
import { loadbalancing } from '../reconcilers/loadbalancing/loadbalancing.ts';
import { networking } from '../reconcilers/networking/networking.ts';
import { storage } from '../reconcilers/storage/storage.ts';

/** The reconcilers that the simulated workers run: the same that real ones do. */
export const reconcilers: readonly AnyReconciler[] = [networking, compute, dns, loadbalancing, storage];
