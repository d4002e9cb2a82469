import { city } from "./a-city.mjs";
import { cities } from "./b-cities.mjs";
import { citiesWithBlocks } from "./c-cities-with-blocks.mjs";
import { landscape } from "./d-landscape.mjs";
import { blockUsers } from "./e-block-users.mjs";
import { filteredCities } from "./f-filtered-cities.mjs";
import { sharing } from "./g-sharing.mjs";
import { pairs } from "./h-pairs.mjs";
import { search } from "./i-search.mjs";
import { matrix } from "./m-matrix.mjs";

/**
 * @typedef {object} Operation
 * @property {string} letter
 * @property {string} says what is asked, in words
 * @property {number} places how many fields of our document are a list, a lookup or a count: at most so many statements
 * @property {boolean} [slow] whether it grows with the square of the cities
 * @property {(rows: Rows, random: import("../landscape/random.mjs").Random) => Promise<object[]>} choices variables, each
 *   of which gives another answer or at least another request
 * @property {{question: string, variables: (choice: object) => object}} [byName] the nearest of our named questions
 * @property {string} ours our document
 * @property {string} peer the peer's document
 * @property {string} floor the hand-written statement
 * @property {Record<"ours" | "peer" | "floor", (answer: any) => unknown>} same what each answers, in one form
 *
 * @typedef {(statement: string) => Promise<Record<string, any>[]>} Rows
 */

/** @type {readonly Operation[]} */
export const operations = [
  city,
  cities,
  citiesWithBlocks,
  landscape,
  blockUsers,
  filteredCities,
  sharing,
  pairs,
  matrix,
  search,
];
