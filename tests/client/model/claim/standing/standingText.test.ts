import type { Claim } from "@atlas/server/contract";
import {
  heldText,
  runOutText,
  standingDay,
  standingText,
  standingWord,
} from "../../../../../client/src/model/claim/standing/standingText.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

const DAY = "2026-11-30";
const dated = { confirmed: "2026-06-19", newest_source: "2026-06-19" };

const cases: [Partial<Claim>, string, string][] = [
  [{ predicate: "ISSUED", ...dated }, "in force (June 2026)", "现行（2026年6月）"],
  [{ predicate: "AFFECTS" }, "in force (not dated)", "现行（无日期）"],
  [dated, "reported as current (June 2026)", "来源称现况如此（2026年6月）"],
  [{ predicate: "EMBODIES", ...dated }, "reported (June 2026)", "有来源记载（2026年6月）"],
  [
    { predicate: "COUNTERPART_OF", ...dated },
    "a comparison (sources of June 2026)",
    "本数据集的比较（来源截至2026年6月）",
  ],
  [{}, "no dated source", "日期不详"],
  [{ confirmed: "2012" }, "last reported 2012", "最近见于2012年的来源"],
  [{ until: "2020-05", ...dated }, "ended May 2020 (as of June 2026)", "已于2020年5月结束（截至2026年6月）"],
  [{ until: "2027-05", ...dated }, "until May 2027 (as of June 2026)", "至2027年5月（截至2026年6月）"],
  [
    { until: "2025-03", quantity: 5, ...dated },
    "for a period that ended March 2025 (as of June 2026)",
    "所述时段止于2025年3月（截至2026年6月）",
  ],
  [
    { until: "2026-11-10", ...dated },
    "ran out 20 days ago; what followed is not known here (as of June 2026)",
    "已于20天前到期；此后情况，此处不详（截至2026年6月）",
  ],
  [
    { status: "planned", due: "2025", confirmed: "2024-05" },
    "was planned for 2025; whether it came is not known here (as of May 2024)",
    "曾计划于2025年实现；后续是否实现，此处不详（截至2024年5月）",
  ],
  [{ status: "planned", due: "2028", ...dated }, "planned for 2028 (as of June 2026)", "计划于2028年（截至2026年6月）"],
  [{ status: "planned", ...dated }, "planned (as of June 2026)", "计划中（截至2026年6月）"],
  [{ status: "proposed" }, "proposed (not dated)", "拟议中（无日期）"],
  [
    { status: "suspended", due: "2026-11-10", ...dated },
    "the suspension ran out 20 days ago; what followed is not known here (as of June 2026)",
    "暂停期已于20天前届满；此后情况，此处不详（截至2026年6月）",
  ],
  [
    { status: "suspended", due: "2026-12-31", ...dated },
    "suspended until 31 December 2026 (as of June 2026)",
    "暂停至2026年12月31日（截至2026年6月）",
  ],
  [
    { due: "2026-06", confirmed: "2026-03", newest_source: "2026-03" },
    "its date, June 2026, has passed; reported as current (March 2026)",
    "所列日期（2026年6月）已过；来源称现况如此（2026年3月）",
  ],
];

afterAll(() => setLanguage("en"));

test.each(cases)("a claim's standing is said in one way, in both languages: %#", async (pinned, english, chinese) => {
  const claim = claimOf({ id: "a", ...pinned });
  await setLanguage("en");
  expect(standingText(claim, DAY)).toBe(english);
  await setLanguage("zh");
  expect(standingText(claim, DAY)).toBe(chinese);
  await setLanguage("en");
});

test("what has run out is said apart from the rest", () => {
  const suspended = claimOf({ id: "a", status: "suspended", due: "2026-11-10", ...dated });
  expect(runOutText(suspended, DAY)).toBe("the suspension ran out 20 days ago; what followed is not known here");
  expect(heldText(suspended, DAY)).toBe("last confirmed June 2026");
  expect(standingWord(suspended, DAY)).toBe("suspension ran out");
  expect(runOutText(suspended, "2026-11-10")).toBeNull();
  expect(runOutText(suspended, "2028-01-01")).toBe(
    "the suspension ran out on 10 November 2026; what followed is not known here",
  );
});

test("an as-of date is the clock of standing, to its last day", () => {
  expect(standingDay("2024-02")).toBe("2024-02-29");
  expect(standingDay(null, DAY)).toBe(DAY);
});
