import type { Source } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { leftOutReason } from "../../../model/claim/source/roleText.ts";
import { voiceOf } from "../../../model/claim/source/voiceOf.ts";
import { capital } from "../../../model/words/asSentence.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { listSentences, listSome, withAside } from "../../../model/words/listWords.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { type ProvenanceGrade, provenanceOf } from "../../briefing/provenance.ts";
import { writableText } from "../../briefing/writableText.ts";
import { firmness } from "../../document/hedge.ts";
import { evidenceStrings } from "../../document/parts/strings.ts";
import { paperStrings, strings } from "../../document/strings.ts";
import { keyPointsOf } from "../../keyPoints/chosenKeyPoints.ts";
import type { Deck } from "./Deck.ts";
import { gradeLook, pointLook } from "./keyPointSlides.ts";
import { layTable } from "./layTable.ts";
import { noteHeight, slideNote, slideText, titledSlide } from "./slideDesign.ts";
import { claimNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";
import { placeTable, type SlideTable, tableSlides } from "./tableSlides.ts";

const COUNT_WIDTH = 1.1;
const GRADE_WIDTH = 2.4;
const NUMBER_WIDTH = 0.75;
const GAP = 0.3;
/** The largest part of the height of a slide for the grades. */
const GRADES_PART = 0.36;

/** Shows the basis of the key points: their grades, and the sources of each. */
export function basisSlides(deck: Deck): void {
  const { briefing, frame } = deck;
  const points = keyPointsOf(briefing);
  const grades = gradeTable(deck, points);
  const sources = sourceTable(deck, points);
  const note = basisNote(deck);
  const room = frame.body.h - noteHeight(deck, note);
  const [gradePage, ...further] = layTable(grades, room * GRADES_PART, frame, 0);
  if (gradePage === undefined) return;
  const height = gradePage.heights.reduce((sum, one) => sum + one, 0) + GAP;
  const pages = layTable(sources, room - height, frame);
  const [sourcePage] = pages;
  if (further.length > 0 || pages.length > 1 || sourcePage === undefined) {
    tableSlides(deck, grades, { note: () => note, notes: () => claimNotes(points, briefing) });
    tableSlides(deck, sources, { note: () => "", notes: (rows) => claimNotes(rows, briefing) });
    return;
  }
  const slide = titledSlide(deck, grades.title);
  placeTable(deck, slide, grades, gradePage, frame.body);
  placeTable(deck, slide, sources, sourcePage, { ...frame.body, y: frame.body.y + height });
  slideNote(deck, slide, note);
  slide.addNotes(writableText(claimNotes(points, briefing)));
}

function gradeTable({ briefing, frame, look }: Deck, points: readonly NumberedClaim[]): SlideTable<ProvenanceGrade> {
  const count = (id: Evidence) => points.filter(({ claim }) => claim.evidence === id).length;
  const rows = provenanceOf(briefing)
    .grades.map((grade) => ({ ...grade, count: count(grade.id) }))
    .filter((grade) => grade.count > 0);
  return {
    title: words.basisTitle(points.length, rows),
    heads: [words.points, evidenceStrings.grade, evidenceStrings.meaning],
    numbers: [true, false, false],
    widths: [COUNT_WIDTH, GRADE_WIDTH, frame.body.w - COUNT_WIDTH - GRADE_WIDTH],
    rows,
    textsOf: ({ grade, meaning, count: counted }) => [formatNumber(counted), grade, meaning],
    cellOptions: ({ id }, column) => (column === 1 ? gradeLook(look, id) : {}),
  };
}

function sourceTable(deck: Deck, points: readonly NumberedClaim[]): SlideTable<NumberedClaim> {
  const { briefing, frame } = deck;
  return {
    title: words.sourcesTitle,
    heads: [strings.number, words.restsOn],
    numbers: [true, false],
    widths: [NUMBER_WIDTH, frame.body.w - NUMBER_WIDTH],
    rows: points,
    textsOf: (one) => [String(one.number), slideText(basisText(one, briefing))],
    cellOptions: (one, column) => (column === 0 ? pointLook(deck, one, 0) : {}),
  };
}

/** Says what is not on the slides: what filters keep out, and the other claims. */
function basisNote({ briefing }: Deck): string {
  const left = briefing.claims.length - keyPointsOf(briefing).length;
  const further = left === 0 ? "" : briefing.settings.annex ? words.inAnnex(left) : words.notHere(left);
  return listSentences([provenanceOf(briefing).omissions, further]);
}

/** Publishers named on a slide; the notes have all. */
const MOST_NAMED = 4;

/** The firmness of a claim, who says so and when. Sources that do not count are named only if none does. */
export function basisText({ claim }: NumberedClaim, briefing: Briefing): string {
  const known = new Map(briefing.sources.map(({ source }) => [source.id, source]));
  const found = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
  const supporting = found(claim.sources);
  const counting = supporting.filter((source) => leftOutReason(claim, source, briefing.named) === null);
  const others = supporting.filter((source) => !counting.includes(source));
  return listSentences([
    capital(firmness(claim, briefing)) + shared.end.trim(),
    listed(strings.sourcesOf, counting),
    counting.length > 0 && others.length > 0
      ? words.notCounted(others.length)
      : listed(paperStrings.notCounted, others),
    listed(strings.against, found(claim.disputed_by)),
  ]);
}

function listed(label: string, sources: readonly Source[]): string {
  return sources.length === 0 ? "" : label + listSome(publishersIn(sources), MOST_NAMED) + shared.end.trim();
}

/** Each publisher once, with the day of its newest source. */
function publishersIn(sources: readonly Source[]): string[] {
  const newest = new Map<string, string | null>();
  for (const source of sources) {
    const { publisher } = voiceOf(source);
    const before = newest.get(publisher) ?? null;
    newest.set(publisher, (source.published ?? "") > (before ?? "") ? source.published : before);
  }
  return [...newest].map(([name, day]) => (day === null ? name : withAside(name, formatDate(day))));
}
