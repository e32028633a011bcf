import { entityClasses, evidenceIds } from "@atlas/server/vocabulary";
import { className, gradeName } from "../../words/names.ts";
import type { Briefing } from "../Briefing.ts";
import { contentTitle } from "../contentTitle.ts";
import { DUE_MARK } from "../dueNumbers.ts";
import { provenanceOf } from "../provenance.ts";
import { sourceText } from "./figureFoot.ts";
import { figureNotes } from "./figureNotes.ts";
import { strings } from "./strings.ts";
import { drawableText } from "./text/drawableText.ts";

/** Texts with all characters that a figure may need, in no order. */
export function figureTexts(briefing: Briefing): string[] {
  // Keys of a record typed by its keys.
  const classes = Object.keys(entityClasses) as (keyof typeof entityClasses)[];
  const texts = [
    `0123456789 ,.–…${DUE_MARK}`,
    contentTitle(briefing),
    ...briefing.entities.flatMap(({ name, name_zh }) => [name, name_zh ?? ""]),
    ...classes.map(className),
    ...evidenceIds.map(gradeName),
    strings.pale,
    strings.due,
    figureNotes(2, 1, { labelSize: 1, clipped: true }),
    provenanceOf(briefing).leftOut,
    sourceText(briefing),
    strings.longLink,
  ];
  return texts.map(drawableText);
}
