// The Identity service: who the driver is, what it can do, and whether it can do it now.
import { ok } from '../../domain/result.ts';
import { csi } from '../../schemas/csi.ts';
import { healthCheck } from '../grpc/health.ts';
import { lightningStorMethods } from '../grpc/methods/lightningstor.ts';
import { implement, type Implementation } from '../grpc/server.ts';
import { no } from './csi-status.ts';
import { identityMethods } from './methods.ts';
import type { Storage } from './storage.ts';

export const driverName = 'csi.lightningstor.plasma.cloud';

const { Service, VolumeExpansion } = csi.v1.PluginCapability;

interface IdentityOptions {
  readonly version: string;
  readonly isController: boolean;
  /** Of this node; '' where it has none, or where there is no node. */
  readonly zone: string;
  /** Which program is missing here, and what to do; undefined: none. */
  readonly whyNotHere: () => string | undefined;
}

export function identityService(storage: Storage, { version, isController, zone, whyNotHere }: IdentityOptions): Implementation[] {
  const always = [
    ...(isController ? [{ service: { type: Service.Type.CONTROLLER_SERVICE } }, { service: { type: Service.Type.GROUP_CONTROLLER_SERVICE } }] : []),
    { volumeExpansion: { type: VolumeExpansion.Type.ONLINE } },
  ];
  const constrained = { service: { type: Service.Type.VOLUME_ACCESSIBILITY_CONSTRAINTS } };
  return [
    implement(identityMethods.getPluginInfo, () => ok({ name: driverName, vendorVersion: version })),
    implement(identityMethods.getPluginCapabilities, async () => {
      if (zone !== '') return ok({ capabilities: [...always, constrained] });
      // A controller has no zone of its own: there are zones where LightningSTOR has some.
      const capacity = await storage.call(lightningStorMethods.getCapacity, {});
      if (!capacity.ok) return capacity;
      return ok({ capabilities: capacity.value.zones.length > 0 ? [...always, constrained] : always });
    }),
    implement(identityMethods.probe, async () => {
      const missing = whyNotHere();
      if (missing !== undefined) return no('FAILED_PRECONDITION', missing);
      const health = await storage.call(healthCheck, { service: '' });
      return ok({ ready: { value: health.ok && health.value.status === 'SERVING' } });
    }),
  ];
}
