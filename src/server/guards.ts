/** Protections that have no bound to set. All of them are on; only tests take one away, to see that it is what protects. */
export interface Guards {
  /** Refuses what a form or a link of a foreign page could send. */
  readonly csrf: boolean;
  /** Answers a fault that nobody foresaw with an incident's id only. */
  readonly masking: boolean;
  /** Sends the safe headers with every answer. */
  readonly headers: boolean;
}

export const allGuards: Guards = Object.freeze({ csrf: true, masking: true, headers: true });
