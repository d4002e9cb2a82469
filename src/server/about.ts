/** What the server serves, for its start page. */
export interface About {
  /** Of the data package; null where the store does not say. */
  readonly version: string | null;
  /** Of the data: `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly licence: string | null;
  readonly citation: string | null;
  readonly things: number;
  readonly statements: number;
  readonly sources: number;
  readonly engine: "neo4j" | "embedded";
}
