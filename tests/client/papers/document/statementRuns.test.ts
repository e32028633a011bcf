import { emptyView } from "../../../../client/src/model/address/view/viewState.ts";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { plainText } from "../../../../client/src/papers/document/runs.ts";
import { statementRuns } from "../../../../client/src/papers/document/statementRuns.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

const named = new Map(
  [entityOf({ id: "shin-etsu", name: "Shin-Etsu" }), entityOf({ id: "magnets", name: "Magnets" })].map((entity) => [
    entity.id,
    entity,
  ]),
);
const claim = claimOf({
  id: "c",
  subject: "shin-etsu",
  predicate: "PRODUCES",
  object: "magnets",
  statement: "Shin-Etsu made 3,000 tonnes of magnets.",
  confirmed: "2012-03",
});
const told = (pinned: Partial<typeof claim>) =>
  plainText(statementRuns({ ...claim, ...pinned }, { named, view: emptyView, made: "2026-12-01" }));

test("what was last reported years ago says so before its figure, and once", async () => {
  expect(told({})).toBe("Last reported 2012. Shin-Etsu made 3,000 tonnes of magnets.");
  await setLanguage("zh");
  expect(told({})).toMatch(/^最近见于2012年的来源。/);
});

test("what is current says when it was last confirmed after its statement", () => {
  expect(told({ confirmed: "2026-03" })).toBe(
    "Shin-Etsu made 3,000 tonnes of magnets. Reported as current (March 2026).",
  );
});
