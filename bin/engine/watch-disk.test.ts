import { expect, test } from 'vitest';
import { diskTeller } from './watch-disk.ts';

test('a disk that fills up is told once, and once that it has room again', () => {
  const lines: string[] = [];
  const tell = diskTeller('/var/k8shost', (line) => lines.push(line));
  for (const freeBytes of [300e6, 199e6, 150e6, 250e6, 199e6]) tell({ freeBytes, totalBytes: 250e9 });
  expect(lines).toEqual(['only 199.0 MB of 250.0 GB are free on the disk of /var/k8shost: make room, and start k8shost again if writes hang afterwards']);
  tell({ freeBytes: 400e6, totalBytes: 250e9 });
  expect(lines.slice(1)).toEqual(['400.0 MB of 250.0 GB are free on the disk of /var/k8shost again']);
});
