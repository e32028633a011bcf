import { WhatIfRequest } from "../../../../server/src/contract/index.ts";
import type { GraphRows } from "../../../../server/src/dataset/grade/graphRows.ts";
import { whatIf } from "../../../../server/src/graph/whatIf/whatIf.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { type GoodsClaim, type GoodsEntity, goodsGraph } from "../../../support/records/goodsGraph.ts";
import { realRows } from "../../../support/records/realRows.ts";

const ENTITIES: GoodsEntity[] = [
  ...["oxide", "metal", "medium-and-heavy", "lamp"].map((id) => ({ id, type: "product" as const })),
  ...["licence", "ban", "quota"].map((id) => ({
    ...{ id, type: "policy" as const, country: "CN" },
    kind: id === "quota" ? "quota" : "export-control",
  })),
  { id: "pit", type: "place", country: "MM" },
  { id: "cars", type: "sector" },
  { id: "us-users", type: "sector", country: "US" },
  ...["baotou", "ganzhou"].map((id) => ({ id, type: "organisation" as const, country: "CN" })),
  ...["suzuki", "hitachi"].map((id) => ({ id, type: "organisation" as const, country: "JP" })),
];

/** A claim as `subject PREDICATE object`, and what is not plain about it. */
const said = (text: string, more: Partial<GoodsClaim> = {}): GoodsClaim => {
  const [subject = "", predicate = "", object = ""] = text.split(" ");
  return { subject, predicate: predicate as GoodsClaim["predicate"], object, ...more }; // The tests name predicates.
};
const stopped = (day: string, more: Partial<GoodsClaim> = {}) => ({
  ...{ effect: "stopped" as const, effect_day: day, effect_short: "stopped its line" },
  ...more,
});

async function circlesOf(rows: GraphRows, request: object) {
  const store = await embeddedWith(rows);
  const { effects, users, reached } = await whatIf(store, WhatIfRequest.parse(request));
  await store.close();
  return { effects, users, reached: reached.map(({ entity }) => entity) };
}
const askOf = (claims: GoodsClaim[], request: object) => circlesOf(goodsGraph(ENTITIES, claims), request);

const LICENCE = [
  said("licence AFFECTS oxide", { about: "medium-and-heavy" }),
  said("licence AFFECTS suzuki", stopped("2025-05-26")),
  said("baotou PRODUCES oxide"),
];

test("an effect of a rule counts for what the rule covers, and names the claim by which it does", async () => {
  const { effects } = await askOf(LICENCE, { ids: "oxide", country: "CN", stop: "exports" });
  expect(effects).toEqual([
    { entity: "suzuki", kind: "organisation", abroad: true, claim_ids: ["claim-01"], because: ["claim-00"] },
  ]);
  expect((await askOf(LICENCE, { ids: "metal", country: "CN" })).effects).toEqual([]);
});

test("a rule of China says nothing on goods that are made elsewhere", async () => {
  expect((await askOf(LICENCE, { ids: "oxide", country: "JP" })).effects).toEqual([]);
  expect((await askOf(LICENCE, { ids: "oxide" })).effects).toHaveLength(1);
});

test("a rule on a group covers what another rule counts to it", async () => {
  const claims = [...LICENCE, said("ban AFFECTS medium-and-heavy"), said("ban AFFECTS hitachi", stopped("2026-01"))];
  const { effects } = await askOf(claims, { ids: "oxide", country: "CN" });
  expect(effects.map(({ entity, because }) => [entity, because])).toEqual([
    ["suzuki", ["claim-00"]],
    ["hitachi", ["claim-00", "claim-03"]],
  ]);
});

test("an effect for want of other goods counts only where these are made with what drops out", async () => {
  const claims = [...LICENCE, said("licence AFFECTS hitachi", stopped("2025", { effect_goods: ["lamp"] }))];
  expect((await askOf(claims, { ids: "oxide" })).effects.map(({ entity }) => entity)).toEqual(["suzuki"]);
  const made = await askOf([...claims, said("oxide GOES_INTO lamp")], { ids: "oxide" });
  expect(made.effects.map(({ entity }) => entity)).toEqual(["suzuki", "hitachi"]);
});

test("quotas, plans and rules that were suspended before they began have no effect on trade", async () => {
  const claims = [
    said("licence AFFECTS oxide"),
    said("quota AFFECTS oxide"),
    said("quota AFFECTS baotou", { effect: "licensed" }),
    said("licence AFFECTS suzuki", stopped("2026", { status: "planned" })),
    said("licence AFFECTS hitachi", stopped("2025", { status: "suspended" })),
    said("licence AFFECTS us-users", { effect: "helped" }),
  ];
  expect((await askOf(claims, { ids: "oxide" })).effects).toEqual([]);
});

