/** One figure. `mark` is the first mark to beat, `better` which side of it is good. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly mark?: { readonly value: number; readonly better: 'higher' | 'lower' };
}

export function line({ name, value, unit, mark }: Figure): string {
  const text = `${format(value)} ${unit}`;
  if (mark === undefined) return `${name.padEnd(46)} ${text.padStart(18)}`;
  const held = mark.better === 'higher' ? value >= mark.value : value <= mark.value;
  return `${name.padEnd(46)} ${text.padStart(18)}   mark ${mark.better === 'higher' ? '>=' : '<='} ${format(mark.value)}: ${held ? 'held' : 'MISSED'}`;
}

const format = (value: number): string => (value >= 1000 ? Math.round(value).toLocaleString('en-US') : value >= 10 ? value.toFixed(1) : value.toFixed(2));
