/**
 * Builds the variable part of a statement. Values go in by `bind` and become parameters named by their order, so the text
 * depends on the shape of a request only; variables of nested patterns get fresh names.
 */
export class Binding {
  readonly params: Record<string, unknown> = {};
  private values = 0;
  private variables = 0;

  /** Stores a value; returns the parameter that stands for it in the text. */
  bind(value: unknown): string {
    const name = `p${this.values++}`;
    this.params[name] = value;
    return `$${name}`;
  }

  /** A variable name that no other part of the statement has. */
  fresh(prefix: string): string {
    return `${prefix}${this.variables++}`;
  }
}

/** Conditions joined by AND; empty ones are left out. */
export function and(conditions: readonly string[]): string {
  return conditions.filter((c) => c !== "").join(" AND ");
}

/** `WHERE …`, or nothing when there is no condition. */
export function where(conditions: readonly string[]): string {
  const all = and(conditions);
  return all === "" ? "" : ` WHERE ${all}`;
}
