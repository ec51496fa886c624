// The reference suite of CSI drivers against `k8shost csi` with its local LightningSTOR, controller and node in one process: with images and real
// mounts as root, with folders and without root.
import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRoot } from '../root.ts';
import { findCsiSanity, runCsiSanity, type User } from '../testing/csi-sanity.ts';
import { startRole } from '../testing/role-process.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
const runsAs = (user: User): boolean =>
  spawnSync(process.execPath, ['-e', `require('fs').accessSync(${JSON.stringify(findRoot())})`], { ...user }).status === 0;
const has = (program: string): boolean => spawnSync(program, ['-V']).error === undefined;

const sanity = findCsiSanity();
const reason = sanity === undefined ? 'csi-sanity is not there; npm run test:int builds it where Go is at hand' : undefined;
const reasonAsRoot = !isRoot
  ? 'mounts and loop devices need root'
  : has('mkfs.xfs') && has('losetup')
    ? undefined
    : 'mkfs.xfs (xfsprogs) or losetup (util-linux) is missing';
const reasonPlain = !isRoot || runsAs(nobody) ? undefined : `nobody may read ${findRoot()}`;
const skipped = (why: string | undefined): string => (why === undefined ? '' : ` (skipped: ${why})`);

/** What the suite does not run, and why. Anything else that is skipped is a fault. */
const disabled = {
  'Controller Service [Controller Server] ListVolumes pagination should detect volumes added between pages and accept tokens when the last volume from a page is deleted':
    'pending',
};
/** Capabilities of versions of the specification after 1.12, which this driver does not announce. */
const later = {
  'ControllerGetVolumeHealth [Controller Server] should fail when no volume id is provided': 'ControllerGetVolumeHealth not supported',
  'ControllerGetVolumeHealth [Controller Server] should return health for a valid volume': 'ControllerGetVolumeHealth not supported',
  'ControllerListVolumeHealth [Controller Server] should return appropriate response': 'ControllerListVolumeHealth not supported',
  'CreateSnapshot [Controller Server] should succeed when creating a snapshot with accessibility requirements':
    'SNAPSHOT_ACCESSIBILITY_CONSTRAINTS not supported',
  'Node Service NodeGetStorageHealth should return appropriate response': 'NodeGetStorageHealth not supported',
  'Node Service NodeGetVolumeHealth should fail when no volume id is provided': 'NodeGetVolumeHealth not supported',
  'Node Service NodeGetVolumeHealth should return health for a valid volume': 'NodeGetVolumeHealth not supported',
};

describe.skipIf(reason !== undefined)(`csi-sanity${skipped(reason)}`, () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-csi-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  /** Sizes that XFS can be made on; the files are sparse. */
  const judge = async (user: User, provisioning: string, driverArgs: readonly string[], suiteArgs: readonly string[] = []) => {
    const parameters = join(dir, 'mutable.yaml');
    writeFileSync(parameters, `provisioning: ${provisioning}\n`);
    if (user) chownSync(dir, user.uid, user.gid);
    const socket = join(dir, 'csi.sock');
    const args = ['csi', '--endpoint', `unix://${socket}`, '--data', join(dir, 'data'), '--run', join(dir, 'run'), '--node', 'n1', '--max-volumes', '3'];
    const driver = await startRole([...args, ...driverArgs], 'serving CSI', { HOME: dir }, user);
    try {
      const sizes = ['--csi.testvolumesize', '419430400', '--csi.testvolumeexpandsize', '524288000'];
      const limits = ['--csi.testvolumemutableparameters', parameters, '--csi.testnodevolumeattachlimit'];
      const report = await runCsiSanity(sanity ?? '', dir, socket, [...sizes, ...limits, ...suiteArgs], user);
      return { ...report, leftBehind: spawnSync('losetup', ['--all', '--noheadings', '--output', 'BACK-FILE'], { encoding: 'utf8' }).stdout.includes(dir) };
    } finally {
      await driver.stop();
    }
  };
  const clean = { failed: [], skipped: { ...disabled, ...later }, leftBehind: false };

  test.skipIf(reasonAsRoot !== undefined)(
    `SAN-1, SAN-2, SAN-3, SAN-4, SAN-5, SAN-6, SAN-7, SAN-8, SAN-9, SAN-10, SAN-11, SAN-12, SAN-13, SAN-14, SAN-15: images of file systems, mounted as root${skipped(reasonAsRoot)}`,
    { timeout: 180_000 },
    async () => {
      const { passed, ...rest } = await judge(undefined, 'thick', []);
      expect(rest).toEqual(clean);
      expect(passed).toBeGreaterThanOrEqual(95);
    },
  );

  test.skipIf(reasonAsRoot !== undefined)(`SAN-13: images as block devices, in a zone, as root${skipped(reasonAsRoot)}`, { timeout: 180_000 }, async () => {
    const { passed, ...rest } = await judge(undefined, 'thin', ['--zone', 'z1'], ['--csi.testvolumeaccesstype', 'block']);
    expect(rest).toEqual(clean);
    expect(passed).toBeGreaterThanOrEqual(95);
  });

  test.skipIf(reasonPlain !== undefined)(
    `SAN-1, SAN-2, SAN-3, SAN-4, SAN-5, SAN-6, SAN-7, SAN-8, SAN-9, SAN-10, SAN-11, SAN-12, SAN-13, SAN-14, SAN-15: folders, without root${skipped(reasonPlain)}`,
    { timeout: 180_000 },
    async () => {
      const { passed, ...rest } = await judge(isRoot ? nobody : undefined, 'thin', []);
      expect(rest).toEqual(clean);
      expect(passed).toBeGreaterThanOrEqual(95);
    },
  );
});
