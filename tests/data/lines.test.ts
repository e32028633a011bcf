import type { Claim } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { parseView } from "../../client/src/model/address/view/viewState.ts";
import { gradeName } from "../../client/src/model/words/names.ts";
import { readPaths } from "../../client/src/pages/paths/readPaths.ts";
import { claimRows, lineText } from "../../client/src/pages/table/claimRows.ts";
import { chainTree, stepsOf } from "../../client/src/papers/answers/ownership/chainTree.ts";
import { ownershipAnalysis } from "../../client/src/papers/answers/ownership/ownershipAnalysis.ts";
import { figureLinks } from "../../client/src/papers/figure/figureLinks.ts";
import type { FigureNode } from "../../client/src/papers/figure/placing/obstacles.ts";
import { shapeOf } from "../../client/src/papers/figure/shapes.ts";
import { shownOf } from "../../client/src/picture/graph/shownOf.ts";
import { toElements } from "../../client/src/picture/graph/toElements.ts";
import { ownership } from "../../server/src/graph/ownership/ownership.ts";
import { paths } from "../../server/src/graph/paths/paths.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { pathRequestOf } from "../support/records/pathRequestOf.ts";
import { realBriefing } from "../support/records/realBriefing.ts";
import { realRows } from "../support/records/realRows.ts";
import { realViewGraph } from "../support/records/realViewGraph.ts";

let store: GraphStore;
/** The claims of every line of the data set that stands for more than one, by its two ends. */
const lines: { ends: [string, string]; claims: Claim[] }[] = [];

beforeAll(async () => {
  const rows = await realRows();
  store = await embeddedWith(rows);
  for (const claim of rows.claims) {
    const [one = "", other = ""] = [claim.subject, claim.object].sort();
    const line = lines.find(({ ends }) => ends[0] === one && ends[1] === other);
    if (line) line.claims.push(claim);
    else lines.push({ ends: [one, other], claims: [claim] });
  }
  lines.splice(0, lines.length, ...lines.filter(({ claims }) => claims.length > 1));
});
afterAll(() => store.close());

/** The grade of a line, worked out a second time. */
function gradeOf(claims: readonly Claim[]): Evidence {
  if (claims.some(({ evidence, status }) => evidence === "disputed" && status === "in-force")) return "disputed";
  const order: Evidence[] = ["corroborated", "single-source", "assessed", "self-reported", "disputed"];
  return order.find((grade) => claims.some(({ evidence }) => evidence === grade)) ?? "disputed";
}

/** Two figures for a line whose claims differ in grade: that of its claims and that of their grades. */
function tallyOf(claims: readonly Claim[]): string {
  const grades = new Set(claims.map(({ evidence }) => evidence)).size;
  return grades > 1 ? `${claims.length} claims, ${grades} grades` : "";
}

/** What the canvas says of the line between two entities in a view. */
async function onCanvas(search: string) {
  const [link] = toElements(await realViewGraph(store, search), parseView(search)).links;
  return [
    link?.evidence,
    link?.counts[0]?.replace(/^(\d+) \((\d+ grades)\)$/, "$1 claims, $2").replace(/^\d+$/, "") ?? "",
  ];
}

/** What its rows in the table say. */
async function inTable(search: string) {
  const [graph, view] = [await realViewGraph(store, search), parseView(search)];
  const rows = claimRows(graph.claims, shownOf(graph, view), graph.entities);
  return [...new Set(rows.map(({ line }) => lineText(line)))];
}

/** What the figure of a briefing says, whichever format it stands in. */
async function inFigure(search: string) {
  const briefing = await realBriefing(store, search);
  const nodes = briefing.entities.map(
    (entity, index): FigureNode => ({
      id: entity.id,
      entity,
      class: "organisation",
      shape: shapeOf("organisation", 8),
      x: index * 100,
      y: 0,
    }),
  );
  const [link] = figureLinks(briefing, new Map(nodes.map((node) => [node.id, node])));
  return [link?.evidence, link?.grades ?? ""];
}

test("the data set has lines whose claims differ in grade, disputed ones among them", () => {
  const differing = lines.filter(({ claims }) => tallyOf(claims) !== "");
  expect(differing.length).toBeGreaterThan(20);
  expect(differing.filter(({ claims }) => gradeOf(claims) === "disputed").length).toBeGreaterThan(3);
  const known = lines.find(({ ends }) => ends.join(" ") === "baogang-group baotou-steel");
  expect(gradeOf(known?.claims ?? [])).toBe("disputed");
});

test("a line of several claims has one grade on the canvas, in Paths, in the table and in the figure", async () => {
  for (const { ends, claims } of lines) {
    const [from, to] = ends;
    const [grade, tally] = [gradeOf(claims), tallyOf(claims)];
    const view = `s=${ends.join(".")}`;
    const [path] = readPaths(await paths(store, pathRequestOf(from, to, { maxHops: 1 })));
    expect([ends, path?.weakest, path?.hops[0]?.evidence]).toEqual([ends, grade, grade]);
    expect([ends, await onCanvas(view)]).toEqual([ends, [grade, tally]]);
    expect([ends, await inTable(view)]).toEqual([ends, [tally && `${gradeName(grade)} (${tally})`]]);
    expect([ends, await inFigure(view)]).toEqual([ends, [grade, tally.replace(/^.*, /, "")]]);
  }
});

test("a step of ownership has the grade of its claims of ownership, as the line on a canvas with these alone", async () => {
  const predicates: Claim["predicate"][] = ["SUBSIDIARY_OF", "OWNS_STAKE_IN"];
  let compared = 0;
  for (const { ends, claims } of lines) {
    const owning = claims.filter(({ predicate }) => predicates.includes(predicate));
    if (owning.length === 0) continue;
    for (const owned of ends) {
      const answer = await ownership(store, { organisation: owned });
      const steps = stepsOf(chainTree(answer, "up"));
      const place = steps.findIndex(({ link }) => link.owned === owned && ends.includes(link.owner));
      const step = steps[place];
      // A pair may own each other; the canvas has one line for both directions, Ownership one step for each.
      if (!step || step.claims.length < owning.length) continue;
      const [grade, tally] = [gradeOf(owning), tallyOf(owning)];
      const cell = ownershipAnalysis(answer).tables[0]?.rows[place]?.cells.find((one) => one.grade);
      const text = tally === "" ? gradeName(grade) : `${gradeName(grade)} (${tally})`;
      expect([ends, cell?.grade, cell?.text]).toEqual([ends, grade, text]);
      const view = `s=${ends.join(".")}&onlyPredicates=${predicates.join(",")}`;
      expect([ends, await onCanvas(view)]).toEqual([ends, [grade, tally]]);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(5);
});
