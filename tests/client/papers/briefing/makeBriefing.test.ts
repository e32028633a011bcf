import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { realBriefing } from "../../../support/records/realBriefing.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { realViewGraph } from "../../../support/records/realViewGraph.ts";

let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});

afterAll(() => store.close());

test.each([3, 60, 95, 500] as const)("a view of about %i entities gives a briefing of as many", async (size) => {
  const { entities, positions } = await realBriefing(store, briefingViews[size]);
  const view = await realViewGraph(store, briefingViews[size]);
  expect(entities.map(({ id }) => id).sort()).toEqual(view.entities.map(({ id }) => id).sort());
  // Which neighbours hubs share changes with the data set.
  expect(Math.abs(entities.length - size)).toBeLessThanOrEqual(size / 20);
  expect([...positions.keys()].sort()).toEqual(entities.map(({ id }) => id).sort());
});

test("claims are numbered without gaps, the key points first, then in the order in which the view names subjects", async () => {
  const { claims, entities, settings } = await realBriefing(store, briefingViews[60]);
  expect(claims.map(({ number }) => number)).toEqual(claims.map((_, index) => index + 1));
  const first = settings.keyPoints.length;
  expect(claims.slice(0, first).map(({ claim }) => claim.id)).toEqual(settings.keyPoints);
  const places = claims.slice(first).map(({ claim }) => entities.findIndex(({ id }) => id === claim.subject));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("the figure shows the whole view where it is small, and otherwise the key points", async () => {
  const small = await realBriefing(store, briefingViews[3], { figureOf: undefined });
  const large = await realBriefing(store, briefingViews[60], { figureOf: undefined });
  expect([small.settings.figureOf, large.settings.figureOf]).toEqual(["view", "keyPoints"]);
  const chosen = await realBriefing(store, briefingViews[60], { figureOf: "view" });
  expect(chosen.settings.figureOf).toBe("view");
});

test("every source that a claim cites, for or against, has one number, and leads back to the claim", async () => {
  const { claims, sources } = await realBriefing(store, briefingViews[95]);
  expect(cited(sources, "supports")).toEqual(citing(claims, "sources"));
  expect(cited(sources, "disputes")).toEqual(citing(claims, "disputed_by"));
  expect(citing(claims, "disputed_by").length).toBeGreaterThan(0);
});

test("every entity that a claim or a source names can be read, drawn or not", async () => {
  const { claims, sources, named } = await realBriefing(store, briefingViews[95]);
  const ids = [
    ...claims.flatMap(({ claim }) => [claim.subject, claim.object, claim.about]),
    ...sources.flatMap(({ source: { publisher_entity, publisher_controlled_by, repeated_controlled_by } }) => [
      publisher_entity,
      publisher_controlled_by,
      repeated_controlled_by,
    ]),
  ];
  expect(ids.filter((id) => id !== null && !named.has(id))).toEqual([]);
});

test("the hash is that of what is shown: a selection leaves it, an entity less changes it", async () => {
  const whole = await realBriefing(store, briefingViews[60]);
  const selected = await realBriefing(store, `${briefingViews[60]}&sel=baogang-group`);
  const hidden = await realBriefing(store, `${briefingViews[60]}&hide=baotou-steel`);
  expect(selected.hash).toBe(whole.hash);
  expect(hidden.hash).not.toBe(whole.hash);
  expect(hidden.entities).toHaveLength(59);
  expect(hidden.positions.has("baotou-steel")).toBe(false);
});

test("what filters keep back is counted and not numbered", async () => {
  const { claims, counts } = await realBriefing(store, `${briefingViews[60]}&onlyEvidence=corroborated`);
  expect(claims.every(({ claim }) => claim.evidence === "corroborated")).toBe(true);
  expect(counts.aside.claims).toBeGreaterThan(0);
});

function cited(sources: Briefing["sources"], how: "supports" | "disputes"): string[] {
  return sources.flatMap(({ source, [how]: numbers }) => numbers.map((number) => `${number} ${source.id}`)).sort();
}

function citing(claims: Briefing["claims"], how: "sources" | "disputed_by"): string[] {
  return claims.flatMap(({ number, claim }) => claim[how].map((id) => `${number} ${id}`)).sort();
}
