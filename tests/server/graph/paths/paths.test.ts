import fc from "fast-check";
import type { PathRequest } from "../../../../server/src/contract/index.ts";
import { buildGraph } from "../../../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../../../server/src/dataset/grade/graphRows.ts";
import { loadStatements } from "../../../../server/src/dataset/loadDataset.ts";
import { BadRequest, NotFound } from "../../../../server/src/errors.ts";
import { paths } from "../../../../server/src/graph/paths/paths.ts";
import { createEmbeddedStore } from "../../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { claimFilters } from "../../../support/oracles/claimFilters.ts";
import { pathFacts } from "../../../support/oracles/pathFacts.ts";
import { pathRequestOf } from "../../../support/records/pathRequestOf.ts";
import { randomDataset } from "../../../support/records/randomDataset.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { isFullRun } from "../../../support/tier.ts";

/** No limit applies, and every step is checked ahead. */
const AHEAD = { maxRows: 10_000, maxClaims: 100_000, maxMilliseconds: 10_000, aheadFrom: 0, twoAheadFrom: 100_000 };
/** The same, with two hops checked ahead. */
const TWO_AHEAD = { ...AHEAD, twoAheadFrom: 0 };

/** At most four hops: enough for most tests, and easy to read. */
function request(from: string, to: string, rest: Partial<PathRequest> = {}): PathRequest {
  return pathRequestOf(from, to, { maxHops: 4, ...rest });
}

describe("on the data set", () => {
  let store: GraphStore;
  let rows: GraphRows;

  beforeAll(async () => {
    rows = await realRows();
    store = await embeddedWith(rows);
  });
  afterAll(() => store.close());

  const pairs = [
    ["baogang-group", "mp-materials"],
    ["baogang-group", "northern-rare-earth"],
    ["northern-rare-earth", "lynas-rare-earths"],
    ["bayan-obo", "tesla"],
    ["baotou", "electric-vehicles"],
    ["solid-state-hydrogen-storage", "us-department-of-defense"],
    ["abb", "ganzhou"],
    ["jl-mag", "mofcom-announcement-18-2025"],
  ] as const;

  test.each(pairs)("from %s to %s go the paths that trying out every path finds", async (from, to) => {
    const wanted = [
      request(from, to),
      request(to, from, { limit: 50 }),
      request(from, to, { through: ["sector", "place"], limit: 50 }),
      request(from, to, { maxHops: 2 }),
      request(from, to, { avoid: ["northern-rare-earth", "baogang-group", "magnequench", to] }),
      request(from, to, { types: ["organisation"], through: ["sector"] }),
      ...claimFilters.map((filter) => request(from, to, { ...filter, maxHops: 3 })),
    ];
    for (const one of wanted) expect(await paths(store, one)).toEqual(pathFacts(rows, one));
    for (const one of wanted) {
      for (const limits of [AHEAD, TWO_AHEAD]) expect(await paths(store, one, limits)).toEqual(pathFacts(rows, one));
    }
  });

  test.each([
    ["baogang-group", "lynas-rare-earths", ["northern-rare-earth"]],
    ["baogang-group", "lynas-rare-earths", ["mp-materials"]],
    ["northern-rare-earth", "mofcom", ["baotou-steel", "baogang-group"]],
    ["bayan-obo", "tesla", ["baotou", "northern-rare-earth"]],
    ["abb", "ganzhou", ["northern-rare-earth", "baogang-group", "jl-mag"]],
  ])("from %s to %s through %j go the paths that trying out every path finds", async (from, to, via) => {
    const wanted = [
      request(from, to, { via }),
      request(to, from, { via: via.toReversed(), limit: 50 }),
      request(from, to, { via, avoid: ["inner-mongolia"], maxHops: 5, limit: 3 }),
      ...claimFilters.map((filter) => request(from, to, { ...filter, via })),
    ];
    for (const one of wanted) expect(await paths(store, one)).toEqual(pathFacts(rows, one));
  });

  test.each([
    ["bayan-obo", "tesla"],
    ["mountain-pass", "electric-vehicles"],
    ["dysprosium-oxide", "shin-etsu-chemical"],
    ["northern-rare-earth", "electric-vehicles"],
    ["northern-rare-earth", "lynas-rare-earths"],
    ["sintered-ndfeb-magnets", "tesla"],
    ["mp-materials", "general-motors"],
  ])("from %s to %s goods go along the paths that trying out every path finds", async (from, to) => {
    const goods = (one: string, other: string, rest: Partial<PathRequest> = {}) =>
      request(one, other, { chains: "goods", ...rest });
    const wanted = [
      goods(from, to, { limit: 50 }),
      goods(to, from, { maxHops: 5 }),
      goods(from, to, { maxHops: 5, limit: 2, via: ["sintered-ndfeb-magnets"].filter((id) => id !== from) }),
      ...claimFilters.map((filter) => goods(from, to, filter)),
    ];
    // Enough time, however busy the machine is.
    for (const one of wanted) expect(await paths(store, one, AHEAD)).toEqual(pathFacts(rows, one));
  });

  test("a path runs through neither of its ends, and through nothing that does not exist", async () => {
    const wrong = new BadRequest("via: expected other entities than from and to");
    await expect(paths(store, request("baotou", "tesla", { via: ["baotou"] }))).rejects.toEqual(wrong);
    await expect(paths(store, request("baotou", "tesla", { via: ["no-such"] }))).rejects.toEqual(
      new NotFound("there is no entity no-such"),
    );
  });

  test("an entity that paths must run through and avoid is refused by name", async () => {
    const both = { via: ["solvay", "baogang-group"], avoid: ["abb", "baogang-group"] };
    await expect(paths(store, request("baotou", "tesla", both))).rejects.toEqual(
      new BadRequest("via, avoid: expected different entities; baogang-group is in both"),
    );
  });

  test("an entity has no path to itself", async () => {
    await expect(paths(store, request("baotou", "baotou"))).rejects.toEqual(
      new BadRequest("to: expected another entity than from"),
    );
  });

  test.each([
    ["no-such", "baotou"],
    ["baotou", "no-such"],
  ])("says that there is no such entity, from %s to %s", async (from, to) => {
    await expect(paths(store, request(from, to))).rejects.toEqual(new NotFound("there is no entity no-such"));
  });

  test("a step that brings more pairs than the limit is cut, and the answer says that there may be more", async () => {
    const limits = { ...AHEAD, maxRows: 3, aheadFrom: 1000 };
    const answer = await paths(store, request("northern-rare-earth", "lynas-rare-earths"), limits);
    expect(answer.more).toBe(true);
  });

  test("a search that takes too long stops, and the answer says that there may be more", async () => {
    const limits = { ...AHEAD, maxMilliseconds: -1, aheadFrom: 1000 };
    const none = { paths: [], entities: [], claims: [], shortest: null, more: true };
    for (const chains of ["any", "goods"] as const) {
      const asked = request("northern-rare-earth", "lynas-rare-earths", { chains });
      expect(await paths(store, asked, limits)).toEqual(none);
    }
  });
});

