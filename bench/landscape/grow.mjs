import { namesOf } from "./names.mjs";
import { randomOf } from "./random.mjs";

/** How much there is of each kind in the end, the facts included. */
export const size = {
  municipalities: 2000,
  cities: 1240,
  blocks: 400,
  locations: 20_000,
  actors: 5000,
  departments: 6000,
};

/**
 * Grows the facts into a large landscape of the same shape; the same one each time. All rows of the facts stay, new ones
 * are added: no kind is left out, and blocks are used as unevenly as they really are.
 *
 * @param {import("./package.mjs").DataPackage} pkg it is changed
 */
export function grow(pkg) {
  const random = randomOf(20_261_123);
  const names = namesOf(random);
  const rows = (table) => pkg.tables.get(table).rows;
  const evidence = evidenceOf(rows("sources"), random);
  const add = (table, row) => rows(table).push({ ...evidence(), ...row });
  const missing = (table, wanted) => Array.from({ length: wanted - rows(table).length }, (_, i) => i + 1);

  for (const number of missing("building_blocks", size.blocks)) {
    const id = `baustein-${number}`;
    const broader = random.next() < 0.8 ? random.one(rows("building_blocks")).id : "";
    const category = random.one(["structure", "format", "product", "instrument", "topic"]);
    add("building_blocks", { id, name_de: names.block(number), category, broader_id: broader });
    if (broader !== "")
      add("rel_building_block_narrower_than", { building_block_id: id, broader_id: broader });
  }

  const blocks = rows("building_blocks").map(({ id }) => id);
  const programmes = rows("programmes")
    .map(({ id }) => id)
    .filter((id) => id !== "lernen-vor-ort");
  const states = rows("states");
  const cities = rows("municipalities").filter(({ kind }) => kind === "city").length;
  for (const number of missing("municipalities", size.municipalities)) {
    const id = `gemeinde-${number}`;
    const state = random.one(states);
    const kind = number <= size.cities - cities ? "city" : "district";
    const population = Math.round(5000 * 80 ** random.next());
    add("municipalities", {
      id,
      name: names.place(),
      kind,
      municipal_type: kind === "city" ? "kreisfreie_stadt" : "landkreis",
      state_id: state.id,
      ags: kind === "city" ? `${state.ags2}9${String(number).padStart(5, "0")}` : "",
      population: String(population),
      population_date: "2022-05-15",
      area_km2: String(random.whole(20, 900)),
      latitude: kind === "city" ? String(47.5 + random.next() * 7) : "",
      longitude: kind === "city" ? String(6 + random.next() * 9) : "",
      grossstadt_250k: kind === "city" ? String(population >= 250_000) : "",
      lernen_vor_ort: "false",
    });
    add("rel_municipality_in_state", { municipality_id: id, state_id: state.id });
    for (const programme of random.some(programmes, 2))
      add("rel_municipality_participates_in_programme", {
        municipality_id: id,
        programme_id: programme,
        role: "participant",
      });
    for (const block of several(random.whole(3, 19), () => random.early(blocks)))
      add("rel_municipality_uses_building_block", {
        municipality_id: id,
        building_block_id: block,
        programme_id: random.next() < 0.3 ? random.one(programmes) : "",
        since: random.next() < 0.5 ? String(random.whole(2005, 2025)) : "",
        status: random.one(["active", "continued", "ended", "unknown"]),
      });
  }

  const municipalities = rows("municipalities");
  for (const number of missing("actors", size.actors)) {
    const id = `akteur-${number}`;
    const seat = random.one(municipalities);
    add("actors", {
      id,
      name: names.actor(),
      actor_type: random.one(["foundation", "association", "network", "university", "company", "agency"]),
      seat_municipality_id: seat.id,
      seat_state_id: seat.state_id,
    });
    for (const { id: municipality } of random.some(municipalities, random.whole(1, 3)))
      add("rel_actor_supports_municipality", {
        actor_id: id,
        municipality_id: municipality,
        role: random.one(["foundation_partner", "project_partner", "network_partner"]),
        since: String(random.whole(2005, 2025)),
      });
  }

  const actors = rows("actors").map(({ id }) => id);
  for (const number of missing("departments", size.departments)) {
    const id = `ressort-${number}`;
    const municipality = random.one(municipalities);
    const parent = random.next() < 0.3 ? random.one(rows("departments")).id : "";
    add("departments", {
      id,
      name: names.department(municipality.name),
      municipality_id: municipality.id,
      department_type: random.one(["amt", "fachbereich", "bildungsbuero", "abteilung", "stabsstelle"]),
      parent_department_id: parent,
    });
    add("rel_department_of_municipality", { department_id: id, municipality_id: municipality.id });
    if (parent !== "")
      add("rel_department_part_of_department", { department_id: id, parent_department_id: parent });
    for (const block of several(random.whole(0, 2), () => random.early(blocks)))
      add("rel_department_responsible_for_building_block", {
        department_id: id,
        building_block_id: block,
        role: "responsible",
      });
  }

  for (const number of missing("learning_locations", size.locations)) {
    const id = `lernort-${number}`;
    const municipality = random.one(municipalities).id;
    const quarter = random.next() < 0.2 ? names.place() : "";
    add("learning_locations", {
      id,
      name: names.location(),
      formality: random.one(["formal", "non_formal", "mixed"]),
      location_type: random.one([
        "library",
        "primary_school",
        "grammar_school",
        "adult_education_centre",
        "youth_centre",
      ]),
      municipality_id: municipality,
      quarter,
    });
    add("rel_learning_location_in_municipality", {
      learning_location_id: id,
      municipality_id: municipality,
      quarter,
    });
    for (const block of several(random.whole(0, 2), () => random.early(blocks)))
      add("rel_learning_location_runs_building_block", {
        learning_location_id: id,
        building_block_id: block,
        role: "runs",
      });
    if (random.next() < 0.15)
      add("rel_learning_location_operated_by_actor", {
        learning_location_id: id,
        actor_id: random.one(actors),
        role: "operator",
      });
  }
}

/** Different things, at most so many. */
function several(count, one) {
  return new Set(Array.from({ length: count }, one));
}

/** The columns that say where a row comes from: one of the facts' own sources, as it is cited there. */
function evidenceOf(sources, random) {
  const cited = sources.map(({ id, citation, url }) => ({
    source_id: id,
    source: url === "" ? citation : `${citation} <${url}>`,
    confidence: "sourced",
  }));
  return () => random.one(cited);
}
