/** A value as Cypher's conditions know it. */
export type Known = string | number | boolean | null;

/** Gives the value of a name (`n.since`) or of a parameter (`$p0`). */
export type Names = (name: string) => Known;

/**
 * Whether a condition holds, as Cypher reads it: what is compared with null is not known, `NOT` binds weaker than a
 * comparison, `AND` stronger than `OR`. Only what our conditions on keys and dates are made of: names, parameters, texts,
 * `+`, comparisons, `IS NULL`, `NOT`, `AND`, `OR` and parentheses. For tests without a database.
 */
export function holds(condition: string, names: Names): boolean | null {
  return truthOf(valueOf(condition, names));
}

/** The value of an expression. */
export function valueOf(expression: string, names: Names): Known {
  const words = expression.match(/'[^']*'|\$?[A-Za-z_][\w.]*|<=|>=|[<>=+()]/g) ?? [];
  if (words.join("") !== expression.replaceAll(" ", "")) throw new Error(`Cannot read: ${expression}`);
  let at = 0;
  const takes = (word: string): boolean => words[at] === word && ++at > 0;

  const either = (): Known => {
    let left = both();
    while (takes("OR")) left = or(truthOf(left), truthOf(both()));
    return left;
  };
  const both = (): Known => {
    let left = negation();
    while (takes("AND")) left = not(or(not(truthOf(left)), not(truthOf(negation()))));
    return left;
  };
  const negation = (): Known => (takes("NOT") ? not(truthOf(negation())) : comparison());
  const comparison = (): Known => {
    const left = sum();
    if (takes("IS")) {
      const negated = takes("NOT");
      if (!takes("NULL")) throw new Error(`IS is followed by NULL: ${expression}`);
      return (left === null) !== negated;
    }
    for (const [sign, fits] of Object.entries(signs)) {
      if (takes(sign)) return compared(left, sum(), fits);
    }
    return left;
  };
  const sum = (): Known => {
    let left = single();
    while (takes("+")) {
      const right = single();
      left = left === null || right === null ? null : `${left}${right}`;
    }
    return left;
  };
  const single = (): Known => {
    if (takes("(")) {
      const inner = either();
      if (!takes(")")) throw new Error(`A parenthesis is not closed: ${expression}`);
      return inner;
    }
    const word = words[at++] ?? "";
    if (!/^['$\w]/.test(word)) throw new Error(`A value is missing: ${expression}`);
    return word.startsWith("'") ? word.slice(1, -1) : names(word);
  };

  const value = either();
  if (at !== words.length) throw new Error(`Cannot read on at ${words[at]}: ${expression}`);
  return value;
}

const signs: Readonly<Record<string, (order: number) => boolean>> = {
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "=": (order) => order === 0,
};

function compared(a: Known, b: Known, fits: (order: number) => boolean): boolean | null {
  return a === null || b === null ? null : fits(a < b ? -1 : a > b ? 1 : 0);
}

function truthOf(value: Known): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  throw new Error(`${value} is neither true nor false.`);
}

function not(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

function or(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}
