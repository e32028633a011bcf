import type { Briefing } from "../../briefing/Briefing.ts";
import { claimCountsOf } from "../../briefing/claimCountsOf.ts";
import { writableText } from "../../briefing/writableText.ts";
import { figureAlternative } from "../../document/parts/figurePart.ts";
import { shortName } from "../../document/runs.ts";
import { drawnPart } from "../../figure/drawnPart.ts";
import { keyPointsOf } from "../../keyPoints/keyPointsOf.ts";
import type { Pictures } from "../pictures.ts";
import type { Deck } from "./Deck.ts";
import { noteHeight, slideNote, titledSlide } from "./slideDesign.ts";
import { claimNotes } from "./slideNotes.ts";
import { pictureOnSlide } from "./slidePicture.ts";
import { slideStrings as words } from "./slideStrings.ts";

/** Entities named in the title. */
const MOST_NAMED = 2;

/** The figure as large as it fits; the notes hold the sources of the claims whose numbers it shows. */
export function figureSlide(deck: Deck, pictures: Pictures): void {
  const { briefing, frame } = deck;
  const { annex } = briefing.settings;
  const drawn = drawnPart(briefing);
  const slide = titledSlide(deck, figureTitle(drawn));
  const note = annex ? words.figureNote : words.figureNoteOfPoints;
  const h = frame.body.h - noteHeight(deck, note);
  pictureOnSlide(deck, slide, pictures, figureAlternative(drawn), { ...frame.body, h });
  slideNote(deck, slide, note);
  slide.addNotes(writableText(claimNotes(annex ? drawn.claims : keyPointsOf(briefing), briefing)));
}

/** A sentence that names the entities with the most claims. */
function figureTitle({ entities, claims, settings }: Briefing): string {
  const counts = claimCountsOf(claims);
  const names = entities
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, entities.length <= MOST_NAMED + 1 ? entities.length : MOST_NAMED)
    .map((entity) => shortName(entity, settings.labels));
  return words.figureTitle(names, entities.length - names.length);
}
