/** When a CronJob runs. */
export type Schedule =
  | {
      readonly kind: 'calendar';
      /** IANA name. */
      readonly zone: string;
      readonly minutes: ReadonlySet<number>;
      readonly hours: ReadonlySet<number>;
      readonly daysOfMonth: ReadonlySet<number>;
      /** 1 to 12. */
      readonly months: ReadonlySet<number>;
      /** 0 is Sunday. */
      readonly daysOfWeek: ReadonlySet<number>;
      /** One of the two fields of days is open (`*`), so both must match; else one is enough. */
      readonly bothDays: boolean;
    }
  /** `@every 90s`, counted from the run before. */
  | { readonly kind: 'every'; readonly delayMs: number };
