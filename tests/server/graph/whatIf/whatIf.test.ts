import fc from "fast-check";
import { WhatIfRequest } from "../../../../server/src/contract/index.ts";
import type { GraphRows } from "../../../../server/src/dataset/grade/graphRows.ts";
import { whatIf } from "../../../../server/src/graph/whatIf/whatIf.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { idsUnder } from "../../../support/oracles/whatIf/idsUnder.ts";
import { toldWhatIf } from "../../../support/oracles/whatIf/toldWhatIf.ts";
import { whatIfFacts } from "../../../support/oracles/whatIf/whatIfFacts.ts";
import { randomGoods } from "../../../support/records/goodsGraph.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { isFullRun, sampled } from "../../../support/tier.ts";

let rows: GraphRows;
let store: GraphStore;

beforeAll(async () => {
  rows = await realRows();
  store = await embeddedWith(rows);
});
afterAll(() => store.close());

const ask = (request: object) => whatIf(store, WhatIfRequest.parse(request));

/** The answer, and what trying out every chain finds. */
async function compared(
  request: { ids?: string; country?: string; subsidiaries?: string; stop?: string },
  of = { rows, store },
) {
  const parsed = WhatIfRequest.parse(request);
  const answer = await whatIf(of.store, parsed);
  const asked = {
    ids: parsed.ids,
    countries: parsed.country,
    subsidiaries: parsed.subsidiaries === "with",
    exports: parsed.stop === "exports",
  };
  return {
    answer,
    told: { request, ...toldWhatIf(answer), cut: answer.cut },
    facts: { request, ...whatIfFacts(of.rows, asked), cut: false },
  };
}

const idsOf = (...types: string[]) => rows.entities.filter(({ type }) => types.includes(type)).map(({ id }) => id);

test("goods of every product and technology go where trying out every chain finds, made anywhere, made in and exported from China", async () => {
  let hitting = 0;
  for (const ids of sampled(idsOf("technology", "product"), 5)) {
    for (const request of [{ ids }, { ids, country: "CN" }, { ids, country: "CN", stop: "exports" }]) {
      const { answer, told, facts } = await compared(request);
      expect(told).toEqual(facts);
      if (answer.reached.length > 0) hitting++;
    }
  }
  // Otherwise nothing would have been compared.
  expect(hitting).toBeGreaterThan(isFullRun ? 150 : 30);
}, 600_000);

test("goods of organisations go where trying out every chain finds", async () => {
  for (const ids of sampled(idsOf("organisation"), 12).filter((_, index) => index % 3 === 0)) {
    const { told, facts } = await compared({ ids });
    expect(told).toEqual(facts);
  }
}, 600_000);

test.each(isFullRun ? ["CN", "US", "AU", "JP", "MM", "US,AU,JP"] : ["AU", "MM", "JP,FR"])(
  "goods of %s go where trying out every chain finds, with and without subsidiaries elsewhere",
  async (country) => {
    for (const subsidiaries of ["with", "without"]) {
      const { told, facts } = await compared({ country, subsidiaries });
      expect(told).toEqual(facts);
    }
  },
  600_000,
);

test("several things at once go where trying out every chain finds", async () => {
  for (const request of [
    { ids: "dysprosium-oxide,terbium-oxide,samarium-cobalt-magnets", country: "CN" },
    { ids: "northern-rare-earth,dysprosium-oxide" },
    { ids: "mp-materials,ndpr-oxide", country: "CN,MY" },
  ]) {
    const { told, facts } = await compared(request);
    expect(told).toEqual(facts);
  }
});

test("goods that come back, products that stand for several technologies, doubted and ended claims are followed right", async () => {
  const requests = ["tech-a", "prod-a", "firm-a", "tech-b,prod-c,firm-b"].flatMap((ids) =>
    ["", "CN"].map((country) => ({ ids, country })),
  );
  await fc.assert(
    fc.asyncProperty(randomGoods, async (random) => {
      const small = { rows: random, store: await embeddedWith(random) };
      for (const request of [...requests, { country: "CN" }, { country: "JP,US", subsidiaries: "without" }]) {
        const { told, facts } = await compared(request, small);
        expect(told).toEqual(facts);
      }
      await small.store.close();
    }),
    { numRuns: isFullRun ? 150 : 25, seed: 27 },
  );
}, 600_000);

test("every claim and entity that an answer names comes with it", async () => {
  for (const request of [
    { ids: "dysprosium-oxide", country: "CN" },
    { ids: "northern-rare-earth" },
    { country: "JP" },
  ]) {
    const answer = await ask(request);
    const claims = new Set(answer.claims.map(({ id }) => id));
    const entities = new Set(answer.entities.map(({ id }) => id));
    const told = { ...answer, claims: [], entities: [] };
    const ends = ["item", "entity", "from", "to", "policy", "touches", "organisation"];
    const cited = idsUnder(told, "claim_ids", "amount", "planned", "because", "own_sources");
    const named = [idsUnder(told, "organisations", "alternatives"), idsUnder(told, ...ends)];
    expect([cited, ...named]).not.toContainEqual([]);
    expect(cited.filter((id) => !claims.has(id))).toEqual([]);
    expect(named.flat().filter((id) => !entities.has(id))).toEqual([]);
  }
});

test("where a limit cuts the reading, what is told holds all the same, and the answer says that it is cut", async () => {
  const whole = await ask({ ids: "light-rare-earth-concentrate" });
  const known = new Set(toldWhatIf(whole).steps.map((step) => step.split(" ").slice(0, 3).join(" ")));
  for (const limits of [
    { claims: 40, entities: 3000 },
    { claims: 5000, entities: 6 },
  ]) {
    const cut = await whatIf(store, WhatIfRequest.parse({ ids: "light-rare-earth-concentrate" }), limits);
    expect([cut.cut, cut.steps.length < whole.steps.length]).toEqual([true, true]);
    for (const step of toldWhatIf(cut).steps) expect(known).toContain(step.split(" ").slice(0, 3).join(" "));
  }
});

test("a sector or place cannot be taken out, and what is not there is not found", async () => {
  await expect(ask({ ids: "electric-vehicles" })).rejects.toThrow(
    "ids: expected organisations, products and technologies; electric-vehicles is a sector",
  );
  await expect(ask({ ids: "no-such" })).rejects.toThrow("there is no entity no-such");
});
