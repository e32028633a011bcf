import type { RemovalAnswer, Supplier } from "../../../../../server/src/contract/index.ts";
import { RemovalRequest } from "../../../../../server/src/contract/index.ts";
import type { GraphRows } from "../../../../../server/src/dataset/grade/graphRows.ts";
import { BadRequest } from "../../../../../server/src/errors.ts";
import { removal } from "../../../../../server/src/graph/whatIf/losses/removal.ts";
import { parseRequest } from "../../../../../server/src/http/parseRequest.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { type RemovalFacts, RemovalWorld } from "../../../../support/oracles/removalFacts.ts";
import { idsUnder } from "../../../../support/oracles/whatIf/idsUnder.ts";
import { realRows } from "../../../../support/records/realRows.ts";
import { smallGraph } from "../../../../support/records/smallGraph.ts";
import { isFullRun, sampled } from "../../../../support/tier.ts";

let rows: GraphRows;
let store: GraphStore;
let world: RemovalWorld;

beforeAll(async () => {
  rows = await realRows();
  store = await embeddedWith(rows);
  world = new RemovalWorld(rows);
});
afterAll(() => store.close());

const ask = (request: object) => removal(store, RemovalRequest.parse(request));

/** An answer in the format of the facts. */
function factsOf({ removed, items, sectors, customers }: RemovalAnswer): RemovalFacts {
  const lossText = (losses: RemovalAnswer["items"][number]["losses"]) =>
    losses.map(({ side, rest }) => `${side}:${rest}`).join("+");
  return {
    removed: removed.map(({ organisation }) => organisation).sort(),
    items: items
      .map(({ item, losses, taken, left, last_reported, announced, sectors: own }) => {
        const who = [taken, left, last_reported, announced].map((list) => idsOf(list).join(",")).join("|");
        return `${item} ${lossText(losses)} ${who} ${own}`;
      })
      .sort(),
    sectors: sectors
      .map(({ sector, losses, inputs, lost }) => `${sector} ${lossText(losses)} ${inputs} ${lost}`)
      .sort(),
    customers: customers
      .map(({ customer, by, what, losses }) => `${customer} ${by} ${what ?? ""} ${lossText(losses)}`)
      .sort(),
  };
}

function idsOf(suppliers: readonly Supplier[]): string[] {
  return suppliers.map(({ organisation }) => organisation).sort();
}

const sorted = (facts: RemovalFacts): RemovalFacts => ({ ...facts, sectors: facts.sectors.toSorted() });

test("without any one organisation of the data set, the same is lost as by the data files alone", async () => {
  let losing = 0;
  for (const id of sampled(world.organisations(), 4)) {
    const answer = await ask({ ids: id });
    expect({ id, ...factsOf(answer) }).toEqual({ id, ...sorted(world.without({ ids: [id] })) });
    expect(answer.cut).toBe(false);
    if (answer.items.length + answer.customers.length > 0) losing++;
  }
  // Otherwise nothing would have been compared.
  expect(losing).toBeGreaterThan(isFullRun ? 50 : 12);
}, 300_000);

test("where an entity has many claims its best suppliers tell the same as all of them", async () => {
  const few = { claims: 20_000, entities: 6000, many: 10 };
  for (const id of sampled(world.organisations(), 4).filter((_, index) => index % 3 === 0)) {
    const answer = await removal(store, RemovalRequest.parse({ ids: id }), few);
    expect(answer).toEqual(await ask({ ids: id }));
  }
  for (const country of ["CN", "JP"]) {
    const answer = await removal(store, RemovalRequest.parse({ country }), few);
    expect(factsOf(answer)).toEqual(sorted(world.without({ country }, true)));
  }
}, 300_000);

test.each(["CN", "US", "AU", "JP"])(
  "without %s, the same is lost as by the data files alone, with and without subsidiaries",
  async (country) => {
    for (const subsidiaries of ["with", "without"]) {
      const answer = await ask({ country, subsidiaries });
      const facts = world.without({ country }, subsidiaries === "with");
      expect(factsOf(answer)).toEqual(sorted(facts));
      expect(answer.removed.length).toBeGreaterThan(15);
    }
  },
);

test("what hangs on one organisation or group is the same as by the data files alone, what most sectors need first", async () => {
  const { single_points, removed } = await ask({});
  expect(removed).toEqual([]);
  const told = single_points.map(
    ({ item, holder, suppliers, sectors, claim_count, related }) =>
      `${item} ${holder} ${idsOf(suppliers)} ${sectors} ${claim_count} ${related.map((kin) => `${kin.item}:${kin.organisations}`)}`,
  );
  expect(told.toSorted()).toEqual(world.singlePoints().sort());
  const needed = single_points.map(({ sectors }) => sectors.length);
  expect(needed).toEqual(needed.toSorted((a, b) => b - a));
  expect(told.length).toBeGreaterThan(20);
});

