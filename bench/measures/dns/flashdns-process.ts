// The FlashDNS of this machine alone in a process, so that its processor time is its own. Its argument is its folder; it prints where
// it is told zones and where it is asked.
import { startLocalFlashDns } from '../../../adapters/local/flashdns/local-flashdns.ts';

const server = await startLocalFlashDns({ dir: process.argv[2] ?? '', port: 0, dnsPort: 0 });
process.stdout.write(`${JSON.stringify({ address: server.address, dnsAddress: server.dnsAddress })}\n`);
process.once('SIGTERM', () => void server.stop());
