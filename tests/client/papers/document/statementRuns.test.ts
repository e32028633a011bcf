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

test("Chinese sentences have no space between them, no slant, and the day of a count beside it", async () => {
  const counted = {
    ...claim,
    predicate: "SUBSIDIARY_OF" as const,
    statement: "Shin-Etsu held 36.71% of it in September 2023.",
    since: "2023-09",
    share_pct: 36.71,
    confirmed: "2025-03",
  };
  await setLanguage("zh");
  expect(told(counted)).toMatch(
    /^Shin-Etsu隶属于Magnets，持股36\.71%（截至2023年9月）。现行（2025年3月）。Shin-Etsu held 36\.71%/,
  );
  const runs = statementRuns(counted, { named, view: emptyView, made: "2026-12-01" });
  const slanted = runs.filter((run) => "italic" in run && run.italic);
  expect(slanted.map((run) => "text" in run && run.text)).toEqual([counted.statement]);
});

test("a share that is only agreed is not held in Chinese", async () => {
  await setLanguage("zh");
  const agreed = {
    predicate: "OWNS_STAKE_IN" as const,
    statement: "Shin-Etsu agreed in February 2023 to invest for about 3% of it.",
    since: "2023-02",
    share_pct: 3,
    confirmed: "2025-03",
  };
  expect(told(agreed)).toMatch(/^Shin-Etsu同意投资Magnets，2023年2月，拟持股3%。/);
});
