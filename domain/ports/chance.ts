/** Chance as a port: seeded in simulation. */
export interface Chance {
  /** Uniform in [0, 1). */
  next(): number;
}

/** Ids as a port. */
export interface Ids {
  /** UUIDv4, for metadata.uid. */
  uid(): string;
  /** UUIDv7, for events and commands. */
  eventId(): string;
}
