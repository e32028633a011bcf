import type { Block } from "../../../../../client/src/papers/document/Block.ts";
import { documentOf } from "../../../../../client/src/papers/document/documentOf.ts";
import { duePart } from "../../../../../client/src/papers/document/parts/evidencePart.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";

const view = "s=mofcom.mofcom-announcement-61-2025.mofcom-announcement-62-2025";

test("a briefing of the October 2025 controls says that their suspension has run out, and since when nobody has looked", async () => {
  const briefing = await frozenBriefing(view);
  const blocks = documentOf(briefing);
  const points = blocks.flatMap((block) => (block.block === "list" ? block.items : []));
  const told = points.find(([first]) => first && "text" in first && first.text.startsWith("The suspension ran out"));
  expect(told?.[0]).toMatchObject({
    text: "The suspension ran out 15 days ago; what followed is not known here.",
    bold: true,
  });
  expect(told?.some((run) => "text" in run && run.text === "Last confirmed November 2025.")).toBe(true);
  const [, first, list] = duePart(briefing);
  expect(wordsOf(first)).toMatch(/^On 25 November 2026, the day of this briefing, 2 of the \d+ claims are due/);
  expect(list).toMatchObject({ items: [[{ text: "2 suspensions have run out" }, {}, {}, {}, {}, {}]] });
});

test("on a day before anything is due, it says that nothing is", async () => {
  const briefing = await frozenBriefing(view);
  expect(wordsOf(duePart({ ...briefing, made: "2025-12-01" })[1])).toMatch(/none of the \d+ claims is due/);
});

function wordsOf(block: Block | undefined): string {
  return block?.block === "paragraph" ? block.runs.map((run) => ("text" in run ? run.text : "")).join("") : "";
}
