import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import { mirrorAnalysis } from "../../../../../../client/src/papers/answers/evidence/mirror/mirrorAnalysis.ts";
import { evidenceMirror } from "../../../../../../server/src/graph/evidence/evidenceMirror.ts";
import { embeddedWith } from "../../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../../support/records/realRows.ts";

afterEach(() => setLanguage("en"));

test.each(["en", "zh"] as const)(
  "in %s what was not looked through in full is said, and nothing else is",
  async (spoken) => {
    await setLanguage(spoken);
    const store = await embeddedWith(await realRows());
    const mirror = await evidenceMirror(store, { day: "2026-11-25" });
    await store.close();
    const sentences = (cut: object) => mirrorAnalysis({ ...mirror, ...cut }, []).sentences;
    const whole = sentences({});
    expect(sentences({ due_more: true })).toHaveLength(whole.length + 1);
    const both = sentences({ due_more: true, technologies_more: true });
    expect(both.filter((sentence) => !whole.includes(sentence))).toEqual([
      expect.stringContaining("5,000"),
      expect.stringContaining("5,000"),
    ]);
  },
);

test("the first sentence counts by the grades of the table below, and says how many only relay one interested party", async () => {
  const store = await embeddedWith(await realRows());
  const mirror = await evidenceMirror(store, { day: "2026-11-25" });
  await store.close();
  const count = (grade: string) => mirror.grades.find(({ evidence }) => evidence === grade)?.count;
  const [first = ""] = mirrorAnalysis(mirror, []).sentences;
  expect(first.match(/[\d,]+(?=[ ](?:claims|\(|of these))/g)?.map((number) => Number(number.replace(",", "")))).toEqual(
    [mirror.claim_count, count("self-reported"), count("single-source"), mirror.relayed, count("disputed")],
  );
  expect(mirrorAnalysis({ ...mirror, relayed: 0 }, []).sentences[0]).not.toContain("editors");
});

test("by stage it says that a disputed claim is no support, as those that have only such claims are counted", async () => {
  const store = await embeddedWith(await realRows());
  const { tables } = mirrorAnalysis(await evidenceMirror(store, { day: "2026-11-25" }), []);
  await store.close();
  const labels = tables.flatMap(({ columns }) => columns.map(({ label }) => label));
  expect(labels).toContain("Developers, but no undisputed independent support");
});

test.each([
  ["en", /^\d+ of [\d,]+ claims were checked .* Of the \d+ with .*, \d+, or \d+% \(\d+–\d+%\), were found in full\.$/],
  ["zh", /^[\d,]+项论断中，\d+项已重读来源.*\d+项，即\d+%（\d+–\d+%），得到完全证实。$/],
] as const)(
  "in %s it says how many claims were checked, and how many of the readable ones hold, with the interval",
  async (spoken, said) => {
    await setLanguage(spoken);
    const store = await embeddedWith(await realRows());
    const mirror = await evidenceMirror(store, { day: "2026-11-25" });
    await store.close();
    const { sentences, limits } = mirrorAnalysis(mirror, []);
    expect(sentences[1]).toMatch(said);
    expect(sentences[2]).toMatch(/single source|单一来源/);
    const unchecked = mirrorAnalysis({ ...mirror, checks: [], lost_grades: [] }, []);
    expect(unchecked.sentences).toHaveLength(sentences.length - 2);
    expect(unchecked.limits).toHaveLength(limits.length - 2);
  },
);

test.each([
  ["en", /newest dated source, for or against/],
  ["zh", /无论支持还是质疑.*日期最新/],
] as const)(
  "in %s the chart of years says that it goes by the sources with a date, on either side",
  async (spoken, said) => {
    await setLanguage(spoken);
    const store = await embeddedWith(await realRows());
    const { picture } = mirrorAnalysis(await evidenceMirror(store, { day: "2026-11-25" }), []);
    await store.close();
    expect(picture?.sentence).toMatch(said);
  },
);
