import { formatView, parseView } from "../../client/src/model/address/view/viewState.ts";
import { claimPasses } from "../../client/src/picture/graph/display.ts";
import type { CuratedView } from "../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import type { ClaimRelationship, GraphRows } from "../../server/src/dataset/grade/graphRows.ts";
import { readViews } from "../../server/src/dataset/read/readViews.ts";
import { articleClaims } from "../support/oracles/articleClaims.ts";
import { viewNumbers, withoutCounterpart } from "../support/oracles/viewNumbers.ts";
import { realRows } from "../support/records/realRows.ts";

const { views, faults } = await readViews(DATA_FOLDER);
const rows = await realRows();
const named = views.map((view): [string, CuratedView] => [view.id, view]);

function idsOf(view: CuratedView): string[] {
  return parseView(view.view).steps.flatMap(({ ids }) => ids);
}

/** The claims that the view draws: all among its entities except filtered ones. */
function drawnBy(view: CuratedView, { claims }: GraphRows): ClaimRelationship[] {
  const ids = new Set(idsOf(view));
  const { filters } = parseView(view.view);
  return claims.filter((claim) => ids.has(claim.subject) && ids.has(claim.object) && claimPasses(claim, filters));
}

/** How many entities of the view are connected to the first one. */
function reachedFromFirst(view: CuratedView): number {
  const reached = new Set(idsOf(view).slice(0, 1));
  const claims = drawnBy(view, rows);
  for (const id of reached) {
    for (const { subject, object } of claims) {
      if (subject === id) reached.add(object);
      if (object === id) reached.add(subject);
    }
  }
  return reached.size;
}

const numbersIn = (sentence: string) =>
  (sentence.match(/\d[\d,.]*\d|\d/g) ?? []).map((text) => Number(text.replaceAll(",", "")));

test("there are six to eight curated views without a fault, the article among them", () => {
  expect(faults).toEqual([]);
  expect(views.length).toBeGreaterThanOrEqual(6);
  expect(views.length).toBeLessThanOrEqual(8);
  expect(views.map(({ id }) => id)).toContain("baogang-innovation-2025");
});

test.each(named)("%s is written as the explorer would write it, with entities of the data set alone", (_, view) => {
  const known = new Set(rows.entities.map(({ id }) => id));
  expect(formatView(parseView(view.view))).toBe(view.view);
  expect(idsOf(view).filter((id) => !known.has(id))).toEqual([]);
  expect(parseView(view.view).steps.every(({ neighbours }) => neighbours === 0)).toBe(true);
  expect(parseView(view.view).selection).toEqual({ kind: "entity", id: idsOf(view)[0] });
});

test.each(named)("%s has a readable number of entities, nearly all of which hang together", (_, view) => {
  const count = idsOf(view).length;
  expect(count).toBeGreaterThanOrEqual(20);
  expect(count).toBeLessThanOrEqual(45);
  expect(reachedFromFirst(view)).toBeGreaterThanOrEqual(0.9 * count);
});

test.each(named)("the numbers in the sentence of %s are those of the data, in both languages", (id, view) => {
  const numbers = viewNumbers[id]?.(rows, drawnBy(view, rows));
  expect(numbersIn(view.sentence)).toEqual(numbers);
  // Chinese writes months in digits, and has the numbers in an order of its own.
  expect(numbersIn(view.sentence_zh.replace(/\d+月/g, "")).sort()).toEqual(numbers?.toSorted());
});

test("the view of the article draws exactly the entities that its claims join", () => {
  const view = views.find(({ id }) => id === "baogang-innovation-2025");
  const joined = new Set(articleClaims(rows).flatMap(({ subject, object }) => [subject, object]));
  expect(new Set(view && idsOf(view))).toEqual(joined);
});

test("the view of what has no counterpart draws all such technologies and all who develop them", () => {
  const view = views.find(({ id }) => id === "no-counterpart-found");
  const technologies = withoutCounterpart(rows);
  const developers = rows.claims.filter(
    ({ predicate, object }) => predicate === "DEVELOPS" && technologies.includes(object),
  );
  expect(view && idsOf(view)).toEqual(
    expect.arrayContaining([...technologies, ...developers.map(({ subject }) => subject)]),
  );
});
