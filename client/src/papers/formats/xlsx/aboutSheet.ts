import { inWords } from "../../../model/address/splitAddress.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { strings } from "../../answers/common/strings.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { isLongLink, viewFileOf } from "../../briefing/fileName.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { contentTitle, paragraphsOf } from "../../document/parts/frontPart.ts";
import { answerSheets } from "./answerSheets.ts";
import type { Sheet, SheetValue } from "./Sheet.ts";
import { linkValue } from "./sheetColumns.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

/** The sheet on provenance, grades of evidence and caveats. */
export function aboutSheet(briefing: Briefing): Sheet {
  const { dataset, answeredAt, hash, licence, grades, caveat, omissions } = provenanceOf(briefing);
  const { summary } = briefing.settings;
  const rows: SheetValue[][] = [
    [words.titleOfFile, contentTitle(briefing)],
    ...paragraphsOf(summary).map((text, place) => [place === 0 ? words.authorsSummary : null, text]),
    ...(briefing.analysis === null ? [] : [[words.answer, briefing.analysis.sentences.join("\n")]]),
    [words.dataset, dataset],
    [words.made, formatDate(briefing.made)],
    ...viewRows(briefing),
    ...(answeredAt === null ? [] : [[words.answeredAt, linkValue(inWords(answeredAt), answeredAt)]]),
    [words.hash, hash],
    [words.licence, licence],
    [words.counts, words.countsOf(briefing.entities.length, briefing.claims.length, briefing.sources.length)],
    [words.caution, caveat],
    ...(omissions === "" ? [] : [[words.leftOut, omissions]]),
    ...grades.map(({ grade, meaning, count }) => [grade, words.gradeOf(meaning, count)]),
    ...answerSheets(briefing).map(({ name, caption }) => [words.answerSheet(name), caption]),
    ...(briefing.analysis === null ? [] : [[strings.part, words.partsMeaning]]),
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

/** The address of the view as a link; if too long for Excel, the name of the view file and the plain address. */
function viewRows(briefing: Briefing): SheetValue[][] {
  const { link } = briefing;
  if (!isLongLink(link)) return [[words.view, linkValue(inWords(link), link)]];
  return [
    [words.view, words.longView(link.length, viewFileOf(briefing))],
    [words.viewAddress, link],
  ];
}
