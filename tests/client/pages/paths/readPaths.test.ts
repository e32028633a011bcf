import type { PathAnswer } from "@atlas/server/contract";
import { readPaths } from "../../../../client/src/pages/paths/readPaths.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const entities = ["a", "b", "c"].map((id) => entityOf({ id }));

function answerOf(
  claims: PathAnswer["claims"],
  hops: string[][],
  weakest: PathAnswer["paths"][0]["weakest"],
): PathAnswer {
  const path = { entities: ["a", "b", "c"], hops: hops.map((ids) => ({ claims: ids })), weakest, goods: null };
  return { entities, claims, paths: [path], shortest: 2, more: false };
}

test("each hop reads from where the path comes, whichever way its claims point, and counts each source once", () => {
  const claims = [
    claimOf({ id: "up", subject: "b", predicate: "SUBSIDIARY_OF", object: "a", sources: ["s", "t"] }),
    claimOf({ id: "down", subject: "a", predicate: "FUNDS", object: "b", sources: ["t"], disputed_by: ["u"] }),
    claimOf({ id: "level", subject: "c", predicate: "PARTNERS_WITH", object: "b", evidence: "self-reported" }),
  ];
  const [path] = readPaths(answerOf(claims, [["up", "down"], ["level"]], { hop: 1, evidence: "self-reported" }));
  expect(path?.hops.map((hop) => hop.claims.map(({ phrase }) => phrase))).toEqual([
    ["controls", "funds"],
    ["partners with"],
  ]);
  expect(
    path?.hops.map(({ direction, sourceCount, evidence, weakest }) => [direction, sourceCount, evidence, weakest]),
  ).toEqual([
    ["forward", 3, "single-source", false],
    ["none", 0, "self-reported", true],
  ]);
});

test("a claim that would read back as a passive reads from its subject", () => {
  const claims = [
    claimOf({ id: "needs", subject: "b", predicate: "DEPENDS_ON", object: "a" }),
    claimOf({ id: "owns", subject: "c", predicate: "SUBSIDIARY_OF", object: "b" }),
  ];
  const [path] = readPaths(answerOf(claims, [["needs"], ["owns"]], { hop: 0, evidence: "single-source" }));
  const sentences = path?.hops.flatMap((hop) =>
    hop.claims.map(({ first, phrase, second }) => `${first.id} ${phrase} ${second.id}`),
  );
  expect(sentences).toEqual(["b depends on a", "b controls c"]);
});

test("no hop is marked as the weakest where all are as weak", () => {
  const claims = [claimOf({ id: "one", subject: "a", object: "b" }), claimOf({ id: "two", subject: "b", object: "c" })];
  const [path] = readPaths(answerOf(claims, [["one"], ["two"]], { hop: 0, evidence: "single-source" }));
  expect(path?.hops.map(({ weakest, direction }) => [weakest, direction])).toEqual([
    [false, "forward"],
    [false, "forward"],
  ]);
  expect(path?.weakest).toBe("single-source");
});
