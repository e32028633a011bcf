import { dueText } from "../../../client/src/claim/dueText.ts";
import { setLanguage } from "../../../client/src/words/language.ts";
import { claimOf } from "../../support/records/clientRecords.ts";

const day = "2026-11-25";
const checked = { newest_source: "2026-06-19" };
const cases = [
  [
    claimOf({ id: "a", status: "suspended", due: "2026-11-10", ...checked }),
    "Not checked since 19 June 2026: the suspension has run out (10 November 2026)",
    "2026年6月19日以来未再核实：暂停期已满（2026年11月10日）",
  ],
  [
    claimOf({ id: "b", status: "planned", due: "2025", ...checked }),
    "Not checked since 19 June 2026: the date of the plan has passed (2025)",
    "2026年6月19日以来未再核实：计划日期已过（2025年）",
  ],
  [
    claimOf({ id: "c", status: "proposed", newest_source: "2022" }),
    "Not checked since 2022: a plan that names no date",
    "2022年以来未再核实：计划未列日期",
  ],
  [
    claimOf({ id: "d", due: "2026-06" }),
    "Not checked since, and no source is dated: a date named in it has passed (June 2026)",
    "此后未再核实，且来源均无日期：其中所列日期已过（2026年6月）",
  ],
  [
    claimOf({ id: "e", quantity: 5, newest_source: "2023-01" }),
    "Not checked since January 2023: the figure is more than two years old",
    "2023年1月以来未再核实：数值已逾两年",
  ],
  [
    claimOf({ id: "f", quantity: 5, since: "2022", newest_source: "2012-03-26" }),
    "Its newest dated source, of 26 March 2012, is older than what it tells: the figure is more than two years old",
    "其有日期的最新来源（2012年3月26日）早于所述内容：数值已逾两年",
  ],
  [
    claimOf({ id: "g", quantity: 5, since: "2012-04", newest_source: "2012" }),
    "Not checked since 2012: the figure is more than two years old",
    "2012年以来未再核实：数值已逾两年",
  ],
  [
    claimOf({ id: "h", status: "planned", since: "2027", newest_source: "2022" }),
    "Not checked since 2022: a plan that names no date",
    "2022年以来未再核实：计划未列日期",
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
