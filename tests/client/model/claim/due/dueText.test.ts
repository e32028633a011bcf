import { dueText, oldText } from "../../../../../client/src/model/claim/due/dueText.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

const day = "2026-11-25";
const checked = { newest_source: "2026-06-19" };
const cases = [
  [
    claimOf({ id: "a", status: "suspended", due: "2026-11-10", ...checked }),
    "The suspension ran out 15 days ago; what followed is not known here",
    "暂停期已于15天前届满；此后情况，此处不详",
  ],
  [
    claimOf({ id: "b", status: "planned", due: "2025", ...checked }),
    "Was planned for 2025; whether it came is not known here",
    "曾计划于2025年实现；后续是否实现，此处不详",
  ],
  [
    claimOf({ id: "c", status: "proposed", newest_source: "2022" }),
    "Not checked since 2022: the plan names no date and is more than two years old",
    "2022年以来未再复核：计划未列日期，且距今已逾两年",
  ],
  [claimOf({ id: "d", due: "2026-06" }), "Its date, June 2026, has passed", "所列日期（2026年6月）已过"],
  [
    claimOf({ id: "e", quantity: 5, newest_source: "2023-01" }),
    "Not checked since January 2023: the figure is more than two years old",
    "2023年1月以来未再复核：数值距今已逾两年",
  ],
  [
    claimOf({ id: "f", quantity: 5, since: "2022", newest_source: "2012-03-26" }),
    "Its newest dated source, from 26 March 2012, predates what it describes: the figure is more than two years old",
    "其有日期的最新来源（2012年3月26日）早于所述内容：数值距今已逾两年",
  ],
  [
    claimOf({ id: "g", quantity: 5, since: "2012-04", newest_source: "2012" }),
    "Not checked since 2012: the figure is more than two years old",
    "2012年以来未再复核：数值距今已逾两年",
  ],
  [
    claimOf({ id: "h", status: "planned", since: "2027", newest_source: "2022" }),
    "Not checked since 2022: the plan names no date and is more than two years old",
    "2022年以来未再复核：计划未列日期，且距今已逾两年",
  ],
] as const;

afterAll(() => setLanguage("en"));

test.each(cases)(
  "what is due says since when it has not been checked, and why: %#",
  async (claim, english, chinese) => {
    await setLanguage("en");
    expect(dueText(claim, day)).toBe(english);
    await setLanguage("zh");
    expect(dueText(claim, day)).toBe(chinese);
  },
);

test("what is not due says nothing", () => {
  expect(dueText(claimOf({ id: "a", status: "suspended", due: "2026-11-25", ...checked }), day)).toBeNull();
});

test("beside a claim's standing, only the age of a figure or plan is left to say", () => {
  const saying = cases.map(([claim]) => oldText(claim, day) === dueText(claim, day));
  expect(saying).toEqual([false, false, true, false, true, true, true, true]);
  expect(oldText(claimOf({ id: "a", quantity: 5, newest_source: "2012", confirmed: "2012" }), day)).toBeNull();
});
