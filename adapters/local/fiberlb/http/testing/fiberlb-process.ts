// The local FiberLB as a process of its own, for tests that kill it: FOLDER POOL. Says its address.
import { startLocalFiberLb } from '../../local-fiberlb.ts';
import { everyStandIn } from '../../testing/every-stand-in.ts';

const [dir = '', pool = ''] = process.argv.slice(2);
const server = await startLocalFiberLb({ networks: everyStandIn, dir, port: 0, pools: [pool], report: (error) => process.stderr.write(`${String(error)}\n`) });
process.stdout.write(`${server.address}\n`);
