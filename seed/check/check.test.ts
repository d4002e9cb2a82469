import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { changedPackage, faultsOf, forgetPackages, type Edit } from "../testing/changed-package.js";

// A busy machine may take its time with a real database or forty files.
jest.setTimeout(60_000);

afterAll(forgetPackages);

const goalLine = "chancengerechtigkeit-verbessern,Chancengerechtigkeit verbessern,Fairer chances";
const quoting =
  "expected quotation marks around a whole cell, doubled inside it; the rest of the file was not read";
const uses = "rel_municipality_uses_building_block.csv";
const blockRow = "freiburg-im-breisgau,bildungsmanagement,lernen-vor-ort,2009,,continued";

/** What is wrong, the edits that make it so, and the faults that are found: all of them. */
const cases: readonly (readonly [string, readonly Edit[], readonly string[]])[] = [
  [
    "a required cell that is empty",
    [["goals.csv", goalLine, "chancengerechtigkeit-verbessern,,Fairer chances"]],
    ["goals.csv:3:name_de: came nothing, expected a value"],
  ],
  [
    "a text where a whole number belongs",
    [["municipalities.csv", ",3596999,", ",3.6 million,"]],
    ['municipalities.csv:2:population: came "3.6 million", expected a whole number'],
  ],
  [
    "a number with a decimal comma",
    [["municipalities.csv", ",52.51767,", ',"52,51767",']],
    ['municipalities.csv:2:latitude: came "52,51767", expected a number such as 48.137'],
  ],
  [
    "a number out of its range",
    [["municipalities.csv", ",52.51767,13.405538,", ",13.405538,52.51767,"]],
    [
      'municipalities.csv:2:latitude: came "13.405538", expected a number from 47 to 55.2',
      'municipalities.csv:2:longitude: came "52.51767", expected a number from 5.5 to 15.5',
    ],
  ],
  [
    "a yes where true belongs",
    [["municipalities.csv", ",Q64,sourced,true,", ",Q64,sourced,yes,"]],
    ['municipalities.csv:2:grossstadt_250k: came "yes", expected true or false'],
  ],
  [
    "a value that the vocabulary does not have",
    [[uses, blockRow, blockRow.replace("continued", "running")]],
    [`${uses}:2:status: came "running", expected one of active, continued, ended, unknown`],
  ],
  [
    "a date that is not in the calendar",
    [[uses, blockRow, blockRow.replace("2009", "2009-02-29")]],
    [`${uses}:2:since: came "2009-02-29", expected a date: YYYY, YYYY-MM or YYYY-MM-DD`],
  ],
  [
    "a key that is too short",
    [["municipalities.csv", ",11000000,", ",1100000,"]],
    ['municipalities.csv:2:ags: came "1100000", expected 5 or 8 digits'],
  ],
  [
    "an address that is none",
    [["actors.csv", "https://www.dkjs.de,carrier", "www.dkjs.de,carrier"]],
    ['actors.csv:2:website: came "www.dkjs.de", expected an address that begins with https:// or http://'],
  ],
  [
    "an id with an umlaut",
    [["goals.csv", "fachkraeftesicherung,", "fachkräftesicherung,"]],
    [
      'goals.csv:20:id: came "fachkräftesicherung", expected small letters a-z, digits and - (umlauts written out)',
      'rel_agreement_pursues_goal.csv:22:goal_id: came "fachkraeftesicherung", expected an id of goals.csv',
      'rel_municipality_pursues_goal.csv:15:goal_id: came "fachkraeftesicherung", expected an id of goals.csv',
    ],
  ],
  [
    "the same id twice in a file",
    [["goals.csv", "\nverstetigung,", "\nzugang-fuer-alle,"]],
    [
      'goals.csv:22:id: came "zugang-fuer-alle", expected each id once (line 7 has it)',
      'rel_programme_pursues_goal.csv:3:goal_id: came "verstetigung", expected an id of goals.csv',
    ],
  ],
  [
    "the same id in two files, sources included",
    [["sources.csv", "\na_bb1,", "\nberlin,"]],
    [
      'outputs.csv:22:source_id: came "a_bb1", expected an id of sources.csv',
      `${uses}:257:source_id: came "a_bb1", expected an id of sources.csv`,
      'rel_output_of_building_block.csv:22:source_id: came "a_bb1", expected an id of sources.csv',
      'sources.csv:3:id: came "berlin", expected an id that no other thing of the package has (municipalities.csv:2 has it)',
    ],
  ],
  [
    "the same statement twice",
    [
      [
        uses,
        "\nfreiburg-im-breisgau,bildungsmonitoring,lernen-vor-ort,",
        "\nfreiburg-im-breisgau,bildungsmanagement,lernen-vor-ort,",
      ],
    ],
    [
      `${uses}:3:municipality_id+building_block_id+programme_id: came "freiburg-im-breisgau" + "bildungsmanagement" + "lernen-vor-ort", expected each municipality_id + building_block_id + programme_id once (line 2 has it)`,
    ],
  ],
  [
    "two statements that differ in their programme only, which would have one id",
    [
      [
        uses,
        "\nfreiburg-im-breisgau,bildungsmonitoring,lernen-vor-ort,",
        "\nfreiburg-im-breisgau,bildungsmanagement,bildung-integriert,",
      ],
    ],
    [
      `${uses}:3:municipality_id+building_block_id: came "freiburg-im-breisgau" + "bildungsmanagement", expected each municipality_id + building_block_id once (line 2 has it)`,
    ],
  ],
  [
    "a reference to nothing",
    [[uses, blockRow, blockRow.replace("bildungsmanagement", "bildungsmanagment")]],
    [`${uses}:2:building_block_id: came "bildungsmanagment", expected an id of building_blocks.csv`],
  ],
  [
    "a party of another kind than is said",
    [
      [
        "rel_agreement_has_party.csv",
        "zv-stuttgart-2018,municipality,stuttgart,",
        "zv-stuttgart-2018,actor,stuttgart,",
      ],
    ],
    ['rel_agreement_has_party.csv:3:party_id: came "stuttgart", expected an id of actors.csv'],
  ],
  [
    "a source that is not there",
    [
      [
        "rel_actor_supports_municipality.csv",
        "dkjs,berlin,site,tag-programm,2014-06,2022,,dkjs_tag;dkjs_1y,",
        "dkjs,berlin,site,tag-programm,2014-06,2022,,dkjs_tag;dkjs_2y,",
      ],
    ],
    ['rel_actor_supports_municipality.csv:2:source_id: came "dkjs_2y", expected an id of sources.csv'],
  ],
  [
    "a source that is named twice",
    [
      [
        "rel_actor_supports_municipality.csv",
        "dkjs,berlin,site,tag-programm,2014-06,2022,,dkjs_tag;dkjs_1y,",
        "dkjs,berlin,site,tag-programm,2014-06,2022,,dkjs_tag;dkjs_tag,",
      ],
    ],
    [
      'rel_actor_supports_municipality.csv:2:source_id: came "dkjs_tag;dkjs_tag", expected ids separated by ";" alone, each once',
      'rel_actor_supports_municipality.csv:2:source: came "…ur-grossstaedte/> ; Ein Jahr Transferagenturen für Großstädte, 28.08.2015 – DK…", expected "…ur-grossstaedte/> ; Programmseite Transferagentur für Großstädte (2014-2022) –…" as source_id "dkjs_tag;dkjs_tag" says',
    ],
  ],
  [
    "an end before the start",
    [
      [
        "rel_actor_supports_municipality.csv",
        "dkjs,berlin,site,tag-programm,2014-06,2022,",
        "dkjs,berlin,site,tag-programm,2014-06,2014-05,",
      ],
    ],
    [
      'rel_actor_supports_municipality.csv:2:until: came "2014-05", expected a date not before since "2014-06"',
    ],
  ],
  [
    "a programme that ends before it starts",
    [["programmes.csv", ",federal,2009-09-01,2014-08-31,", ",federal,2009-09-01,2009-08,"]],
    ['programmes.csv:2:end: came "2009-08", expected a date not before start "2009-09-01"'],
  ],
  [
    "a Land that the relation file contradicts",
    [["municipalities.csv", "city_state,land-berlin,11000000", "city_state,brandenburg,11000000"]],
    [
      'municipalities.csv:2:state_id: came "brandenburg", expected "land-berlin", as in rel_municipality_in_state.csv:2',
    ],
  ],
  [
    "a broader term that the relation file does not have",
    [
      [
        "building_blocks.csv",
        "Municipal education management,action_field_basic,,",
        "Municipal education management,action_field_basic,bildungsberatung,",
      ],
    ],
    [
      'building_blocks.csv:2:broader_id: came "bildungsberatung", expected nothing, as there is no row for it in rel_building_block_narrower_than.csv',
    ],
  ],
  [
    "a quarter that the relation file contradicts",
    [
      [
        "learning_locations.csv",
        "neighbourhood_education_centre,bremen,Gröpelingen,2015-04",
        "neighbourhood_education_centre,bremen,Walle,2015-04",
      ],
    ],
    [
      'learning_locations.csv:2:quarter: came "Walle", expected "Gröpelingen", as in rel_learning_location_in_municipality.csv:2',
    ],
  ],
  [
    "a department whose period the relation file contradicts",
    [["departments.csv", "stabsstelle,freiburg-asb,2014,,", "stabsstelle,freiburg-asb,2013,2020,"]],
    [
      'departments.csv:3:since: came "2013", expected "2014", as in rel_department_of_municipality.csv:3',
      'departments.csv:3:until: came "2020", expected nothing, as in rel_department_of_municipality.csv:3',
    ],
  ],
  [
    "a seat in one Land and in a city of another",
    [
      [
        "actors.csv",
        ",foundation,berlin,land-berlin,https://www.dkjs.de,",
        ",foundation,berlin,brandenburg,https://www.dkjs.de,",
      ],
    ],
    [
      'actors.csv:2:seat_state_id: came "brandenburg", expected "land-berlin", as in rel_municipality_in_state.csv:2',
    ],
  ],
  [
    "a part in Lernen vor Ort that the relation file contradicts",
    [["municipalities.csv", ",Q64,sourced,true,true,false,", ",Q64,sourced,true,true,true,"]],
    [
      'municipalities.csv:2:lernen_vor_ort: came "true", expected false, as rel_municipality_participates_in_programme.csv has no row with programme_id lernen-vor-ort',
    ],
  ],
  [
    "citations that are not those of the source ids",
    [
      [
        "goals.csv",
        `${goalLine} independent of origin and situation.,FD,`,
        `${goalLine} independent of origin and situation.,dkjs_tag,`,
      ],
    ],
    [
      'goals.csv:3:source: came "Transferagenturen für Großstädte (founding text), Deutsche Kinder- und Jugendst…", expected "Programmseite Transferagentur für Großstädte (2014-2022) – DKJS <https://www.dk…" as source_id "dkjs_tag" says',
    ],
  ],
  [
    "a source that repeats itself wrongly",
    [
      [
        "sources.csv",
        "web_page_or_document,,Augsburger Bildung gemeinsam verantworten – Stadt Augsburg,sourced",
        "web_page_or_document,,Augsburger Bildung,sourced",
      ],
    ],
    [
      'sources.csv:2:source: came "Augsburger Bildung", expected "Augsburger Bildung gemeinsam verantworten – Stadt Augsburg" as in citation',
    ],
  ],
  [
    "a column that is missing",
    [["goals.csv", "id,name_de,text_en,", "id,name_de,text_de,"]],
    [
      "goals.csv:1:text_en: came no such column, expected one; its cells may be empty where no value is required",
      "goals.csv:1:text_de: came a column that is not described, expected only id, name_de, text_en, source_id, source, confidence",
    ],
  ],
  [
    "a file that is missing",
    [["rel_agreement_uses_offer.csv", null, ""]],
    [
      "rel_agreement_uses_offer.csv:1:(file): came no such file, expected a CSV file, if only with its header row",
    ],
  ],
  [
    "a row with too few cells",
    [
      [
        "goals.csv",
        `${goalLine} independent of origin and situation.,FD,"Transferagenturen`,
        `${goalLine}\nx,y,z,FD,"Transferagenturen`,
      ],
    ],
    ["goals.csv:3:source_id: came 3 cells, expected 6 as in the header row"],
  ],
  [
    "a quotation mark in the wrong place",
    [
      [
        "goals.csv",
        "chancengerechtigkeit-verbessern,Chancengerechtigkeit verbessern,",
        'chancengerechtigkeit-verbessern,Chancengerechtigkeit "verbessern",',
      ],
    ],
    [`goals.csv:3:name_de: came a quotation mark in the wrong place, ${quoting}`],
  ],
];

describe("a package", () => {
  it.each(cases)("is refused for %s", async (_, edits, faults) => {
    expect(await faultsOf(await changedPackage(...edits))).toEqual(faults);
  });

  it("is told all its faults at once, by file and line", async () => {
    const some = cases.filter(
      ([name]) =>
        name.startsWith("a required") || name.startsWith("a text") || name.startsWith("a reference"),
    );
    const found = await faultsOf(await changedPackage(...some.flatMap(([, edits]) => edits)));
    expect(found).toEqual(some.flatMap(([, , faults]) => faults));
    expect(found).toHaveLength(3);
  });
});
