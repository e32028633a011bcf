import type { Source } from "@atlas/server/contract";
import { strToU8, zipSync } from "fflate";
import { inWords } from "../../../model/address/splitAddress.ts";
import { checkOf, publisherKindText, sourceAddress } from "../../../model/claim/source/publisherParts.ts";
import { roleText } from "../../../model/claim/source/roleText.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { sourceWords } from "../../../model/claim/strings.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { strings } from "../../answers/common/strings.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { isLongLink, viewFileOf } from "../../briefing/fileName.ts";
import { limitsOf } from "../../briefing/limitsOf.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { contentTitle, paragraphsOf } from "../../document/parts/frontPart.ts";
import { paperStrings } from "../../document/strings.ts";
import { zipOptions } from "../office/officeProperties.ts";
import { setProperties } from "../office/setProperties.ts";
import { answerSheets } from "./answerSheets.ts";
import { claimSheet, entitySheet, sourceSheet, speakerOf } from "./recordSheets.ts";
import { type Sheet, type SheetColumn, type SheetValue, sheetOf } from "./Sheet.ts";
import { SharedTexts } from "./sheetCells.ts";
import { dateColumns, dateValue, gradeValue, linkValue, partColumn } from "./sheetColumns.ts";
import { sheetRelations, sheetXml, workbookParts } from "./sheetXml.ts";
import { stylesXml } from "./styles.ts";
import { isTable, tablePart, tableXml } from "./tableXml.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

/**
 * Writes a briefing as a workbook: the tables of its answer if there is one, then entities, claims, sources, evidence
 * (claim by source), limits and provenance. The XML is written here because the only maintained library zips in workers, which
 * our content security policy forbids, and supports neither links nor filters.
 */
export function writeXlsx(briefing: Briefing): Uint8Array<ArrayBuffer> {
  const sheets: Sheet[] = [
    ...answerSheets(briefing),
    ...[entitySheet, claimSheet, sourceSheet, evidenceSheet, limitSheet, aboutSheet].map((sheet) => sheet(briefing)),
  ];
  const texts = new SharedTexts();
  const { paper } = briefing.settings;
  const print = { paper, foot: paperStrings.foot(briefing.dataset.version, briefing.hash) };
  const parts = workbookParts(sheets);
  for (const [place, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${place + 1}.xml`] = sheetXml(sheet, texts, print);
    if (isTable(sheet)) parts[tablePart(place + 1)] = tableXml(sheet, `${TABLES}${place + 1}`, place + 1);
    const relations = sheetRelations(sheet, place + 1);
    if (relations !== null) parts[`xl/worksheets/_rels/sheet${place + 1}.xml.rels`] = relations;
  }
  parts["xl/sharedStrings.xml"] = texts.xml();
  parts["xl/styles.xml"] = stylesXml;
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]));
  setProperties(bytes, briefing, contentTitle(briefing));
  return zipSync(bytes, zipOptions(briefing));
}

/** Names of tables before their number, the same in every language, for formulas. */
const TABLES = "Atlas";

/** Matters that the answer, or else the view, cannot tell. */
function limitSheet(briefing: Briefing): Sheet {
  const columns = [
    { head: words.number, width: 7 },
    { head: words.cannotTell, width: 130 },
  ];
  return { name: words.sheets.limits, columns, rows: limitsOf(briefing).map((limit, place) => [place + 1, limit]) };
}

/** The sheet on provenance, grades of evidence and caveats. */
function aboutSheet(briefing: Briefing): Sheet {
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
    ...grades.map(({ id, grade, meaning, count }) => [{ text: grade, grade: id }, words.gradeOf(meaning, count)]),
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

interface Citation extends NumberedClaim {
  source: Source;
  sourceNumber: number;
  against: boolean;
}

/** The sheet of evidence: one row per claim and source, for or against. */
function evidenceSheet(briefing: Briefing): Sheet {
  const sources = new Map(briefing.sources.map(({ source }) => [source.id, source]));
  const reading = { entities: briefing.named, sources };
  const columns: SheetColumn<Citation>[] = [
    { head: words.claimNumber, width: 8, of: ({ number }) => number },
    { head: words.statement, width: 60, of: ({ claim }) => markedStatement(claim) },
    { head: words.evidence, width: 16, of: ({ claim }) => gradeValue(claim) },
    ...partColumn(briefing),
    { head: words.side, width: 12, of: ({ against }) => (against ? words.contradicts : words.backs) },
    { head: words.independent, width: 13, of: independenceOf },
    { head: words.role, width: 40, of: ({ claim, source }) => roleText(claim, source, reading) },
    { head: words.sourceNumber, width: 8, of: ({ sourceNumber }) => `S${sourceNumber}` },
    { head: words.publisher, width: 26, of: ({ source }) => source.publisher },
    { head: words.publisherKind, width: 22, of: ({ source }) => publisherKindText(source) },
    { head: words.title, width: 50, of: ({ source }) => source.title },
    ...dateColumns<Citation>(words.published, ({ source }) => source.published),
    { head: words.speaker, width: 26, of: ({ source }) => speakerOf(source.publisher_entity, briefing) },
    { head: words.readAgain, width: 12, of: ({ claim, source }) => dateValue(checkOf(claim, source.id)?.date ?? null) },
    { head: words.verdict, width: 20, of: verdictOf },
    { head: words.checkNote, width: 50, of: ({ claim, source }) => checkOf(claim, source.id)?.note ?? null },
    { head: words.url, width: 50, of: ({ source }) => linkValue(sourceAddress(source), source.url) },
    { head: words.claimId, width: 12, of: ({ claim }) => claim.id },
    { head: words.sourceId, width: 30, of: ({ source }) => source.id },
  ];
  return sheetOf(words.sheets.evidence, columns, citations(briefing));
}

/** Whether the evidence rule counts the source as independent; null for sources against, where it does not apply. */
function independenceOf({ claim, source, against }: Citation): string | null {
  if (against) return null;
  return claim.independent_sources.includes(source.id) ? words.yes : words.no;
}

/** The finding when the source was last read again for the claim. */
function verdictOf({ claim, source }: Citation): string | null {
  const check = checkOf(claim, source.id);
  return check && sourceWords.verdicts[check.verdict];
}

function citations({ claims, sources }: Briefing): Citation[] {
  const byId = new Map(sources.map((numbered) => [numbered.source.id, numbered]));
  return claims.flatMap((numbered) =>
    (["sources", "disputed_by"] as const).flatMap((side) =>
      numbered.claim[side].flatMap((id) => {
        const known = byId.get(id);
        if (known === undefined) return [];
        return { ...numbered, source: known.source, sourceNumber: known.number, against: side === "disputed_by" };
      }),
    ),
  );
}
