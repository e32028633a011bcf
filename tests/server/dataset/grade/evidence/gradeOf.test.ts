import type { Claim } from "../../../../../server/src/contract/index.ts";
import { gradeOf } from "../../../../../server/src/dataset/grade/evidence/gradeEvidence.ts";

type Graded = Pick<Claim, "predicate" | "disputed_by" | "caveats">;

function grade(voices: number, { disputed_by = [], ...change }: Partial<Graded> = {}) {
  const found = { voices, isDisputed: disputed_by.length > 0, isWord: false };
  return gradeOf({ predicate: "DEVELOPS", caveats: [], ...change }, found);
}

test("two publishers corroborate, one is a single source, and without one a claim is self-reported", () => {
  expect([0, 1, 2, 3].map((publishers) => grade(publishers))).toEqual([
    "self-reported",
    "single-source",
    "corroborated",
    "corroborated",
  ]);
});

test("one source against it disputes a claim, however many support it", () => {
  expect([0, 1, 5].map((publishers) => grade(publishers, { disputed_by: ["bloomberg"] }))).toEqual(
    Array.from({ length: 3 }, () => "disputed"),
  );
});

test("a comparison of two sides is this data set's own judgement, even if it is disputed", () => {
  expect(grade(2, { predicate: "COUNTERPART_OF" })).toBe("assessed");
  expect(grade(0, { predicate: "COUNTERPART_OF", disputed_by: ["bloomberg"] })).toBe("assessed");
});

test.each(["weak", "relay-unmarked"] as const)("with the caveat %s a claim is a single source at best", (caveat) => {
  expect(grade(5, { caveats: [caveat] })).toBe("single-source");
  expect(grade(0, { caveats: [caveat] })).toBe("self-reported");
  expect(grade(5, { caveats: [caveat], disputed_by: ["bloomberg"] })).toBe("disputed");
});

test.each(["estimate", "headquarters-not-production"] as const)("the caveat %s takes nothing away", (caveat) => {
  expect(grade(2, { caveats: [caveat] })).toBe("corroborated");
});
