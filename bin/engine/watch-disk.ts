import { bytesText, diskRoom, isLow, type DiskRoom } from './disk-room.ts';

const everyMs = 10_000;

/** Low counts as over at twice what is low: a disk that hovers there is told once. */
const isRoomy = ({ freeBytes, totalBytes }: DiskRoom): boolean => !isLow({ freeBytes: freeBytes / 2, totalBytes });

/**
 * Says once that the disk is nearly full, and once that it is not any more. Others may fill it before nats-server reaches its own limit:
 * a stream that could not be written answers nothing, and works again only after a restart of nats-server (2.15.1).
 */
export function diskTeller(directory: string, say: (line: string) => void): (room: DiskRoom) => void {
  let low = false;
  return (room) => {
    const free = `${bytesText(room.freeBytes)} of ${bytesText(room.totalBytes)} are free on the disk of ${directory}`;
    if (!low && isLow(room)) {
      low = true;
      say(`only ${free}: make room, and start k8shost again if writes hang afterwards`);
    } else if (low && isRoomy(room)) {
      low = false;
      say(`${free} again`);
    }
  };
}

/** Looks every 10 s until the signal aborts. */
export function watchDisk(directory: string, say: (line: string) => void, signal: AbortSignal): void {
  const tell = diskTeller(directory, say);
  const look = (): void => void diskRoom(directory).then(tell, () => {});
  look();
  const timer = setInterval(look, everyMs).unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
