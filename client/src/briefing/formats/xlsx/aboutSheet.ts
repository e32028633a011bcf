import { formatDate } from "../../../ui/formatDate.ts";
import type { Briefing } from "../../Briefing.ts";
import { titleOf } from "../../document/frontPart.ts";
import { provenanceOf } from "../../provenance.ts";
import type { Sheet, SheetValue } from "./Sheet.ts";
import { linkValue } from "./sheetValues.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

/** The sheet that says where the workbook comes from, what its grades mean, and what to beware of. */
export function aboutSheet(briefing: Briefing): Sheet {
  const { dataset, link, hash, licence, grades, caveat } = provenanceOf(briefing);
  const { summary } = briefing.settings;
  const rows: SheetValue[][] = [
    [words.titleOfFile, titleOf(briefing)],
    ...paragraphs(summary).map((text, place) => [place === 0 ? words.authorsSummary : null, text]),
    [words.dataset, dataset],
    [words.made, formatDate(briefing.made)],
    [words.view, linkValue(link)],
    [words.hash, hash],
    [words.licence, licence],
    [words.counts, words.countsOf(briefing.entities.length, briefing.claims.length, briefing.sources.length)],
    [words.caution, caveat],
    ...grades.map(({ grade, meaning, count }) => [grade, words.gradeOf(meaning, count)]),
    ...words.guide,
  ];
  return {
    name: words.sheets.about,
    columns: [
      { head: words.what, width: 28 },
      { head: words.says, width: 110 },
    ],
    rows,
  };
}

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
}
