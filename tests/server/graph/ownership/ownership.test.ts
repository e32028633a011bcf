import type { OwnershipLink } from "../../../../server/src/contract/index.ts";
import { ownership } from "../../../../server/src/graph/ownership/ownership.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { type CsvRow, claims, rowsOf } from "../../../support/oracles/csvClaims.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { smallGraph } from "../../../support/records/smallGraph.ts";

// Expected values are computed from the raw CSV files, without Cypher.
let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

const holds = ({ status }: CsvRow) => status === "in-force";
const control = claims.filter(({ predicate }) => predicate === "SUBSIDIARY_OF");
const stakes = claims.filter(({ predicate }) => predicate === "OWNS_STAKE_IN");

/** Everything reachable from one organisation over claims of control in force. */
function reached(id: string, from: "subject" | "object", to: "subject" | "object"): Set<string> {
  const found = new Set([id]);
  for (const one of found) {
    for (const claim of control) if (holds(claim) && claim[from] === one) found.add(claim[to] ?? "");
  }
  return found;
}

const idsOf = (rows: readonly CsvRow[]) => [...new Set(rows.map(({ id = "" }) => id))].sort();

test("for every organisation the chain has the claims that the files have: control followed, stakes told", async () => {
  const organisations = rowsOf("entities/organisations.csv").map(({ id = "" }) => id);
  let deepest = 0;
  for (const id of organisations) {
    const { up, down, more } = await ownership(store, { organisation: id });
    expect(more).toBe(false);
    const above = reached(id, "subject", "object");
    const below = reached(id, "object", "subject");
    const holders = stakes.filter(({ object }) => above.has(object ?? ""));
    // Above a minority stake: the organisations that control its holder.
    const beyond = holders.filter(holds).flatMap(({ subject = "" }) => [...reached(subject, "subject", "object")]);
    const upwards = new Set([...above, ...beyond]);
    expect([id, up.flatMap(({ claim_ids }) => claim_ids).sort()]).toEqual([
      id,
      idsOf([...control.filter(({ subject }) => upwards.has(subject ?? "")), ...holders]),
    ]);
    expect([id, down.flatMap(({ claim_ids }) => claim_ids).sort()]).toEqual([
      id,
      idsOf([
        ...control.filter(({ object }) => below.has(object ?? "")),
        ...stakes.filter(({ subject }) => below.has(subject ?? "")),
      ]),
    ]);
    deepest = Math.max(deepest, ...up.map(({ level }) => level));
  }
  expect(deepest).toBeGreaterThan(1);
});

test("the other owners of what is held are told once, in force, with the level of what they own", async () => {
  for (const id of ["northern-rare-earth", "china-rare-earth-group", "shenghe-resources", "baogang-group"]) {
    const { down, beside } = await ownership(store, { organisation: id });
    const told = new Set(down.flatMap(({ claim_ids }) => claim_ids));
    const inForce = new Set(claims.filter(holds).map((claim) => claim.id ?? ""));
    const held = new Set(
      down.filter(({ claim_ids }) => claim_ids.some((one) => inForce.has(one))).map(({ owned }) => owned),
    );
    const others = [
      ...control.filter(({ subject }) => held.has(subject ?? "")),
      ...stakes.filter(({ object }) => held.has(object ?? "")),
    ].filter((claim) => holds(claim) && !told.has(claim.id ?? ""));
    expect([id, beside.flatMap(({ claim_ids }) => claim_ids).sort()]).toEqual([id, idsOf(others)]);
    for (const { owned, level } of beside) {
      const levels = down.filter((link) => link.owned === owned).map((link) => link.level);
      expect([id, owned, level]).toEqual([id, owned, Math.min(...levels)]);
    }
  }
});

test("the claim that tells most of a step comes first, and every end is among the entities", async () => {
  const answer = await ownership(store, { organisation: "northern-rare-earth" });
  const known = new Set(answer.entities.map(({ id }) => id));
  const claim = new Map(answer.claims.map((one) => [one.id, one]));
  for (const { owner, owned, claim_ids } of [...answer.up, ...answer.down]) {
    expect(known.has(owner) && known.has(owned)).toBe(true);
    const standings = claim_ids.map((id) => claim.get(id)?.status);
    expect(standings.indexOf("in-force")).toBeLessThanOrEqual(0);
  }
});

test("what is no organisation, or is not there, is refused by name", async () => {
  await expect(ownership(store, { organisation: "bayan-obo" })).rejects.toThrow("bayan-obo is a place");
  await expect(ownership(store, { organisation: "nobody" })).rejects.toThrow("there is no entity nobody");
});

test("a bound is told", async () => {
  const { more } = await ownership(store, { organisation: "baogang-group" }, { claims: 2, entities: 2 });
  expect(more).toBe(true);
});

/** The chain of an organisation in a shorthand graph, each step as `level owner>owned claims`. */
async function chainIn(claims: string[], organisation: string) {
  const small = await embeddedWith(smallGraph({ claims }));
  const { up, down, more } = await ownership(small, { organisation });
  await small.close();
  const text = ({ owner, owned, level, claim_ids }: OwnershipLink) => `${level} ${owner}>${owned} ${claim_ids}`;
  return { up: up.map(text), down: down.map(text), more };
}

test("who holds a stake and controls an owner, too, has its own stakes told, and so have its owners", async () => {
  const claims = [
    "x-p corroborated SUBSIDIARY_OF",
    "p-a corroborated SUBSIDIARY_OF",
    "a-x corroborated OWNS_STAKE_IN",
    "b-a corroborated OWNS_STAKE_IN",
    "a-top corroborated SUBSIDIARY_OF",
    "top-a corroborated OWNS_STAKE_IN",
    "c-top corroborated OWNS_STAKE_IN",
  ];
  expect((await chainIn(claims, "x")).up).toEqual([
    "1 a>x claim-2",
    "1 p>x claim-0",
    "2 a>p claim-1",
    "2 top>a claim-4,claim-5",
    "3 b>a claim-3",
    "4 c>top claim-6",
  ]);
});

test("a chain longer than the levels that are followed says upwards and downwards that there is more", async () => {
  const steps = (count: number) =>
    Array.from({ length: count }, (_, level) => `s${level}-s${level + 1} corroborated SUBSIDIARY_OF`);
  expect(await chainIn(steps(20), "s0")).toMatchObject({ up: { length: 16 }, more: true });
  expect(await chainIn(steps(20), "s20")).toMatchObject({ down: { length: 16 }, more: true });
  expect(await chainIn(steps(15), "s0")).toMatchObject({ up: { length: 15 }, more: false });
});
