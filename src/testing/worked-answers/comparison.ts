import type { Ask, Id } from "../ask.js";
import { type Answers, idsIn } from "./words.js";

interface Use {
  readonly municipality: Id;
  readonly status: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly programme: Id | null;
  readonly sources: readonly Id[];
  readonly confidence: string;
  readonly note: string | null;
}
interface Compared {
  readonly buildingBlock: Id;
  readonly municipalities: readonly Id[];
  readonly uses: readonly Use[];
}
interface Comparison {
  readonly shared: readonly Compared[];
  readonly unique: readonly Compared[];
  readonly pairs: readonly [{ readonly a: Id; readonly aCount: number; readonly bCount: number }];
}

const comparedFields = `
  buildingBlock { id }
  municipalities { id }
  uses {
    municipality { id } status since until programme { id } sources { id } confidence note
  }`;

/** Two municipalities compared; the scope as it stands in the operation. */
async function compare(ask: Ask, a: string, b: string, scope = ""): Promise<Comparison> {
  const { sharedBuildingBlocks }: { sharedBuildingBlocks: Comparison } = await ask(`{
    sharedBuildingBlocks(municipalities: ["${a}", "${b}"] ${scope}) {
      shared { ${comparedFields} }
      unique { ${comparedFields} }
      pairs { a { id } aCount bCount }
    }
  }`);
  return sharedBuildingBlocks;
}

const parts = "scope: { includeParts: true }";
const narrower = "scope: { includeNarrower: true }";
const notEnded = "scope: { uses: { status: [ACTIVE, CONTINUED, UNKNOWN] } }";

/** What two municipalities share, and what only one of them has. */
export const comparisons: Answers = {
  "blocks.shared.hamburg-bremen": async (ask, { a, b }: { a: string; b: string }) => {
    const { shared, pairs } = await compare(ask, a, b);
    const [pair] = pairs;
    const [sizeA, sizeB] = pair.a.id === a ? [pair.aCount, pair.bCount] : [pair.bCount, pair.aCount];
    const sides = shared.map(({ buildingBlock, uses }) => ({
      block: buildingBlock.id,
      [a]: usesOf(uses, a),
      [b]: usesOf(uses, b),
    }));
    return {
      sizeA,
      sizeB,
      shared: sides.sort((x, y) => (x.block < y.block ? -1 : 1)),
      withParts: blocksOf((await compare(ask, a, b, parts)).shared),
      broaderClosure: blocksOf((await compare(ask, a, b, narrower)).shared),
    };
  },

  "blocks.difference.nuernberg-mannheim": async (ask, { pairs }: { pairs: [string, string][] }) =>
    Promise.all(
      pairs.map(async ([a, b]) => {
        const onlyA = async (scope?: string): Promise<string[]> => {
          const { unique } = await compare(ask, a, b, scope);
          return blocksOf(unique.filter(({ municipalities }) => idsIn(municipalities).includes(a)));
        };
        return {
          a,
          b,
          onlyA: await onlyA(),
          onlyA_includeParts: await onlyA(parts),
          onlyA_broaderClosure: await onlyA(narrower),
          onlyA_noEnded: await onlyA(notEnded),
        };
      }),
    ),
};

function blocksOf(compared: readonly Compared[]): string[] {
  return idsIn(compared.map(({ buildingBlock }) => buildingBlock));
}

function usesOf(uses: readonly Use[], id: string): object[] {
  return uses
    .filter(({ municipality }) => municipality.id === id)
    .map(({ status, since, until, programme, sources, confidence, note }) => ({
      status: status.toLowerCase(),
      since: since ?? "",
      until: until ?? "",
      programmeId: programme?.id ?? "",
      sourceIds: sources.map((source) => source.id),
      confidence: confidence.toLowerCase(),
      note: note ?? "",
    }));
}
