import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { PassThrough } from "node:stream";
import { AppError } from "../src/errors.js";
import { openEmbedded } from "../src/graph/embedded/embedded.js";
import type { Graph } from "../src/graph/graph.js";
import { seedCommand, type World } from "./command.js";
import { toLandscape } from "./mapping.js";
import { progressBar, progressLines } from "./progress.js";
import { changedPackage, forgetPackages, smallPackage } from "./testing/changed-package.js";

// A busy machine may take its time with a real database or forty files.
jest.setTimeout(60_000);

afterAll(forgetPackages);

/** A world that remembers what was said to it. */
function world(graph: () => Promise<Graph>): World & { readonly said: string[] } {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  return {
    said,
    say,
    seedDir: () => "nowhere",
    openGraph: graph,
    mapping: toLandscape,
    progress: progressLines(say),
  };
}
const noGraph = async (): Promise<Graph> => {
  throw new Error("The graph was opened.");
};

describe("the command", () => {
  it("loads a package, says how much of each kind, and closes the graph", async () => {
    const dir = await smallPackage();
    const graph = await openEmbedded({ file: undefined });
    let closed = 0;
    const kept = {
      ...graph,
      close: async () => {
        closed++;
      },
    };
    const first = world(async () => kept);
    await seedCommand(["--dir", dir], first);
    expect(first.said).toMatchObject([
      "Loading: 2 rows",
      expect.stringMatching(/added +changed +removed +unchanged$/),
      expect.stringMatching(/^Things +1 +0 +0 +0$/),
      expect.stringMatching(/^ {2}Goal +1 +0 +0 +0$/),
      expect.stringMatching(/^Sources +1 +0 +0 +0$/),
      expect.stringMatching(/^Statements +0 +0 +0 +0$/),
      "What the package says of itself (version, date, licence): added",
      `The graph equals ${dir} now.`,
    ]);
    const second = world(async () => kept);
    await seedCommand(["--dir", dir], second);
    expect(second.said.at(-1)).toBe(`Nothing to do: the graph equals ${dir} already.`);
    expect(second.said[1]).toMatch(/^Things +0 +0 +0 +1$/);
    expect(closed).toBe(2);
    await graph.close();
  });

  it("only checks, without a graph, when it is told so", async () => {
    const dir = await changedPackage();
    const checked = world(noGraph);
    await seedCommand(["--check", "--dir", dir], checked);
    expect(checked.said[1]).toMatch(/^Things +591$/);
    expect(checked.said).toContainEqual(expect.stringMatching(/^Sources +210$/));
    expect(checked.said).toContainEqual(expect.stringMatching(/^Statements +1712$/));
    expect(checked.said).toContainEqual(expect.stringMatching(/^ {2}USES +288$/));
    expect(checked.said.at(-1)).toBe(`The package in ${dir} has no faults. Nothing was loaded.`);
  });

  it.each([[["--check"]], [[]]])("tells every fault before it opens a graph (%j)", async (options) => {
    const dir = await changedPackage(
      ["goals.csv", "fachkraeftesicherung,", "Fach,"],
      [
        "actors.csv",
        ",foundation,berlin,land-berlin,https://www.dkjs.de,",
        ",charity,berlin,land-berlin,https://www.dkjs.de,",
      ],
    );
    await expect(seedCommand([...options, "--dir", dir], world(noGraph))).rejects.toThrow(
      [
        `The package in ${dir} has 4 faults; nothing was loaded. Mend the files and try again:`,
        'actors.csv:2:actor_type: came "charity", expected one of foundation, federal_ministry, federal_agency, state_ministry, state_agency, senate_administration, transfer_agency, association, network, university, research_institute, company, public_company, chamber, agency, eu_fund, project_management_agency',
        'goals.csv:20:id: came "Fach", expected small letters a-z, digits and - (umlauts written out)',
        'rel_agreement_pursues_goal.csv:22:goal_id: came "fachkraeftesicherung", expected an id of goals.csv',
        'rel_municipality_pursues_goal.csv:15:goal_id: came "fachkraeftesicherung", expected an id of goals.csv',
      ].join("\n"),
    );
  });

  it("takes the folder of the settings when none is named", async () => {
    await expect(seedCommand(["--check"], world(noGraph))).rejects.toThrow(
      "datapackage.json:1:(file): came no such file, expected a Frictionless Data Package in nowhere",
    );
  });

  it("closes the graph when the load fails", async () => {
    const graph = await openEmbedded({ file: undefined });
    let closed = false;
    const failing: Graph = {
      ...graph,
      for: () => failing,
      write: async () => {
        throw new AppError("UNAVAILABLE", "The database is away.");
      },
      close: async () => void (closed = true),
    };
    const dir = await smallPackage();
    await expect(
      seedCommand(
        ["--dir", dir],
        world(async () => failing),
      ),
    ).rejects.toThrow("is away");
    expect(closed).toBe(true);
    await graph.close();
  });

  it.each([
    [["--frob"], "Unknown option '--frob'. The options are --dir FOLDER, --check and --help."],
    [["here"], "Unexpected argument 'here'. The options are --dir FOLDER, --check and --help."],
    [["--dir"], "Option '--dir <value>' argument missing. The options are --dir FOLDER, --check and --help."],
    [["--dir", ""], "--dir is empty; name a folder."],
  ])("answers %j with one line", async (args, message) => {
    await expect(seedCommand(args, world(noGraph))).rejects.toThrow(new Error(message));
  });

  it("explains itself", async () => {
    const asked = world(noGraph);
    await seedCommand(["--help"], asked);
    expect(asked.said.join("\n")).toContain("npm run seed -- [--dir FOLDER] [--check]");
  });
});

describe("the progress", () => {
  it("is a bar on a terminal", () => {
    const terminal = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
    });
    const bar = progressBar(terminal);
    bar.start("Loading", 2);
    bar.advance(2);
    bar.stop();
    expect(String(terminal.read())).toMatch(/Loading \[=+\] 2\/2/);
  });

  it("is one line for each part in a pipe", () => {
    const lines: string[] = [];
    const progress = progressLines((line) => void lines.push(line));
    progress.start("Loading", 1);
    progress.advance(1);
    progress.stop();
    expect(lines).toEqual(["Loading: 1 row"]);
  });
});
