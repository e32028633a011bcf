import { suggestStatement } from "../../../../../client/src/parts/desk/draft/suggestStatement.ts";
import { entityOf } from "../../../../support/records/clientRecords.ts";

const entities = new Map(
  [
    entityOf({ id: "jl", name: "JL MAG" }),
    entityOf({ id: "x", name: "Company X" }),
    entityOf({ id: "magnets", name: "Sintered NdFeB magnets", type: "product" }),
    entityOf({ id: "ndfeb", name: "NdFeB magnets", type: "product" }),
  ].map((entity) => [entity.id, entity]),
);

test("the sentence becomes a statement with what else is known", () => {
  const claim = { subject: "jl", predicate: "SUPPLIES", object: "x", status: "in-force" };
  expect(suggestStatement(claim, entities)).toBe("JL MAG supplies Company X.");
  expect(
    suggestStatement({ ...claim, about: "magnets", since: "Mar 2024", quantity: "40", unit: "t/yr" }, entities),
  ).toBe("JL MAG supplies Company X with sintered NdFeB magnets (40 t/yr, since March 2024).");
});

test("abbreviations keep their capitals, and a status other than in force is said", () => {
  const claim = { subject: "jl", predicate: "PRODUCES", object: "ndfeb", status: "planned", until: "2027" };
  expect(suggestStatement(claim, entities)).toBe("JL MAG produces NdFeB magnets (until 2027, planned).");
});

test("a share is said with the verb", () => {
  const claim = { subject: "jl", object: "x", status: "in-force", share_pct: "36.5 %" };
  expect(suggestStatement({ ...claim, predicate: "OWNS_STAKE_IN" }, entities)).toBe("JL MAG owns 36.5% of Company X.");
  expect(suggestStatement({ ...claim, predicate: "SUBSIDIARY_OF" }, entities)).toBe(
    "JL MAG is a subsidiary of Company X (36.5% held).",
  );
});

test("nothing is suggested before the sentence is whole", () => {
  expect(suggestStatement({ subject: "jl", predicate: "SUPPLIES" }, entities)).toBe("");
  expect(suggestStatement({ subject: "jl", object: "x" }, entities)).toBe("");
});
