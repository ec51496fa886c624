import { describe, expect, it } from 'vitest';
import type { Service } from '../../schemas/kubernetes/types.ts';
import { decided, serviceDraft } from '../testing/decided.ts';

type Draft = { readonly [field: string]: unknown };

const d = () => {
  const world = decided();
  const ref = world.ref('services', 'web');
  return {
    ...world,
    made: (spec: Draft) => familiesOf(world.entry<Service>(world.create(serviceDraft('web', spec))).object),
    refused: (spec: Draft) => world.causes(world.creating(serviceDraft('web', spec))),
    patching: (spec: Draft) => ({ verb: 'patch', ref, patchType: 'merge', patch: { spec } }) as never,
    now: () => familiesOf(world.entry<Service>(ref).object),
  };
};
const familiesOf = ({ spec }: Service): readonly unknown[] => [spec?.ipFamilyPolicy, spec?.ipFamilies];
const headless = { clusterIP: 'None', selector: {} };
const dual = ['IPv4', 'IPv6'];

describe('the families of a Service', () => {
  it.each([
    ['one, the cluster’s', {}, ['SingleStack', ['IPv4']]],
    ['one, of its address', { clusterIPs: ['10.96.0.10'] }, ['SingleStack', ['IPv4']]],
    ['one, headless with a selector', { clusterIP: 'None' }, ['SingleStack', ['IPv4']]],
    ['both, headless without a selector', headless, ['RequireDualStack', dual]],
    ['both, of which it names one', { ...headless, ipFamilies: ['IPv6'] }, ['RequireDualStack', ['IPv6', 'IPv4']]],
    ['one, if it says so', { ...headless, ipFamilyPolicy: 'SingleStack' }, ['SingleStack', ['IPv4']]],
    ['none, of an ExternalName (SVC-23)', { type: 'ExternalName', externalName: 'example.com' }, [undefined, undefined]],
  ] as const)('are %s (SVC-20)', (_what, spec, wanted) => expect(d().made(spec)).toEqual(wanted));

  it('are one where two are preferred, and stay so (SVC-21)', () => {
    const world = d();
    expect(world.made({ ipFamilyPolicy: 'PreferDualStack' })).toEqual(['PreferDualStack', ['IPv4']]);
    world.submit(world.patching({ sessionAffinity: 'ClientIP' }));
    expect([world.now(), world.entry<Service>(world.ref('services', 'web')).object.spec?.clusterIPs?.length]).toEqual([['PreferDualStack', ['IPv4']], 1]);
  });

  it('are not two where both are required (SVC-21)', () => {
    const text = 'spec.ipFamilyPolicy: Invalid value: "RequireDualStack": this cluster is not configured for dual-stack services';
    expect(d().refused({ ipFamilyPolicy: 'RequireDualStack' })).toEqual([text]);
    expect(d().refused({ clusterIP: 'None', ipFamilyPolicy: 'RequireDualStack' })).toEqual([text]);
    const world = d();
    world.made({});
    expect(world.causes(world.patching({ ipFamilyPolicy: 'RequireDualStack' }))).toEqual([text]);
  });

  const single = (what: string): string =>
    `spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple ${what} are specified`;
  it.each([
    ['a family that the cluster has not', { ipFamilies: ['IPv6'] }, ['spec.ipFamilies[0]: Invalid value: "IPv6": not configured on this cluster']],
    [
      'it as the second',
      { ipFamilies: dual, ipFamilyPolicy: 'PreferDualStack' },
      ['spec.ipFamilies[1]: Invalid value: "IPv6": not configured on this cluster'],
    ],
    ['two for one', { ipFamilies: dual }, [single('IP families')]],
    ['an address of it', { clusterIP: 'fd00::1' }, ['spec.clusterIPs[0]: Invalid value: ["fd00::1"]: IPv6 is not configured on this cluster']],
    [
      'two addresses for one',
      { clusterIPs: ['10.96.0.9', 'fd00::1'], ipFamilies: ['IPv4'] },
      [single('cluster IPs'), 'spec.clusterIPs[1]: Invalid value: ["10.96.0.9","fd00::1"]: IPv6 is not configured on this cluster'],
    ],
    [
      'two addresses of one family',
      { clusterIPs: ['10.96.0.8', '10.96.0.9'] },
      ['spec.clusterIPs: Invalid value: ["10.96.0.8","10.96.0.9"]: may specify no more than one IP for each IP family'],
    ],
    [
      'an address of another family than it says',
      { clusterIP: 'fd00::1', ipFamilies: ['IPv4'] },
      ['spec.clusterIPs[0]: Invalid value: "fd00::1": expected an IPv4 value as indicated by `ipFamilies[0]`'],
    ],
    [
      'an address beside none',
      { clusterIPs: ['None', '10.96.0.9'] },
      [`spec.clusterIPs: Invalid value: ["None","10.96.0.9"]: 'None' must be the first and only value`],
    ],
    [
      'another first address',
      { clusterIP: '10.96.0.8', clusterIPs: ['10.96.0.9'] },
      ['spec.clusterIPs: Invalid value: ["10.96.0.9"]: first value must match `clusterIP`'],
    ],
  ])('are not %s (SVC-22)', (_what, spec, wanted) => expect(d().refused(spec)).toEqual(wanted));

  it('become one only by the policy: the first stays (SVC-22)', () => {
    const world = d();
    world.made(headless);
    expect(world.causes(world.patching({ ipFamilies: ['IPv4'] }))).toEqual([
      `spec.ipFamilyPolicy: Invalid value: "RequireDualStack": must be 'SingleStack' to release the secondary IP family`,
    ]);
    world.submit(world.patching({ ipFamilyPolicy: 'SingleStack' }));
    expect(world.now()).toEqual(['SingleStack', ['IPv4']]);
    world.submit(world.patching({ ipFamilyPolicy: 'RequireDualStack' }));
    expect(world.now()).toEqual(['RequireDualStack', dual]);
  });

  it('are kept by an update that leaves them out (SVC-20)', () => {
    const world = d();
    world.made(headless);
    const {
      ipFamilies: _families,
      ipFamilyPolicy: _policy,
      clusterIP: _ip,
      clusterIPs: _ips,
      ...spec
    } = world.entry<Service>(world.ref('services', 'web')).object.spec ?? {};
    world.submit({
      verb: 'replace',
      ref: world.ref('services', 'web'),
      object: { ...world.entry<Service>(world.ref('services', 'web')).object, spec: { ...spec, sessionAffinity: 'ClientIP' } } as Service,
    });
    expect(world.now()).toEqual(['RequireDualStack', dual]);
  });
});
