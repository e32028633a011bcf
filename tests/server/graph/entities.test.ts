import type { ClaimCount, Entity, EvidenceCount } from "../../../server/src/contract/index.ts";
import { NotFound } from "../../../server/src/errors.ts";
import { entityDetail, entityList } from "../../../server/src/graph/entities.ts";
import { neighbours } from "../../../server/src/graph/neighbours.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { claimFilters } from "../../support/oracles/claimFilters.ts";
import { GraphFacts } from "../../support/oracles/graphFacts.ts";
import { realRows } from "../../support/records/realRows.ts";
import { sampled } from "../../support/tier.ts";

let store: GraphStore;
let facts: GraphFacts;
let entities: Entity[];

beforeAll(async () => {
  const rows = await realRows();
  facts = new GraphFacts(rows);
  entities = rows.entities.map(({ id }) => facts.entity(id));
  store = await embeddedWith(rows);
});

afterAll(() => store.close());

test("a list has the entities of its types and country, those with the most claims first, and says how many there are", async () => {
  for (const country of ["", "US", "FJ"]) {
    const types: Entity["type"][] = ["organisation", "policy"];
    const all = entities
      .filter((entity) => types.includes(entity.type))
      .filter((entity) => country === "" || entity.country?.split(";").includes(country))
      .toSorted((a, b) => b.claim_count - a.claim_count || (a.id < b.id ? -1 : 1));
    expect(await entityList(store, { types, country, limit: 30 })).toEqual({
      entities: all.slice(0, 30),
      total: all.length,
    });
  }
});

describe("entityDetail", () => {
  test("gives every entity of the data set with its claims counted by predicate, direction and evidence", async () => {
    for (const entity of sampled(entities, 5)) {
      const claims = facts.claimsOf(entity.id);
      const detail = await entityDetail(store, { id: entity.id });
      expect(detail.entity).toEqual(entity);
      for (const { predicate, direction, count } of detail.claim_counts) {
        const end = direction === "out" ? "subject" : "object";
        const counted = claims.filter((claim) => claim.predicate === predicate && claim[end] === entity.id);
        expect(counted).toHaveLength(count);
      }
      for (const { evidence, count } of detail.evidence_counts) {
        expect(claims.filter((claim) => claim.evidence === evidence)).toHaveLength(count);
      }
      expect(sum(detail.claim_counts)).toBe(claims.length);
      expect(sum(detail.evidence_counts)).toBe(claims.length);
      expect(entity.claim_count).toBe(claims.length);
    }
  });

  test("leads up to the last owner, nearest first, along the claims in force", async () => {
    for (const { id } of sampled(entities, 5)) {
      const { owners, subsidiary_count, controlled_count } = await entityDetail(store, { id });
      expect(owners.map(({ owned, owner, level, claim }) => [level, claim, owned, owner])).toEqual(ownersAbove(id));
      const subsidiaries = claimsInForce().filter((claim) => claim.object === id);
      expect(subsidiary_count).toBe(new Set(subsidiaries.map((claim) => claim.subject)).size);
      expect(controlled_count).toBe(below(id).size);
    }
  });

  test("knows that Northern Rare Earth belongs to Baogang Group, which belongs to the region's government", async () => {
    const { owners } = await entityDetail(store, { id: "northern-rare-earth-magnetic-materials" });
    const chain = owners.map(({ owned, owner, level }) => `${level} ${owned} < ${owner.id}`);
    expect([...new Set(chain)]).toEqual([
      "1 northern-rare-earth-magnetic-materials < northern-rare-earth",
      "2 northern-rare-earth < baogang-group",
      "3 baogang-group < inner-mongolia-government",
    ]);
  });

  test("says that there is no such entity", async () => {
    await expect(entityDetail(store, { id: "no-such" })).rejects.toEqual(new NotFound("there is no entity no-such"));
  });

  function claimsInForce() {
    return facts.rows.claims.filter((claim) => claim.predicate === "SUBSIDIARY_OF" && claim.status === "in-force");
  }

  /** All that belong to an organisation along claims in force, without itself. */
  function below(id: string): Set<string> {
    const found = new Set([id]);
    for (const one of found) {
      for (const { subject, object } of claimsInForce()) if (object === one) found.add(subject);
    }
    found.delete(id);
    return found;
  }

  /** Level by level; an owner reached by two routes counts at the nearer level. */
  function ownersAbove(id: string) {
    const steps: [number, unknown, string, Entity][] = [];
    const levels = new Map([[id, 0]]);
    for (const [owned, level] of levels) {
      for (const { id: claim, subject, object } of claimsInForce().sort((a, b) => (a.id < b.id ? -1 : 1))) {
        if (subject !== owned) continue;
        steps.push([level + 1, facts.claim(claim), owned, facts.entity(object)]);
        if (!levels.has(object)) levels.set(object, level + 1);
      }
    }
    return steps.sort(([levelA, a], [levelB, b]) => levelA - levelB || compareIds(a, b));
  }
});

