import type { Analysis } from "../../../../../client/src/papers/answers/common/Analysis.ts";
import { analysisPart } from "../../../../../client/src/papers/document/parts/analysisPart.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";

test("an annex has the tables of an analysis, whose rows name claims by the numbers of the briefing, and with its limits", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const ids = briefing.claims.map(({ claim }) => claim.id);
  const [first, second] = ids;
  const analysis: Analysis = {
    title: "Who makes it?",
    address: "/questions/who?technology=a",
    sentences: ["Two do."],
    tables: [
      {
        caption: "Makers",
        columns: [
          { label: "Maker", width: 30 },
          { label: "Share", number: true },
        ],
        rows: [
          { cells: [{ text: "Lynas" }, { text: "9" }], claimIds: [second ?? "", first ?? "", "kept-back"] },
          { cells: [{ text: "方", lang: "zh" }, { text: "" }], claimIds: ["kept-back"] },
        ],
      },
      { caption: "Empty", columns: [{ label: "Nothing" }], rows: [] },
    ],
    limits: ["What was not looked for."],
    claims: [],
    entities: [],
  };
  const address = `${new URL(briefing.link).origin}/questions/who?technology=a`;
  expect(analysisPart({ ...briefing, analysis })).toEqual([
    { block: "heading", level: 1, text: "The answer in full" },
    {
      block: "table",
      caption: "Makers",
      columns: ["Maker", "Share", "Claim numbers"],
      widths: expect.arrayContaining([expect.any(Number)]),
      rows: [
        [
          { runs: [{ text: "Lynas" }] },
          { runs: [{ text: "9" }], number: true },
          { runs: [{ claim: 1 }, { text: ", " }, { claim: 2 }, { text: " and 1 more" }] },
        ],
        [
          { runs: [{ text: "方", lang: "zh" }] },
          { runs: [{ text: "" }], number: true },
          { runs: [{ text: "1 not drawn" }] },
        ],
      ],
    },
    { block: "paragraph", style: "note", runs: [{ text: "Find this answer at " }, { text: address, href: address }] },
  ]);
  const limited = analysisPart({
    ...briefing,
    analysis: { ...analysis, limits: ["Told in the paper.", "This.", "And that."] },
  });
  expect(limited.slice(-3, -1)).toEqual([
    { block: "paragraph", style: "note", runs: [{ text: "What this cannot tell you:" }] },
    { block: "list", items: [[{ text: "This." }], [{ text: "And that." }]] },
  ]);
  expect(analysisPart(briefing)).toEqual([]);
});

test("a number that leads to what it counts is a link with its whole address, and a table that names no claim has no column for them", async () => {
  const briefing = await frozenBriefing(briefingViews[3]);
  const analysis: Analysis = {
    title: "What it rests on",
    address: "/evidence",
    sentences: [],
    tables: [
      {
        caption: "By grade",
        columns: [{ label: "Grade" }, { label: "Claims", number: true }],
        rows: [
          { cells: [{ text: "Disputed" }, { text: "34", to: "/evidence/disputed" }], claimIds: [] },
          { cells: [{ text: "5吨（magnets）", english: ["magnets"] }, { text: "" }], claimIds: [] },
        ],
      },
    ],
    limits: [],
    claims: [],
    entities: [],
  };
  expect(analysisPart({ ...briefing, analysis }).find(({ block }) => block === "table")).toEqual({
    block: "table",
    caption: "By grade",
    columns: ["Grade", "Claims"],
    widths: expect.arrayContaining([expect.any(Number)]),
    rows: [
      [
        { runs: [{ text: "Disputed" }] },
        { runs: [{ text: "34", href: `${new URL(briefing.link).origin}/evidence/disputed` }], number: true },
      ],
      [
        { runs: [{ text: "5吨（" }, { text: "magnets", lang: "en" }, { text: "）" }] },
        { runs: [{ text: "" }], number: true },
      ],
    ],
  });
});
