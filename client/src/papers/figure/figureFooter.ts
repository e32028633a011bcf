import { inWords } from "../../model/address/wholeAddress.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { provenanceOf } from "../briefing/provenance.ts";
import { figureNotes, type LabelFit } from "./figureNotes.ts";
import { legend, type Part } from "./legend.ts";
import type { Page } from "./page.ts";
import { strings } from "./strings.ts";
import type { TextWriter } from "./text/svgText.ts";
import { textBlock } from "./text/textBlock.ts";
import type { Measure } from "./text/wrapText.ts";

const MUTED = "#5d6973";
const NOTE_SIZE = 7.2;
const SOURCE_SIZE = 6.5;
/** Points between the legend and the text below it. */
const GAP = 3;
const MOST_LEFT_OUT = 4;
const MOST_LINES = 7;
/** Characters. Nobody types longer addresses from paper; the file keeps them. */
const MOST_PRINTED = 500;

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
    { text: sourceText(briefing, MOST_PRINTED), most: MOST_LINES, size: SOURCE_SIZE, fill: MUTED },
  ];
  const text = textBlock(
    [{ text: figureNotes(briefing, labels), most: 5, size: NOTE_SIZE }, ...(inDocument ? [] : origin)],
    width,
    measure,
    writer,
  );
  return {
    markup: `${signs.markup}<g class="remarks" transform="translate(0 ${signs.height + GAP})">${text.markup}</g>`,
    height: signs.height + GAP + text.height,
  };
}

/** Data set, day, licence, hash, and the address of the view if it has at most `most` characters. */
export function sourceText(briefing: Briefing, most = Number.POSITIVE_INFINITY): string {
  const { dataset, link, licence, hash } = provenanceOf(briefing);
  return strings.source({
    dataset,
    made: formatDate(briefing.made),
    licence,
    hash,
    link: link.length > most ? strings.longLink : inWords(link),
  });
}
