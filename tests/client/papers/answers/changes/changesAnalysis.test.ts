import type { ChangeAnswer } from "@atlas/server/contract";
import { parseChanges } from "../../../../../client/src/model/address/pages/changesAddress.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { changesAnalysis } from "../../../../../client/src/papers/answers/changes/changesAnalysis.ts";
import { DATA_FOLDER } from "../../../../../server/src/dataset/dataFolder.ts";
import { changesSince } from "../../../../../server/src/releases/changesSince.ts";
import { openReleases, type Releases } from "../../../../../server/src/releases/openReleases.ts";
import { fakeStore } from "../../../../support/engines/fakeStore.ts";
import { claimOf, sourceOf } from "../../../../support/records/clientRecords.ts";

let releases: Releases;
let answer: ChangeAnswer;

beforeAll(async () => {
  ({ releases } = await openReleases(DATA_FOLDER));
  const asked = {
    from: "2026.11-first",
    to: "2026.11",
    kinds: [],
    predicates: [],
    types: [],
    impacts: [],
    entities: [],
    countries: [],
    steps: [],
    limit: 500,
    offset: 0,
  };
  answer = await changesSince(fakeStore(), releases, asked);
});

afterEach(() => setLanguage("en"));

const tableOf = () => {
  const table = changesAnalysis(answer, parseChanges(""), { kept: releases.list, watched: [] }).tables.at(-1);
  const columnOf = (label: string) => {
    const place = table?.columns.findIndex((column) => column.label === label) ?? -1;
    return table?.rows.map(({ cells }) => cells[place]?.text ?? "") ?? [];
  };
  return { columnOf };
};

test("under the statement as it was there is nothing but former statements", () => {
  const statements = answer.changes.map(({ before, after }) =>
    before && before.statement !== after?.statement ? before.statement : "",
  );
  expect(statements.filter((text) => text !== "").length).toBeGreaterThan(10);
  expect(tableOf().columnOf("Earlier statement")).toEqual(statements);
});

test("what else differs of a claim has a column of its own, also where its statement is another", async () => {
  const differs = tableOf().columnOf("Other changes");
  const revised = answer.changes.map(({ kinds }) => kinds.includes("revised"));
  expect(differs.map((text) => text !== "")).toEqual(revised);
  expect(differs.join("\n")).toContain("Also changed: ");
  await setLanguage("zh");
  expect(tableOf().columnOf("其他变更").filter(Boolean)).toHaveLength(revised.filter(Boolean).length);
});

test("a claim with a new grade has the reason of that grade, and no other claim has one", () => {
  const [first] = answer.changes.filter(({ kinds }) => kinds.includes("regraded"));
  if (!first?.after) throw new Error("nothing was regraded");
  const claim = claimOf({ id: first.id, evidence: first.after.evidence, sources: ["r"], source_roles: ["counts"] });
  const regraded = { entities: [], sources: [sourceOf({ id: "r", publisher: "Reuters" })] };
  answer = { ...answer, claims: [claim], regraded };
  expect(tableOf().columnOf("Reason for the new grade")).toEqual(
    answer.changes.map(({ id }) => (id === first.id ? "One voice: Reuters" : "")),
  );
});

test("a finding on many subjects names the first, firms before rules, and says how many more were asked for", () => {
  const subjectOf = (name: string, type: "policy" | "organisation") => ({
    id: name,
    type,
    name,
    name_zh: null,
    count: 1,
  });
  const rules = ["R1", "R2", "R3", "R4"].map((name) => subjectOf(name, "policy"));
  const changed = { ...answer, subjects: [...rules, subjectOf("Firm", "organisation")] };
  const findingOn = (...entities: string[]) =>
    changesAnalysis(changed, { ...parseChanges(""), entities }, { kept: releases.list, watched: [] }).finding;
  expect(findingOn("R1", "R2", "R3", "R4", "Firm", "unchanged")).toMatch(/^Firm, R1, R2 and 3 more: /);
  expect(findingOn("R1", "Firm")).toMatch(/^Firm and R1: /);
});
