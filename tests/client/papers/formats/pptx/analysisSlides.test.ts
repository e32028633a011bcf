import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { writePptx } from "../../../../../client/src/papers/formats/pptx/writePptx.ts";
import { onePicture } from "../../../../support/browser/onePicture.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { OfficeFile, textIn } from "../../../../support/records/officeFile.ts";
import { notesOf, rowsOf, slidesOf, withAnnex } from "./slidesOf.ts";

afterEach(() => setLanguage("en"));

test("an analysis has slides of its own: what it answers, and its table with the numbers of the claims", async () => {
  const briefing = await frozenBriefing(briefingViews[3], { annex: false });
  const [first] = briefing.claims;
  const analysis = {
    title: "Who makes it?",
    address: "/questions/who",
    sentences: ["Two do.", "Nobody else says so."],
    tables: [
      {
        caption: "Makers",
        columns: [{ label: "Maker" }, { label: "Nobody says" }],
        rows: Array.from({ length: 90 }, (_, row) => ({
          cells: [{ text: `=Maker ${row}` }, { text: "" }],
          claimIds: [first?.claim.id ?? "", "kept-back"],
        })),
      },
    ],
    limits: ["What was not looked for."],
    claims: [],
    entities: [],
  };
  const file = new OfficeFile(await writePptx({ ...briefing, analysis }, onePicture));
  const [, answer = "", table = ""] = slidesOf(file);
  const lines = file.elements(answer, "a:p").filter((line) => line.getElementsByTagName("a:buChar").length > 0);
  expect(lines.map(textIn)).toEqual(["Two do.", "Nobody else says so."]);
  const rows = rowsOf(file, table);
  expect(rows[0]).toEqual(["Maker", "Nobody says", "Claim numbers"]);
  expect(rows[1]).toEqual(["=Maker 0", "", `${first?.number} and 1 more`]);
  expect(file.elements(table, "a:t").map(textIn)).toContainEqual(expect.stringMatching(/The first \d+ of 90 rows/));
  expect(file.elements(notesOf(table), "a:t").map(textIn)).toContainEqual(
    expect.stringContaining(`[${first?.number}]`),
  );
  const whole = await withAnnex({ ...briefing, analysis });
  const texts = slidesOf(whole).flatMap((slide) => whole.elements(slide, "a:t").map(textIn));
  expect(texts).toEqual(expect.arrayContaining(["=Maker 89", "What was not looked for."]));
});

test("a chart stands under what it says first, with the rest below it, and in place of the drawn view if the answer leads", async () => {
  const briefing = await frozenBriefing(briefingViews[3], { annex: false });
  const analysis = {
    title: "Who holds it?",
    address: "/ownership",
    sentences: ["A holds 36.71% of B."],
    tables: [],
    picture: {
      title: "Holders of B",
      sentence: "A holds 36.71% of B. No other share is recorded.",
      drawing: { tag: "svg", attributes: { width: 900, height: 400 } },
      numbers: null,
    },
    limits: ["Shares are as stated."],
    claims: [],
    entities: [],
  };
  const slides = async (leads: { leads?: true }) => {
    const file = new OfficeFile(
      await writePptx({ ...briefing, analysis: { ...analysis, ...leads } }, onePicture, onePicture),
    );
    return slidesOf(file).map((slide) => file.elements(slide, "a:t").map(textIn));
  };
  const [, , chart = [], ...further] = await slides({});
  expect(chart.slice(0, 2)).toEqual(["A holds 36.71% of B", "Holders of B. No other share is recorded."]);
  expect(further.map(([title]) => title)).toContainEqual(expect.stringMatching(/claims drawn/));
  expect((await slides({ leads: true })).map(([title]) => title)).not.toContainEqual(
    expect.stringMatching(/claims drawn/),
  );
});
