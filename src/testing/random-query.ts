import fc, { type GeneratorValue } from "fast-check";
import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from "graphql";
import { RandomValues, type SampleIds } from "./random-values.js";

/** How many fields a query has at most, and how deep they lie: three lists within each other. */
const maxFields = 10;
const maxDepth = 7;

/**
 * Any operation that fits the schema: a few fields with arguments that make sense, lists within lists, fragments, aliases.
 * It is small on purpose, since a database plans every new statement; many small ones find more than few large ones.
 */
export function randomQuery(schema: GraphQLSchema, ids: SampleIds): fc.Arbitrary<string> {
  return fc.gen().map((draw) => new Writer(schema, new RandomValues(draw, ids), draw).operation());
}

const upTo = (most: number): fc.Arbitrary<number> => fc.noBias(fc.nat(most));

type Field = GraphQLField<unknown, unknown>;

class Writer {
  private fieldsLeft = maxFields;
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly values: RandomValues,
    private readonly draw: GeneratorValue,
  ) {}

  operation(): string {
    const query = this.schema.getQueryType();
    if (!query) throw new TypeError("The schema has no queries.");
    return `{ ${this.selections(query, 1)} }`;
  }

  private selections(type: GraphQLCompositeType, depth: number): string {
    const fragment = (isInterfaceType(type) || isUnionType(type)) && this.chance(4);
    return [this.plainSelections(type, depth), ...(fragment ? [this.fragment(type, depth)] : [])].join(" ");
  }

  /** One to three fields; a field comes twice only under an alias and with other arguments. */
  private plainSelections(type: GraphQLCompositeType, depth: number, aliased = false): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const wanted = 1 + this.upTo(depth === 1 ? 1 : 2);
    const seen = new Set<string>();
    const chosen: string[] = [];
    while (chosen.length < wanted && (chosen.length === 0 || this.fieldsLeft > 0)) {
      const possible = fields.filter((f) => this.fits(f, depth) && (f.args.length > 0 || !seen.has(f.name)));
      if (possible.length === 0) break;
      const field = this.oneOf(this.leadingOn(possible));
      const alias = aliased || seen.has(field.name) || this.chance(8) ? `a${this.aliases++}: ` : "";
      seen.add(field.name);
      chosen.push(`${alias}${this.field(field, depth)}`);
    }
    return chosen.length === 0 ? "__typename" : chosen.join(" ");
  }

  /** Half of the time those of the fields that lead to other things, so that queries go deep. */
  private leadingOn(fields: readonly Field[]): readonly Field[] {
    const leading = fields.filter(({ type }) => isCompositeType(getNamedType(type)));
    return leading.length > 0 && this.chance(2) ? leading : fields;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const possible = isInterfaceType(type) || isUnionType(type) ? this.schema.getPossibleTypes(type) : [];
    const one = this.oneOf(possible);
    return `... on ${one.name} { ${this.plainSelections(one, depth, true)} }`;
  }

  private field(field: Field, depth: number): string {
    this.fieldsLeft--;
    const type = getNamedType(field.type);
    const args = this.arguments(field, depth);
    const call = `${field.name}${args.length === 0 ? "" : `(${args.join(", ")})`}`;
    return isCompositeType(type) ? `${call} { ${this.selections(type, depth + 1)} }` : call;
  }

  /** Lists within lists are given a small size and few filters; cursors belong to answers and are never made up. */
  private arguments(field: Field, depth: number): string[] {
    const hasLast = field.args.some(({ name }) => name === "last");
    const size = hasLast && this.chance(6) ? "last" : "first";
    const oneIn = depth === 1 ? 3 : 7;
    return field.args.flatMap((argument) => {
      const { name } = argument;
      const isSize = name === "first" || name === "last";
      const skipped = ["after", "before"].includes(name) || (isSize ? name !== size : !this.chance(oneIn));
      if (skipped && !isRequiredArgument(argument)) return [];
      const kind = getNamedType(field.type).name;
      return [`${name}: ${this.values.argument(argument, kind, depth > 1)}`];
    });
  }

  private fits({ type }: Field, depth: number): boolean {
    return isLeafType(getNamedType(type)) || (depth < maxDepth && this.fieldsLeft > 0);
  }

  private oneOf<T>(items: readonly T[]): T {
    return items[this.upTo(items.length - 1)] as T;
  }

  private chance(oneIn: number): boolean {
    return this.upTo(oneIn - 1) === oneIn - 1;
  }

  private upTo(most: number): number {
    return this.draw(upTo, most);
  }
}
