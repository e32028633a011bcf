import { predicateIds, predicates } from "@atlas/server/vocabulary";
import { groupClaims } from "../../../../../../client/src/pages/panel/entity/claims/groupClaims.ts";
import { claimOf } from "../../../../../support/records/clientRecords.ts";

test("claims stand under their verb phrase, seen from the entity, with what it develops before who owns it", () => {
  const claims = [
    claimOf({ id: "1", subject: "me", predicate: "SUBSIDIARY_OF", object: "owner" }),
    claimOf({ id: "2", subject: "me", predicate: "DEVELOPS", object: "magnets" }),
    claimOf({ id: "3", subject: "maker", predicate: "SUPPLIES", object: "me" }),
    claimOf({ id: "4", subject: "me", predicate: "SUPPLIES", object: "buyer" }),
    claimOf({ id: "5", subject: "me", predicate: "DEVELOPS", object: "motors" }),
  ];
  expect(groupClaims("me", claims, []).map((group) => [group.phrase, group.claims.map((claim) => claim.id)])).toEqual([
    ["develops", ["2", "5"]],
    ["supplies", ["4"]],
    ["is supplied by", ["3"]],
    ["is a subsidiary of", ["1"]],
  ]);
});

test("where the two ends stand on a par, both directions stand together", () => {
  const claims = [
    claimOf({ id: "1", subject: "me", predicate: "PARTNERS_WITH", object: "other" }),
    claimOf({ id: "2", subject: "third", predicate: "PARTNERS_WITH", object: "me" }),
  ];
  expect(groupClaims("me", claims, []).map((group) => [group.phrase, group.claims.length])).toEqual([
    ["partners with", 2],
  ]);
});

test("a total counts claims that have not come yet, of this predicate and direction only", () => {
  const counts = [
    { predicate: "SUPPLIES", direction: "out", count: 70 },
    { predicate: "SUPPLIES", direction: "in", count: 9 },
    { predicate: "FUNDS", direction: "out", count: 4 },
  ] as const;
  const [group] = groupClaims("me", [claimOf({ id: "1", subject: "me", object: "buyer" })], counts);
  expect([group?.phrase, group?.total, group?.claims.length]).toEqual(["supplies", 70, 1]);
});

test("every predicate of the vocabulary has its place", () => {
  const claims = predicateIds.map((predicate) => claimOf({ id: predicate, subject: "me", predicate, object: "b" }));
  const phrases = groupClaims("me", claims, []).map((group) => group.phrase);
  expect(phrases.toSorted()).toEqual(predicateIds.map((predicate) => predicates[predicate].en).toSorted());
});
