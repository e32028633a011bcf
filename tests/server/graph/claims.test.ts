import type { Claim, ClaimPage, Entity } from "../../../server/src/contract/index.ts";
import { NotFound } from "../../../server/src/errors.ts";
import { claimDetail, claimsBetween, entityClaims } from "../../../server/src/graph/claims.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { claimFilters } from "../../support/oracles/claimFilters.ts";
import { GraphFacts } from "../../support/oracles/graphFacts.ts";
import { realRows } from "../../support/records/realRows.ts";
import { sampled } from "../../support/tier.ts";

let store: GraphStore;
let facts: GraphFacts;
let ids: string[];

const everything = { types: [], predicates: [], evidence: [], limit: 500, offset: 0 };

beforeAll(async () => {
  const rows = await realRows();
  facts = new GraphFacts(rows);
  ids = rows.entities.map(({ id }) => id);
  store = await embeddedWith(rows);
});

afterAll(() => store.close());

/** Everything needed to read claims. */
function context(claims: Claim[]): Pick<ClaimPage, "entities" | "sources"> {
  const sources = facts.sources(claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by]));
  const ends = claims.flatMap((claim) => [claim.subject, claim.object, claim.about ?? ""]);
  const publishers = sources.flatMap(({ publisher_entity, publisher_controlled_by, repeated_controlled_by }) => [
    publisher_entity ?? "",
    publisher_controlled_by ?? "",
    repeated_controlled_by ?? "",
  ]);
  const speakers = claims.flatMap(({ source_speakers, source_voice_controllers, attributed_to }) => [
    ...source_speakers,
    ...source_voice_controllers,
    ...attributed_to,
  ]);
  return { entities: facts.entities([...ends, ...publishers, ...speakers]), sources };
}

describe("entityClaims", () => {
  test("gives the claims of every entity, best evidenced first, with what is needed to read them", async () => {
    for (const id of sampled(ids, 5)) {
      const claims = facts.claimsOf(id);
      expect(await entityClaims(store, { id, ...everything })).toEqual({
        claims,
        ...context(claims),
        total: claims.length,
      });
    }
  });

  test.each(claimFilters)("narrows by %j", async (filter) => {
    for (const id of ["northern-rare-earth", "sintered-ndfeb-magnets", "baotou", "lynas-rare-earths"]) {
      const claims = facts.claimsOf(id, filter);
      const page = await entityClaims(store, { id, ...everything, ...filter });
      expect(page).toEqual({ claims, ...context(claims), total: claims.length });
    }
  });

  test("pages follow each other without a gap and end with an empty one", async () => {
    const id = "northern-rare-earth";
    const pages: Claim[][] = [];
    for (let offset = 0; pages.at(-1)?.length !== 0; offset += 25) {
      pages.push((await entityClaims(store, { id, ...everything, limit: 25, offset })).claims);
    }
    expect(pages.flat()).toEqual(facts.claimsOf(id));
  });

  test("says that there is no such entity", async () => {
    const request = { id: "no-such", ...everything };
    await expect(entityClaims(store, request)).rejects.toEqual(new NotFound("there is no entity no-such"));
  });
});

describe("claimsBetween", () => {
  test("gives all claims of the data set among all its entities", async () => {
    expect(await claimsBetween(store, { ids })).toEqual({
      entities: facts.entities(ids),
      claims: facts.claimsAmong(ids),
    });
  });

  test("gives the claims that have both ends among those named, and leaves out what does not exist", async () => {
    const named = ["baogang-group", "no-such", "baotou-steel", "northern-rare-earth", "lynas-rare-earths"];
    const answer = await claimsBetween(store, { ids: named });
    expect(answer.entities.map((entity: Entity) => entity.id)).toEqual(
      named.toSorted().filter((id) => id !== "no-such"),
    );
    expect(answer.claims).toEqual(facts.claimsAmong(named));
    expect(answer.claims.length).toBeGreaterThan(10);
  });
});

describe("claimDetail", () => {
  test("gives every claim with both ends, what it is about, and the sources for and against it", async () => {
    for (const { id } of sampled(facts.rows.claims, 5)) {
      const claim = facts.claim(id);
      expect(await claimDetail(store, { id })).toEqual({ claim, ...context([claim]) });
    }
  });

  test("says that there is no such claim", async () => {
    await expect(claimDetail(store, { id: "bao-999" })).rejects.toEqual(new NotFound("there is no claim bao-999"));
  });
});
