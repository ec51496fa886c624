/** The MAC address of a port: locally administered, and unique where the IPv4 address (a number) is. */
export const macOf = (address: number): string =>
  ['02', '4e', ...[24, 16, 8, 0].map((shift) => ((address >>> shift) & 255).toString(16).padStart(2, '0'))].join(':');
