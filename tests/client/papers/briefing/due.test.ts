import { setLanguage } from "../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { writtenText } from "../../../support/oracles/writtenText.ts";
import { textFormats } from "../../../support/records/textFormats.ts";

/** Formats that give dates as data, not only in text. */
const giveDates = textFormats.slice(6);

let briefing: Briefing;

beforeAll(async () => {
  briefing = await frozenBriefing("s=mofcom.mofcom-announcement-61-2025.mofcom-announcement-62-2025");
});

afterEach(() => setLanguage("en"));

test.each(textFormats)("%s says of a suspension that has run out since when nobody has looked at it", async (id) => {
  const text = await writtenText(briefing, id);
  expect(text).toContain("suspension ran out 15 days ago; what followed is not known here");
  expect(text).toMatch(/(last confirmed|as of) November 2025|2025-11/i);
});

test.each(textFormats)("%s says nothing of it while the suspension lasts", async (id) => {
  expect(await writtenText({ ...briefing, made: "2026-01-01" }, id)).not.toMatch(/suspension (ran out|has run out)/);
});

test.each(giveDates)("%s gives the date named and that of the newest source", async (id) => {
  const text = await writtenText({ ...briefing, made: "2026-01-01" }, id);
  expect(text).toContain("2026-11-10");
  expect(text).toMatch(/newest[_ ]?source\W[\s\S]*2025-11/i);
});

test("a Chinese file says it in Chinese", async () => {
  await setLanguage("zh");
  for (const id of ["graphml", "ftm", "jsonld", "xlsx"])
    expect(await writtenText(briefing, id)).toContain("暂停期已于15天前届满；此后情况，此处不详");
});
