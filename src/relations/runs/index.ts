import { edgeField, type Relation } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { buildingBlock } from "../../entities/building-block/index.js";
import { learningLocation } from "../../entities/learning-location/index.js";
import { programme } from "../../entities/programme/index.js";

export const RunRole = controlled(
  "RunRole",
  "What part a learning location has in a building block. To run it in the narrow sense are the first five.",
  {
    RUNS: "It does the work.",
    IS_INSTANCE: "It is itself one: a neighbourhood education centre, a campus.",
    HOSTS: "It houses the office or the work of others.",
    LEADS: "It is in the lead among several.",
    COORDINATES: "It brings those together who work on it.",
    CONTRIBUTES: "It works on it with others, who are in charge.",
    TAKES_PART: "It takes part in what others run.",
    EXAMPLE_CASE: "A report or a study describes it as an example.",
    VENUE: "It was only where something took place.",
  },
);

export const runs: Relation = {
  type: "RUNS",
  from: {
    kind: learningLocation,
    field: "buildingBlocks",
    description:
      "Building blocks that it runs, hosts or takes part in; the role says which. Not every role means that it runs the block: a venue or an example does not.",
  },
  to: {
    kinds: [buildingBlock],
    field: "learningLocations",
    description:
      "Learning locations that run, host or take part in it; the role says which. Not every role means that they run it.",
  },
  edgeFields: [
    edgeField("role", RunRole, {
      description: "What part the location has, in the compiler's reading of the sources.",
    }),
  ],
  programme: { kind: programme, description: "The frame in which the location works on the block." },
  rows: [
    {
      file: "rel_learning_location_runs_building_block",
      from: "learning_location_id",
      to: "building_block_id",
    },
  ],
};