test("the worst effect comes first, of like ones an organisation, and whoever is inside last", async () => {
  const claims = [
    said("licence AFFECTS oxide"),
    said("licence AFFECTS baotou", stopped("2025-07")),
    said("licence AFFECTS hitachi", { effect: "not-short", effect_day: "2025-06" }),
    said("licence AFFECTS cars", stopped("2025-06")),
    said("licence AFFECTS suzuki", stopped("2025-05-26")),
    said("licence AFFECTS suzuki", { effect: "licensed", effect_day: "2025-12" }),
  ];
  const { effects } = await askOf(claims, { ids: "oxide", country: "CN" });
  expect(effects.map(({ entity, abroad, claim_ids }) => [entity, abroad, claim_ids])).toEqual([
    ["suzuki", true, ["claim-04", "claim-05"]],
    ["cars", null, ["claim-03"]],
    ["hitachi", true, ["claim-02"]],
    ["baotou", false, ["claim-01"]],
  ]);
});

test("users buy or need just what drops out, and from whom is said where it is known", async () => {
  const claims = [
    said("baotou PRODUCES oxide"),
    said("baotou SUPPLIES suzuki", { about: "oxide" }),
    said("hitachi SUPPLIES ganzhou", { about: "oxide" }),
    said("us-users DEPENDS_ON oxide", { status: "ended" }),
    said("hitachi DEPENDS_ON metal"),
  ];
  const { users } = await askOf(claims, { ids: "oxide", country: "CN" });
  expect(users.map(({ entity, way, from_there }) => [entity, way, from_there])).toEqual([
    ["suzuki", "supplied", true],
    ["us-users", "needed", null],
  ]);
});

test("what somebody needs from a place drops out with its country, and what is made of it could be reached", async () => {
  const claims = [
    said("ganzhou DEPENDS_ON oxide", { about: "pit" }),
    said("suzuki DEPENDS_ON oxide"),
    said("oxide GOES_INTO metal"),
    said("hitachi PRODUCES metal"),
  ];
  const whole = await askOf(claims, { country: "MM" });
  expect([whole.users.map(({ entity }) => entity), whole.reached]).toEqual([["ganzhou"], ["suzuki", "hitachi"]]);
  const goods = await askOf(claims, { ids: "oxide", country: "JP" });
  expect(goods.users.map(({ entity }) => entity)).toEqual(["suzuki"]);
});

test("supplies of whoever mines elsewhere, or makes the goods itself, lead to nobody", async () => {
  const claims = [
    said("baotou PRODUCES oxide"),
    said("hitachi PRODUCES oxide"),
    said("oxide GOES_INTO metal"),
    said("hitachi SUPPLIES suzuki", { about: "metal" }),
    said("ganzhou PRODUCES metal"),
  ];
  expect((await askOf(claims, { ids: "oxide", country: "CN" })).reached).not.toContain("suzuki");
  const real = await circlesOf(await realRows(), { country: "MM" });
  expect(real.reached).toContain("lynas-rare-earths");
  for (const customer of ["sojitz", "japan-australia-rare-earths", "sumitomo-corporation"])
    expect(real.reached).not.toContain(customer);
});

test("every name in the two inner circles has a claim that names it, and stands in no other circle", async () => {
  const rows = await realRows();
  const store = await embeddedWith(rows);
  const claims = new Map(rows.claims.map((claim) => [claim.id, claim]));
  for (const request of REQUESTS) {
    const { effects, users, reached } = await whatIf(store, WhatIfRequest.parse(request));
    for (const { entity, claim_ids } of [...effects, ...users]) {
      expect(claim_ids.length).toBeGreaterThan(0);
      const ends = claim_ids.map((id) => [claims.get(id)?.subject, claims.get(id)?.object]);
      expect(ends.filter((both) => !both.includes(entity))).toEqual([]);
    }
    const [one, two, three] = [effects, users, reached].map((circle) => new Set(circle.map(({ entity }) => entity)));
    expect([overlap(one, two), overlap(one, three), overlap(two, three)]).toEqual([[], [], []]);
  }
  await store.close();
});

test("Suzuki's stop of May 2025 is among the effects on dysprosium, sintered magnets and China whole", async () => {
  const rows = await realRows();
  for (const request of REQUESTS.slice(0, 3)) {
    const { effects } = await circlesOf(rows, request);
    expect(effects.slice(0, 2).map(({ entity }) => entity)).toContain("suzuki-motor");
  }
});

const REQUESTS = [
  { ids: "dysprosium-oxide", country: "CN", stop: "exports" },
  { ids: "sintered-ndfeb-magnets", country: "CN" },
  { country: "CN" },
  { country: "MM" },
  { ids: "yttrium-oxide" },
  { ids: "mp-materials" },
  { ids: "lynas-rare-earths" },
];

function overlap(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): string[] {
  return [...one].filter((id) => other.has(id));
}
