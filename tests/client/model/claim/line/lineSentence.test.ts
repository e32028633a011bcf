import { lineSentence } from "../../../../../client/src/model/claim/line/lineLabels.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

type Pinned = Parameters<typeof claimOf>[0];

const names: Record<string, string> = { a: "Baogang Group", b: "Northern Rare Earth" };
const sentence = (first: Pinned, ...others: Pinned[]) =>
  lineSentence([claimOf(first), ...others.map(claimOf)], (id) => names[id] ?? id);

test("a line says who does what to whom, and on what evidence", () => {
  expect(sentence({ id: "1" })).toBe("Baogang Group supplies Northern Rare Earth (single source): no dated source");
});

test("ownership reads from the owner, with the share, and with the number of claims on the line", () => {
  const stake = { id: "1", predicate: "OWNS_STAKE_IN", share_pct: 36, evidence: "disputed" } as const;
  expect(sentence(stake, { id: "2", evidence: "disputed" }, { id: "3", evidence: "disputed" })).toBe(
    "Baogang Group owns a stake in Northern Rare Earth (36%, disputed; 3 claims): in force (not dated)",
  );
  expect(sentence({ id: "1", predicate: "SUBSIDIARY_OF", subject: "b", object: "a" })).toBe(
    "Baogang Group controls Northern Rare Earth (single source): in force (not dated)",
  );
});

test("what is planned or was last reported years ago is not told as a fact of today", () => {
  expect(sentence({ id: "1", status: "planned" })).toBe(
    "Baogang Group supplies Northern Rare Earth (single source): planned (not dated)",
  );
  expect(sentence({ id: "1", last_reported: "2003" })).toBe(
    "Baogang Group supplies Northern Rare Earth (single source): last reported 2003",
  );
});

test("where another claim gives the line its grade, the sentence says so", () => {
  const stake = { id: "1", predicate: "OWNS_STAKE_IN", evidence: "corroborated" } as const;
  expect(sentence(stake, { id: "2", evidence: "disputed" })).toBe(
    "Baogang Group owns a stake in Northern Rare Earth (corroborated; 2 claims, 2 grades, the line is drawn as disputed): in force (not dated)",
  );
});

test("what has run out on a day is said before the line's sentence", () => {
  const suspended = claimOf({ id: "1", status: "suspended", due: "2026-11-10", confirmed: "2026-06" });
  expect(lineSentence([suspended], (id) => names[id] ?? id, "2026-11-30")).toBe(
    "The suspension ran out 20 days ago; what followed is not known here: Baogang Group supplies Northern Rare Earth (single source): last confirmed June 2026",
  );
});
