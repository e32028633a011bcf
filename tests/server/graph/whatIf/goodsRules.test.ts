import { WhatIfRequest } from "../../../../server/src/contract/index.ts";
import { whatIf } from "../../../../server/src/graph/whatIf/whatIf.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { type GoodsClaim, type GoodsEntity, goodsGraph } from "../../../support/records/goodsGraph.ts";

const ENTITIES: GoodsEntity[] = [
  ...["oxide", "metal", "motor", "mixed-magnets"].map((id) => ({ id, type: "product" as const })),
  ...["neodymium", "samarium"].map((id) => ({ id, type: "technology" as const, stage: "magnet" })),
  { id: "recycling", type: "technology", stage: "recycling" },
  { id: "cars", type: "sector" },
  { id: "pit", type: "place", country: "MM" },
  ...["baotou", "ganzhou"].map((id) => ({ id, type: "organisation" as const, country: "CN" })),
  ...["texas", "osaka", "lyon"].map((id) => ({ id, type: "organisation" as const, country: "US" })),
];

/** Claims as `subject PREDICATE object`, and what is not plain about them. */
const said = (text: string, more: Partial<GoodsClaim> = {}): GoodsClaim => {
  const [subject = "", predicate = "", object = ""] = text.split(" ");
  return { subject, predicate: predicate as GoodsClaim["predicate"], object, ...more }; // The tests name predicates.
};
const sells = { maturity: "commercial" as const };

async function askOf(claims: GoodsClaim[], request: { ids?: string; country?: string; stop?: string }) {
  const store = await embeddedWith(goodsGraph(ENTITIES, claims));
  const answer = await whatIf(store, WhatIfRequest.parse(request));
  await store.close();
  return { ...answer, reaching: [...answer.users, ...answer.reached].map(({ entity }) => entity) };
}

const MAGNETS = [
  said("baotou PRODUCES oxide"),
  said("lyon PRODUCES oxide"),
  said("oxide GOES_INTO neodymium"),
  said("texas DEVELOPS neodymium", sells),
];

test("who makes what the lost thing goes into could be reached, and who makes the thing itself is who else", async () => {
  const { reaching, things } = await askOf(MAGNETS, { ids: "oxide", country: "CN" });
  expect(reaching).toEqual(["texas"]);
  const [oxide] = things;
  expect([oxide?.taken, oxide?.left].map((list) => list?.map(({ organisation }) => organisation))).toEqual([
    ["baotou"],
    ["lyon"],
  ]);
});

test("who makes the lost thing and what it goes into is not reached", async () => {
  const { reaching } = await askOf([...MAGNETS, said("lyon DEVELOPS neodymium", sells)], {
    ids: "oxide",
    country: "CN",
  });
  expect(reaching).toEqual(["texas"]);
});

test("no goods come from research, plans, and what was ended", async () => {
  const claims = [
    said("oxide GOES_INTO neodymium"),
    said("texas DEVELOPS neodymium", { maturity: "pilot" }),
    said("osaka DEVELOPS neodymium"),
    said("lyon DEVELOPS neodymium", { ...sells, status: "planned" }),
    said("neodymium GOES_INTO cars", { status: "ended" }),
  ];
  expect((await askOf(claims, { ids: "oxide" })).reaching).toEqual([]);
});

test("a customer of the lost thing uses it only if its supplier drops out, a customer further down whoever supplies", async () => {
  const claims = [
    ...MAGNETS,
    said("baotou SUPPLIES osaka", { about: "oxide" }),
    said("lyon SUPPLIES ganzhou", { about: "oxide" }),
    said("texas SUPPLIES lyon", { about: "neodymium" }),
  ];
  expect((await askOf(claims, { ids: "oxide", country: "CN" })).reaching).toEqual(["osaka", "lyon", "texas"]);
});

test("what is supplied for a thing that the customer makes goes into it, and counts as its material", async () => {
  const claims = [...MAGNETS, said("lyon SUPPLIES texas", { about: "neodymium" }), said("neodymium APPLIED_IN cars")];
  const { steps, missing } = await askOf(claims, { ids: "oxide", country: "CN" });
  expect(steps.map(({ to, way }) => `${way} ${to}`)).toEqual(["used_in cars", "made texas", "goes_into neodymium"]);
  expect(missing.filter(({ kind }) => kind === "no_input")).toEqual([]);
  const without = await askOf(MAGNETS, { ids: "oxide", country: "CN" });
  expect(without.missing).toContainEqual({ kind: "no_input", entity: "texas", item: "neodymium" });
});

test("a product that stands for several technologies of a stage is uncertain until all of them are reached", async () => {
  const claims = [
    said("oxide GOES_INTO neodymium"),
    said("mixed-magnets EMBODIES neodymium"),
    said("mixed-magnets EMBODIES samarium"),
    said("mixed-magnets GOES_INTO cars"),
  ];
  const one = await askOf(claims, { ids: "oxide" });
  expect(one.reached.map(({ uncertain }) => uncertain)).toEqual([true]);
  expect(one.steps.find(({ way }) => way === "basis_of")?.alternatives).toEqual(["samarium"]);
  const both = await askOf(claims, { ids: "oxide,samarium" });
  expect(both.reached.map(({ uncertain }) => uncertain)).toEqual([false]);
});

