import type PptxGenJS from "pptxgenjs";
import { dueText } from "../../../claim/due/dueText.ts";
import { labelled } from "../../../words/listWords.ts";
import { gradeName } from "../../../words/names.ts";
import { periodText } from "../../../words/periodText.ts";
import type { Briefing, NumberedClaim } from "../../Briefing.ts";
import { claimFacts } from "../../document/claimSentence.ts";
import { hedge } from "../../document/hedge.ts";
import { strings } from "../../document/strings.ts";
import { restrictToAnswer } from "../../restrictToAnswer.ts";
import { writableText } from "../writableText.ts";
import { keyClaims } from "./keyClaims.ts";
import { rowsToSlides } from "./rowsToSlides.ts";
import { ACCENT, BODY, bodyCell, headCell, INK, slideFont, slideNote, slideText, titledSlide } from "./slideDesign.ts";
import { claimNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";

/** Widths of the columns number, claim, figures and evidence, in inches. */
const WIDTHS = [0.6, 4.9, 3.4, 3.23] as const;
/** Columns of text that fit in each. */
const TEXT_COLUMNS = [8, 330, 200, 170] as const;
const FONT_SIZE = 12;

interface Row {
  claim: NumberedClaim;
  texts: readonly string[];
}

/** The most important claims with what they rest on, as many per slide as fit. */
export function claimSlides(pptx: PptxGenJS, briefing: Briefing): void {
  const chosen = keyClaims(briefing).map((claim): Row => ({ claim, texts: textsOf(claim, briefing) }));
  const { restricted, basis } = restrictToAnswer(briefing);
  const note = words.chosen({
    shown: chosen.length,
    all: restricted.claims.length,
    disputed: restricted.claims.filter(({ claim }) => claim.evidence === "disputed").length,
    ofAnswer: basis === "some",
  });
  const slides = rowsToSlides(chosen, ({ texts }) => texts, WIDTHS, FONT_SIZE);
  for (const [place, rows] of slides.entries()) {
    const slide = titledSlide(pptx, words.part(words.keyClaims, place + 1, slides.length));
    const head = [
      headCell(strings.number, "right"),
      headCell(strings.claim),
      headCell(strings.figures),
      headCell(strings.evidence),
    ];
    slide.addTable([head, ...rows.map(rowCells)], {
      x: BODY.x,
      y: 1.3,
      w: BODY.w,
      colW: [...WIDTHS],
      fontFace: slideFont(),
      fontSize: FONT_SIZE,
      color: INK,
      margin: [0.05, 0.08, 0.05, 0.08],
    });
    slideNote(slide, note);
    const claims = rows.map(({ claim }) => claim);
    slide.addNotes(writableText(claimNotes(claims, briefing)));
  }
}

function textsOf({ number, claim }: NumberedClaim, briefing: Briefing): string[] {
  const when = periodText(claim);
  const facts = claimFacts(claim).filter((fact) => fact !== when);
  const texts = [
    String(number),
    claim.statement,
    [when, ...facts, dueText(claim, briefing.made)].filter((text) => text !== null).join(strings.semicolon),
    evidenceText(claim, briefing),
  ];
  return texts.map((text, column) => slideText(text, TEXT_COLUMNS[column] ?? 0));
}

function rowCells({ texts }: Row): PptxGenJS.TableRow {
  return texts.map((text, column) =>
    bodyCell(text, TEXT_COLUMNS[column] ?? 0, column === 0 ? { align: "right", bold: true, color: ACCENT } : {}),
  );
}

/** The grade and the clause behind it, without naming the grade twice. */
function evidenceText(claim: NumberedClaim["claim"], briefing: Briefing): string {
  const [grade, clause] = [gradeName(claim.evidence), hedge(claim, briefing)];
  const once = clause.toLowerCase().startsWith(grade.toLowerCase());
  return once ? grade + clause.slice(grade.length) : labelled(grade, clause);
}
