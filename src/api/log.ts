/** Where we write what operators need to know. pino satisfies it. Facts are never variables, bodies or secrets. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