test("a product based on a lost technology is lost with it only if somebody who makes it drops out", async () => {
  const claims = [said("motor EMBODIES neodymium"), said("motor GOES_INTO cars"), said("texas PRODUCES motor")];
  expect((await askOf(claims, { ids: "neodymium", country: "CN" })).reaching).toEqual([]);
  expect((await askOf(claims, { ids: "neodymium", country: "US" })).reaching).toEqual(["cars"]);
  expect((await askOf(claims.slice(0, 2), { ids: "neodymium", country: "CN" })).reaching).toEqual(["cars"]);
});

test("who depends on a firm that drops out uses it, who depends on a firm that is reached does not", async () => {
  const claims = [...MAGNETS, said("osaka DEPENDS_ON baotou"), said("ganzhou DEPENDS_ON texas")];
  expect((await askOf(claims, { ids: "baotou" })).reaching).toEqual(["osaka", "texas"]);
});

test("goods end at recycling", async () => {
  const claims = [said("recycling DEPENDS_ON neodymium"), said("texas DEVELOPS recycling", sells)];
  expect((await askOf(claims, { ids: "neodymium" })).steps).toEqual([]);
});

test("a country takes out its places too, and whoever mines there loses what it makes", async () => {
  const claims = [
    said("baotou MINES pit"),
    said("baotou PRODUCES oxide"),
    said("oxide GOES_INTO metal"),
    said("lyon PRODUCES metal"),
  ];
  const { reached, taken } = await askOf(claims, { country: "MM" });
  expect(taken.map(({ entity }) => entity)).toEqual(["pit"]);
  expect(reached.map(({ entity, way }) => `${entity} ${way}`)).toEqual(["baotou mined", "lyon made"]);
});

test("the best chain is the one whose weakest step is strongest, the shortest may be another", async () => {
  const claims = [
    said("oxide GOES_INTO motor", { evidence: "self-reported" }),
    said("oxide GOES_INTO metal"),
    said("metal GOES_INTO motor"),
    said("motor GOES_INTO cars", { evidence: "single-source" }),
  ];
  const { reached, steps } = await askOf(claims, { ids: "oxide" });
  const toldAs = (chain: readonly number[] = []) => chain.map((index) => steps[index]?.to);
  expect([toldAs(reached[0]?.shortest), toldAs(reached[0]?.best), reached[0]?.weakest.evidence]).toEqual([
    ["motor", "cars"],
    ["metal", "motor", "cars"],
    "single-source",
  ]);
});

test("a maker that has another material of its own is told with it", async () => {
  const claims = [
    said("oxide GOES_INTO motor"),
    said("metal GOES_INTO motor"),
    said("texas PRODUCES motor"),
    said("texas PRODUCES metal"),
  ];
  expect((await askOf(claims, { ids: "oxide" })).reached.map(({ own_sources }) => own_sources)).toEqual([["claim-03"]]);
});

test("where only exports stop, those who keep the goods are not reached, nor who buys from them what they make of it", async () => {
  const claims = [
    ...MAGNETS,
    said("ganzhou DEVELOPS neodymium", sells),
    said("ganzhou SUPPLIES osaka", { about: "neodymium" }),
    said("oxide GOES_INTO motor"),
    said("ganzhou PRODUCES motor"),
    said("motor APPLIED_IN cars"),
  ];
  const made = await askOf(claims, { ids: "oxide", country: "CN" });
  expect(made.reaching).toEqual(["osaka", "texas", "ganzhou", "cars"]);
  const exported = await askOf(claims, { ids: "oxide", country: "CN", stop: "exports" });
  expect(exported.reaching).toEqual(["texas"]);
});

test("whoever the lost thing is exported to uses it where exports stop", async () => {
  const claims = [...MAGNETS, said("baotou SUPPLIES osaka", { about: "oxide" })];
  expect((await askOf(claims, { ids: "oxide", country: "CN", stop: "exports" })).reaching).toEqual(["osaka", "texas"]);
});

test("exports can stop only of a thing and from a country", async () => {
  for (const request of [{ ids: "oxide" }, { country: "CN" }, { ids: "baotou", country: "CN" }]) {
    await expect(askOf(MAGNETS, { ...request, stop: "exports" })).rejects.toThrow("stop: exports stop only of");
  }
});

test("an organisation that drops out reaches nobody for sure through goods of one kind or another", async () => {
  const claims = [
    said("baotou DEVELOPS neodymium", sells),
    said("baotou DEVELOPS samarium", sells),
    said("mixed-magnets EMBODIES neodymium"),
    said("mixed-magnets EMBODIES samarium"),
    said("mixed-magnets GOES_INTO cars"),
  ];
  expect((await askOf(claims, { ids: "baotou" })).reached.map(({ uncertain }) => uncertain)).toEqual([true]);
  expect((await askOf(claims, { ids: "neodymium,samarium" })).reached.map(({ uncertain }) => uncertain)).toEqual([
    false,
  ]);
});

test("magnets of one kind or another do not go into a kind of magnets that is said to depend on them", async () => {
  const claims = [
    said("mixed-magnets EMBODIES neodymium"),
    said("mixed-magnets EMBODIES samarium"),
    said("neodymium DEPENDS_ON mixed-magnets"),
    said("osaka DEPENDS_ON mixed-magnets"),
    said("texas DEVELOPS neodymium", sells),
  ];
  expect((await askOf(claims, { ids: "samarium" })).reaching).toEqual(["osaka"]);
});
