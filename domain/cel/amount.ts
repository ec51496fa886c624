import { compareQuantities, parseQuantity, type Quantity } from '../quantity.ts';

/** A Kubernetes quantity inside an expression. */
export class Amount {
  readonly quantity: Quantity;

  constructor(quantity: Quantity) {
    this.quantity = quantity;
  }

  static parse(text: string): Amount {
    const parsed = parseQuantity(text);
    if (!parsed.ok) throw new Error(parsed.error);
    return new Amount(parsed.value);
  }

  compare(other: Amount): number {
    return compareQuantities(this.quantity, other.quantity);
  }
}
