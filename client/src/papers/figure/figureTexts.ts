import { entityClasses, evidenceIds } from "@atlas/server/vocabulary";
import { countWords } from "../../model/claim/countWords.ts";
import { lineLabels } from "../../model/claim/line/lineLabels.ts";
import { className, gradeName } from "../../model/words/names.ts";
import { linksOf } from "../../picture/graph/lines/linksOf.ts";
import { ARROWS } from "../../picture/labels/placeLineLabels.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { contentTitle } from "../briefing/contentTitle.ts";
import { DUE_MARK } from "../briefing/dueNumbers.ts";
import { provenanceOf } from "../briefing/provenance.ts";
import { sourceText } from "./figureFooter.ts";
import { headTexts } from "./figureHeads.ts";
import { figureNotes } from "./figureNotes.ts";
import { strings } from "./strings.ts";
import { drawableText } from "./text/drawableText.ts";

/** All texts that a figure may contain, to load their glyphs. */
export function figureTexts(briefing: Briefing): string[] {
  // Object.keys types the keys as plain strings.
  const classes = Object.keys(entityClasses) as (keyof typeof entityClasses)[];
  const texts = [
    `0123456789 ,.–…${DUE_MARK}`,
    contentTitle(briefing),
    ...briefing.entities.flatMap(({ name, name_zh }) => [name, name_zh ?? ""]),
    ...classes.map(className),
    ...headTexts(briefing),
    ...evidenceIds.map(gradeName),
    countWords.gradeCount(2),
    ARROWS,
    ...linksOf(briefing.claims.map(({ claim }) => claim)).flatMap(
      ({ claims }) => lineLabels(claims, "every line").verbs,
    ),
    strings.arrow,
    strings.hollow,
    strings.pale,
    strings.thin,
    strings.due,
    figureNotes(briefing, { labelSize: 1, clipped: true }),
    provenanceOf(briefing).omissions,
    sourceText(briefing),
    strings.longLink,
  ];
  return texts.map(drawableText);
}
