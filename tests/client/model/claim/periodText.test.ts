import { periodText } from "../../../../client/src/model/claim/periodText.ts";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

test.each([
  [null, null, null],
  ["2025", null, "since 2025"],
  ["2025-03", null, "since March 2025"],
  ["2025-03-09", null, "since 9 March 2025"],
  [null, "2018", "until 2018"],
  ["2010-11-05", "2018", "5 November 2010 to 2018"],
  ["2024", "2024", "2024"],
])("since %s until %s reads %s", (since, until, text) => {
  expect(periodText({ since, until })).toBe(text);
});

const dated = (pinned: Partial<ReturnType<typeof claimOf>>) =>
  claimOf({ id: "c", predicate: "SUBSIDIARY_OF", since: "2023-09", until: null, ...pinned });

test("a share that was counted on a day was held as of that day, not since", async () => {
  const counted = dated({
    share_pct: 36.71,
    statement: "Baogang Group is the controlling shareholder, with 36.71% at the end of September 2023.",
  });
  expect(periodText(counted)).toBe("as of September 2023");
  await setLanguage("zh");
  expect(periodText(counted)).toBe("截至2023年9月");
});

test("a share with which a relation began is held since that day", async () => {
  const taken = dated({ share_pct: 60, statement: "TDK took 60% of the venture in September 2023." });
  expect(periodText(taken)).toBe("since September 2023");
  await setLanguage("zh");
  expect(periodText(taken)).toBe("自2023年9月起");
});

test("an amount over a time, an act and a plan have just their day", () => {
  const made = dated({ predicate: "PRODUCES", quantity: 29_300, unit: "t", statement: "JL MAG made 29,300 tonnes." });
  const granted = dated({ predicate: "FUNDS", statement: "The ministry granted US$35 million." });
  const planned = dated({ status: "planned", share_pct: 5, statement: "It is to hold 5%." });
  const agreed = dated({ predicate: "OWNS_STAKE_IN", share_pct: 3, statement: "It agreed to invest for about 3%." });
  expect([made, granted, planned, agreed].map(periodText)).toEqual(Array(4).fill("September 2023"));
});