const ANY = { types: [], predicates: [], evidence: [], direction: "both" as const };

describe("neighbours", () => {
  test("gives every entity itself, then its neighbours in the order of their rank, with all claims to them", async () => {
    for (const { id, neighbour_count } of entities) {
      const expected = facts.neighbours(id);
      const answer = await neighbours(store, { id, limit: 200, ...ANY });
      expect(answer).toEqual({
        entities: [facts.entity(id), ...expected.map(({ entity }) => entity)],
        claims: expected.flatMap(({ claims }) => claims),
        total: expected.length,
      });
      expect(neighbour_count).toBe(expected.length);
    }
  });

  test("never gives more than asked for, and says how many there are", async () => {
    const id = "northern-rare-earth";
    const answer = await neighbours(store, { id, limit: 5, ...ANY });
    expect(answer.entities.map((entity) => entity.id)).toEqual([
      id,
      ...facts
        .neighbours(id)
        .slice(0, 5)
        .map(({ entity }) => entity.id),
    ]);
    expect(answer.total).toBe(facts.entity(id).neighbour_count);
  });

  test.each(claimFilters)("narrows by %j", async (filter) => {
    for (const id of ["northern-rare-earth", "sintered-ndfeb-magnets", "baotou", "lynas-rare-earths"]) {
      const expected = facts.neighbours(id, filter);
      const answer = await neighbours(store, { ...ANY, id, limit: 200, ...filter });
      expect(answer.entities.slice(1)).toEqual(expected.map(({ entity }) => entity));
      expect(answer.claims).toEqual(expected.flatMap(({ claims }) => claims));
      expect(answer.total).toBe(expected.length);
    }
  });

  test("goes along claims that leave from the entity, or along those that arrive at it", async () => {
    for (const id of ["northern-rare-earth", "sintered-ndfeb-magnets", "baotou"]) {
      for (const [direction, end] of [
        ["out", "subject"],
        ["in", "object"],
      ] as const) {
        const reached = facts.neighbours(id).filter(({ claims }) => claims.some((claim) => claim[end] === id));
        const answer = await neighbours(store, { ...ANY, id, limit: 200, direction });
        expect(
          answer.entities
            .slice(1)
            .map((one) => one.id)
            .sort(),
        ).toEqual(reached.map(({ entity }) => entity.id).sort());
        expect(answer.claims.every((claim) => claim[end] === id)).toBe(true);
        expect(answer.total).toBe(reached.length);
      }
    }
  });

  test("says that there is no such entity", async () => {
    const request = { id: "no-such", limit: 5, ...ANY };
    await expect(neighbours(store, request)).rejects.toEqual(new NotFound("there is no entity no-such"));
  });
});

function sum(counts: (ClaimCount | EvidenceCount)[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function compareIds(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
