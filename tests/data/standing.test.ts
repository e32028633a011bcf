import type { Claim } from "@atlas/server/contract";
import { oldText } from "../../client/src/model/claim/due/dueText.ts";
import { lineSentence } from "../../client/src/model/claim/line/lineLabels.ts";
import {
  heldText,
  runOutText,
  standingText,
  standingWord,
} from "../../client/src/model/claim/standing/standingText.ts";
import { setLanguage } from "../../client/src/model/words/language.ts";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { buildGraph } from "../../server/src/dataset/grade/buildGraph.ts";
import { readDataset } from "../../server/src/dataset/readDataset.ts";
import { lastDay } from "../../server/src/rules/partialDate.ts";
import { realRows } from "../support/records/realRows.ts";

/** Words of which a sentence may have one: what holds, what is to come, and what is over. */
const holds = /\bin force\b|\breported as current\b|(?<!suspended )\buntil\b/i;
const toCome = /(?<!was )\b(?:planned|proposed)(?: for\b| \()|\bsuspended\b/i;
const over = /(?<!sus)\bended\b|\bran out\b|\bwas planned\b|\bwas proposed\b|\blast reported\b/i;
const days = ["2026-11-29", "2026-11-30", "2028-01-01"];

function isPast(date: string | null, day: string): boolean {
  return date !== null && lastDay(date) < day;
}

/** Whether a claim's own columns say that it is over, by a reading of its own. */
function saysOver({ status, until, due }: Claim, day: string): boolean {
  if (status === "suspended" || status === "planned" || status === "proposed") return isPast(due, day);
  return status === "ended" ? until === null || isPast(until, day) : isPast(until, day);
}

afterAll(() => setLanguage("en"));

test.each(days)(
  "no claim is shown as current, planned or suspended whose own dates say otherwise on %s",
  async (day) => {
    const { claims } = await realRows();
    expect(claims.length).toBeGreaterThan(2000);
    const wrong = claims.filter((claim) => {
      const text = standingText(claim, day);
      if (!saysOver(claim, day)) return false;
      return !over.test(text) || holds.test(text) || /\bsuspended\b/.test(text) || standingWord(claim, day) === null;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const old = claims.filter(({ status, until, confirmed, predicate }) => {
      const isFact = ["FUNDS", "PART_OF", "EMBODIES", "GOES_INTO", "RECOGNISED", "COUNTERPART_OF"].includes(predicate);
      const limit = `${Number(day.slice(0, 4)) - 5}${day.slice(4)}`;
      return status === "in-force" && until === null && !isFact && isPast(confirmed, limit);
    });
    expect(old.filter((claim) => !/^last reported \d{4}$/.test(standingText(claim, day))).map(({ id }) => id)).toEqual(
      [],
    );
  },
);

test.each(days)("no sentence on a claim says two things that exclude each other on %s", async (day) => {
  const { claims } = await realRows();
  const nameOf = (id: string) => id;
  const sentences = claims.flatMap((claim) => [
    [claim.id, standingText(claim, day)],
    [claim.id, [runOutText(claim, day), heldText(claim, day), oldText(claim, day)].filter(Boolean).join(". ")],
    [claim.id, lineSentence([claim], nameOf, day)],
  ]);
  const wrong = sentences.filter(
    ([, text = ""]) => [holds, toCome, over].filter((kind) => kind.test(text)).length !== 1,
  );
  const undated = /no dated source|\breported \(|a comparison/;
  expect(wrong.filter(([, text = ""]) => !undated.test(text))).toEqual([]);
});

test("no effect on somebody is said to be in force but a rule that binds", async () => {
  const { claims } = await realRows();
  const events = claims.filter(({ effect }) => effect !== null && effect !== "bound");
  expect(events.length).toBeGreaterThan(80);
  expect(events.filter((claim) => /in force|as current/.test(standingText(claim, "2026-11-30")))).toEqual([]);
  const ford = events.find(({ id }) => id === "mag-302");
  expect(ford && standingText(ford, "2026-11-30")).toBe("reported (July 2025)");
});

test("the horizon is the newest day of a source, not the date of the data set nor the end of a year", async () => {
  const { dataset, sources } = await realRows();
  const days = sources.flatMap(({ published }) => (published?.length === 10 ? published : []));
  expect(dataset.horizon).toBe(days.toSorted().at(-1));
});

test("a newer source of one's own does not make the data set know more than before", async () => {
  const before = await realRows();
  const { dataset } = await readDataset(DATA_FOLDER, [`${DATA_FOLDER}/own/example`]);
  if (dataset === null) throw new Error("the example has faults");
  const sources = dataset.sources.map((source) =>
    source.own === null ? source : { ...source, published: "2026-12-01" },
  );
  expect(buildGraph({ ...dataset, sources }).dataset.horizon).toBe(before.dataset.horizon);
});

test("each claim has its standing in Chinese", async () => {
  const { claims } = await realRows();
  await setLanguage("zh");
  expect(claims.filter((claim) => /[a-z]/i.test(standingText(claim, "2026-11-30"))).map(({ id }) => id)).toEqual([]);
});
