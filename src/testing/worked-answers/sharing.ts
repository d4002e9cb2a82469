import { createHash } from "node:crypto";
import { type Ask, edgesOf, type Id } from "../ask.js";
import type { Answers } from "./words.js";

interface Pair {
  readonly a: Id;
  readonly b: Id;
  readonly sharedCount: number;
  readonly aCount: number;
  readonly bCount: number;
  readonly jaccard: number;
  readonly overlap: number;
  readonly cosine: number;
  readonly shared: readonly Id[];
}

const pairFields = `node {
  a { id } b { id } sharedCount aCount bCount shared { id }
  jaccard: score(measure: JACCARD) overlap: score(measure: OVERLAP) cosine: score(measure: COSINE)
}`;

async function pairs(ask: Ask, args: string): Promise<Pair[]> {
  return (await edgesOf<{ node: Pair }>(ask, "municipalityPairs", args, pairFields)).map(({ node }) => node);
}

const cities = "filter: { kind: [CITY] }";

/** Which municipalities share building blocks, and how alike they are. */
export const sharing: Answers = {
  "similarity.pairs.cities.base": async (ask) => {
    const { municipalities }: { municipalities: { totalCount: number } } = await ask(
      `{ municipalities(${cities}) { totalCount } }`,
    );
    const byShared = await pairs(ask, `${cities}, orderBy: SHARED`);
    const byScore = await pairs(ask, `${cities}, orderBy: SCORE, measure: JACCARD`);
    const n = municipalities.totalCount;
    return {
      municipalitiesInScope: n,
      allPairs: (n * (n - 1)) / 2,
      pairsWithSharedBlock: byShared.length,
      sumOfShared: byShared.reduce((sum, pair) => sum + pair.sharedCount, 0),
      csvSha256: createHash("sha256").update(csvOf(byShared)).digest("hex"),
      byShared: topOf(byShared),
      byJaccard: topOf(byScore),
    };
  },

  "similarity.pairsAtLeast": async (ask, { n }: { n: number[] }) => ({
    cities: await pairsAtLeast(ask, n, `${cities},`),
    municipalities: await pairsAtLeast(ask, n, ""),
  }),

  "similarity.toLargeCity.examples": async (ask, { cities: ids }: { cities: string[] }) =>
    Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await mostSimilar(ask, id)] as const))),
};

function topOf(list: readonly Pair[]): object {
  const [last, next] = [list[24], list[25]];
  return {
    top: list.slice(0, 25).map((pair) => ({
      a: pair.a.id,
      b: pair.b.id,
      shared: pair.sharedCount,
      sizeA: pair.aCount,
      sizeB: pair.bCount,
      jaccard: pair.jaccard,
      overlap: pair.overlap,
      cosine: pair.cosine,
      sharedBlocks: pair.shared.map(({ id }) => id),
    })),
    total: list.length,
    tieAtCut: last?.sharedCount === next?.sharedCount && last?.jaccard === next?.jaccard,
  };
}

/** The file behind `csvSha256`: every pair, scores with six decimals. */
function csvOf(list: readonly Pair[]): string {
  const header = "a,b,shared,size_a,size_b,jaccard,overlap,cosine,shared_blocks";
  const lines = list.map((pair) =>
    [
      pair.a.id,
      pair.b.id,
      pair.sharedCount,
      pair.aCount,
      pair.bCount,
      ...[pair.jaccard, pair.overlap, pair.cosine].map((score) => score.toFixed(6)),
      pair.shared.map(({ id }) => id).join(";"),
    ].join(","),
  );
  return `${[header, ...lines].join("\n")}\n`;
}

async function pairsAtLeast(ask: Ask, least: readonly number[], args: string): Promise<object> {
  const counts: Record<string, { totalCount: number }> = await ask(
    `{ ${least.map((n) => `at${n}: municipalityPairs(${args} minShared: ${n}) { totalCount }`).join(" ")} }`,
  );
  const best = await pairs(ask, `${args} minShared: 6`);
  return {
    numberOfPairs: Object.fromEntries(least.map((n) => [n, counts[`at${n}`]?.totalCount])),
    pairs6: best.map(({ a, b, sharedCount, jaccard }) => [a.id, b.id, sharedCount, jaccard]),
  };
}

interface Similar {
  readonly municipality: { readonly buildingBlocks: { readonly totalCount: number } };
  readonly similarMunicipalities: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: Id & { readonly buildingBlocks: { readonly totalCount: number } };
      readonly score: number;
      readonly sharedCount: number;
      readonly pair: { readonly shared: readonly Id[] };
    }[];
  };
}

async function mostSimilar(ask: Ask, id: string): Promise<object> {
  const { municipality, similarMunicipalities: found }: Similar = await ask(
    `query ($id: ID!) {
      municipality(id: $id) { buildingBlocks { totalCount } }
      similarMunicipalities(to: $id, first: 11, measure: JACCARD, ${cities}) {
        totalCount
        edges { node { id buildingBlocks { totalCount } } score sharedCount pair { shared { id } } }
      }
    }`,
    { id },
  );
  const [last, next] = [found.edges[9], found.edges[10]];
  return {
    top: found.edges.slice(0, 10).map(({ node, score, sharedCount, pair }) => ({
      id: node.id,
      jaccard: score,
      shared: sharedCount,
      size: node.buildingBlocks.totalCount,
      sharedBlocks: pair.shared.map((block) => block.id),
    })),
    total: found.totalCount,
    tieAtCut: next !== undefined && last?.score === next.score && last.sharedCount === next.sharedCount,
    size: municipality.buildingBlocks.totalCount,
  };
}