test("on random graphs the paths are those that trying out every path finds", async () => {
  const store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
  await fc.assert(
    fc.asyncProperty(randomDataset, fc.constantFrom(...claimFilters), fc.nat(2), async (dataset, filter, variant) => {
      const rows = buildGraph(dataset);
      await store.write(loadStatements(rows));
      const through: PathRequest["through"][] = [[], ["sector"], ["sector", "place"]];
      const there = (id: string) => rows.entities.some((entity) => entity.id === id);
      const avoid = variant === 2 ? ["entity-2"].filter(there) : [];
      const avoidClaims = rows.claims.filter((_, index) => index % 3 === variant).map(({ id }) => id);
      const rest = {
        ...filter,
        avoid,
        avoidClaims,
        maxHops: 6,
        limit: 1 + 24 * variant,
        through: through[variant] ?? [],
      };
      for (const one of [request("entity-0", "entity-1"), request("entity-1", "entity-0", rest)]) {
        expect(await paths(store, one)).toEqual(pathFacts(rows, one));
        expect(await paths(store, one, AHEAD)).toEqual(pathFacts(rows, one));
        expect(await paths(store, one, TWO_AHEAD)).toEqual(pathFacts(rows, one));
      }
      for (const one of [request("entity-0", "entity-1"), request("entity-1", "entity-0", rest)]) {
        const goods: PathRequest = { ...one, chains: "goods", maxHops: 6 };
        expect(await paths(store, goods, AHEAD)).toEqual(pathFacts(rows, goods));
      }
      const via = ["entity-2", "entity-3"].slice(0, 1 + (variant % 2)).filter(there);
      const past = { ...request("entity-0", "entity-1", rest), via, avoid: [] };
      expect(await paths(store, past)).toEqual(pathFacts(rows, past));
    }),
    { seed: 5, numRuns: isFullRun ? 200 : 20 },
  );
  await store.close();
});
