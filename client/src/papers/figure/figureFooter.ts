import { inWords } from "../../model/address/splitAddress.ts";
import { drawnLayoutOf } from "../../model/address/view/layoutState.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { listSentences } from "../../model/words/listWords.ts";
import { linksOf } from "../../picture/graph/linksOf.ts";
import type { Briefing, BriefingSettings } from "../briefing/Briefing.ts";
import { fileStemOf } from "../briefing/fileName.ts";
import { provenanceOf } from "../briefing/provenance.ts";
import { legend, type Part } from "./legend.ts";
import { hasNote } from "./numberRanges.ts";
import { type Page, READABLE } from "./page.ts";
import type { GraphLayout } from "./placing/layoutGraph.ts";
import { strings } from "./strings.ts";
import type { TextWriter } from "./text/svgText.ts";
import { type Measure, textBlock } from "./text/wrapText.ts";

const MUTED = "#5d6973";
const NOTE_SIZE = 7.2;
const SOURCE_SIZE = 6.5;
/** Points between the legend and the text below it. */
const GAP = 3;
const MOST_LEFT_OUT = 4;
const MOST_LINES = 7;
/** Characters. Nobody types longer addresses from paper; the properties of the file have them. */
const MOST_TYPED = 110;

/** Draws the part below the graph: legend, notes and provenance. */
export function figureFooter(
  briefing: Briefing,
  labels: LabelFit,
  { width, inDocument = false }: Pick<Page, "width" | "inDocument">,
  measure: Measure,
  writer: TextWriter,
): Part {
  const { omissions } = provenanceOf(briefing);
  const signs = legend(briefing, width, measure, writer);
  const origin = [
    ...(omissions === "" ? [] : [{ text: omissions, most: MOST_LEFT_OUT, size: NOTE_SIZE }]),
    { text: printedSource(briefing), most: MOST_LINES, size: SOURCE_SIZE, fill: MUTED },
  ];
  const text = textBlock(
    [{ text: figureNotes(briefing, labels, inDocument), most: 5, size: NOTE_SIZE }, ...(inDocument ? [] : origin)],
    width,
    measure,
    writer,
  );
  return {
    markup: `${signs.markup}<g class="remarks" transform="translate(0 ${signs.height + GAP})">${text.markup}</g>`,
    height: signs.height + GAP + text.height,
  };
}

/** Data set, day, licence, hash and the address of the view. */
export function sourceText(briefing: Briefing): string {
  return sourceWith(briefing, strings.fromView(inWords(briefing.link)));
}

/** The same for readers of paper: an address that can be typed, of the view or of the answer, or else the name of the file that has it. */
export function printedSource(briefing: Briefing): string {
  const { link, answeredAt } = provenanceOf(briefing);
  if (link.length <= MOST_TYPED) return sourceText(briefing);
  const from =
    answeredAt !== null && answeredAt.length <= MOST_TYPED
      ? strings.fromAnswer(inWords(answeredAt))
      : strings.inFile(fileStemOf(briefing));
  return sourceWith(briefing, from);
}

function sourceWith(briefing: Briefing, from: string): string {
  const { dataset, licence, hash } = provenanceOf(briefing);
  return strings.source({ dataset, made: formatDate(briefing.made), licence, hash, from });
}

/** Properties of the names in a figure that its notes depend on. */
type LabelFit = Pick<GraphLayout, "labelSize" | "clipped">;

/** Notes that readers need to read a figure. */
export function figureNotes(briefing: Briefing, { labelSize, clipped }: LabelFit, inDocument = false): string {
  const { claims, settings, view } = briefing;
  const drawn = drawnLayoutOf(view);
  const lines = linksOf(claims.map(({ claim }) => claim)).length;
  const sentences = [
    settings.figureOf === "keyPoints" ? strings.ofKeyPoints : null,
    // A drawn layout says itself what the numbers and styles of its lines mean; only a map bundles as the canvas does.
    drawn === null && claims.some((one) => hasNote(one, briefing))
      ? inDocument
        ? strings.numbers
        : strings.numbersOfPaper
      : null,
    claims.length > lines && drawn !== "chain" && drawn !== "ownership" ? strings.lineGrade : null,
    claims.length > lines && drawn === null ? strings.lineGrades : null,
    clipped ? (listsEntities(settings) ? strings.clipped : strings.shortened) : null,
    labelSize < READABLE ? tooSmall(formatNumber(labelSize), settings) : null,
  ];
  return listSentences(sentences.filter((sentence) => sentence !== null));
}

function tooSmall(points: string, { keyPoints }: BriefingSettings): string {
  return listSentences([strings.tooSmall(points), keyPoints.length > 0 ? strings.drawLess : strings.hideSome]);
}

function listsEntities({ annex, sections }: BriefingSettings): boolean {
  return annex && sections.includes("entities");
}
