const binaryUnits = ['Ki', 'Mi', 'Gi', 'Ti'] as const;

/** An amount as people write it: 500m of cpu, 128Mi of memory. Exact, so in the largest unit that leaves no rest. */
export function amountText(resource: string, amount: number): string {
  if (resource === 'cpu') return `${amount}m`;
  if (resource !== 'memory' && resource !== 'ephemeral-storage') return String(amount);
  let [rest, unit] = [amount, ''];
  for (const next of binaryUnits) {
    if (rest === 0 || rest % 1024 !== 0) break;
    [rest, unit] = [rest / 1024, next];
  }
  return `${rest}${unit}`;
}