test("nothing that only one firm is said to make is made by others as a kind or part of it", async () => {
  const { single_points } = await ask({});
  const alone = single_points.filter(({ related }) => related.length === 0);
  const known = alone.filter(({ claim_count }) => claim_count >= 3);
  // Each of the three lists that readers see holds something.
  expect([known.length > 0, alone.length > known.length, single_points.length > alone.length]).toEqual([
    true,
    true,
    true,
  ]);
  for (const { item, holder, suppliers } of alone) {
    const own = new Set([holder, ...idsOf(suppliers)]);
    const kin = rows.claims.filter(
      ({ predicate, subject, object, status }) =>
        ["PART_OF", "EMBODIES"].includes(predicate) && status === "in-force" && [subject, object].includes(item),
    );
    const kinds = new Set(kin.flatMap(({ subject, object }) => [subject, object]).filter((id) => id !== item));
    const others = rows.claims.filter(
      (claim) => ["DEVELOPS", "PRODUCES"].includes(claim.predicate) && world.holds(claim) && kinds.has(claim.object),
    );
    const owners = world.without({ ids: [holder] }).removed;
    const strangers = others.map(({ subject }) => subject).filter((id) => !own.has(id) && !owners.includes(id));
    expect([item, strangers]).toEqual([item, []]);
  }
});

test("every claim and entity that an answer names comes with it", async () => {
  for (const request of [{}, { country: "CN" }, { ids: "northern-rare-earth,lynas-rare-earths" }]) {
    const answer = await ask(request);
    const claims = new Set(answer.claims.map(({ id }) => id));
    const entities = new Set(answer.entities.map(({ id }) => id));
    const told = { ...answer, claims: [], entities: [] };
    const cited = idsUnder(told, "claim_ids");
    const named = idsUnder(told, "item", "holder", "organisation", "customer", "sector", "what");
    expect([cited, named]).not.toContainEqual([]);
    expect(cited.filter((id) => !claims.has(id))).toEqual([]);
    expect(named.filter((id) => !entities.has(id))).toEqual([]);
  }
});

test("coverage says for how many technologies and products somebody is known now", async () => {
  const { coverage } = await ask({ ids: "baogang-group" });
  const count = (type: string, predicate: string) => {
    const supplied = rows.claims.filter((claim) => claim.predicate === predicate && world.holds(claim));
    const total = rows.entities.filter((entity) => entity.type === type).length;
    return { type, total, supplied: new Set(supplied.map(({ object }) => object)).size };
  };
  expect(coverage).toEqual([count("product", "PRODUCES"), count("technology", "DEVELOPS")]);
});

test("a bound tells that it cut, and makes nobody the last one", async () => {
  const whole = await ask({ country: "CN" });
  const cut = await removal(store, RemovalRequest.parse({ country: "CN" }), { claims: 60, entities: 6000 });
  expect(cut.cut).toBe(true);
  const known = new Map(whole.items.map(({ item, losses }) => [item, losses]));
  const last = cut.items.filter(({ left }) => left.length === 0);
  expect(last.length).toBeGreaterThan(0);
  for (const { item, losses, left } of last) {
    expect([item, losses, left]).toEqual([item, known.get(item), []]);
  }
});

test("a group of more levels than are followed, and single points that hang on one, are told as cut", async () => {
  const claims = Array.from({ length: 20 }, (_, level) => `s${level}-s${level + 1} corroborated SUBSIDIARY_OF`);
  const small = await embeddedWith(
    smallGraph({ claims: [...claims, "s0-tech corroborated DEVELOPS"], types: { tech: "technology" } }),
  );
  const group = await removal(small, RemovalRequest.parse({ ids: "s20" }));
  expect([group.removed.length, group.cut]).toEqual([17, true]);
  expect((await removal(small, RemovalRequest.parse({ ids: "s10" }))).cut).toBe(false);
  const points = await removal(small, RemovalRequest.parse({}));
  expect([points.single_points.map(({ item }) => item), points.cut]).toEqual([["tech"], true]);
  await small.close();
});

test("what is no organisation is refused, and what is not there is not found", async () => {
  await expect(ask({ ids: "bioleaching-of-tailings" })).rejects.toThrow(
    "ids: expected organisations; bioleaching-of-tailings is a technology",
  );
  await expect(ask({ ids: "no-such" })).rejects.toThrow("there is no entity no-such");
});

test.each(["DD", "XA", "UN", "usa"])(
  "%s, which names no country of today, is refused once, as nobody sits there and nothing would seem to be lost",
  (country) => {
    expect(() => parseRequest(RemovalRequest, { country })).toThrow(
      new BadRequest("country: expected a country code such as US"),
    );
  },
);
