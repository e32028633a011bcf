import type { PageTest } from "../support/useAtlas.ts";
import { askingQuestions } from "./askingQuestions.ts";
import { coreJourney } from "./coreJourney.ts";
import { filtersInSight } from "./filtersInSight.ts";
import { findingPaths } from "./findingPaths.ts";
import { layingOut } from "./layingOut.ts";
import { makingABriefing } from "./makingABriefing.ts";
import { openingByKind } from "./openingByKind.ts";
import { readingTheTable } from "./readingTheTable.ts";
import { searchingEverywhere } from "./searchingEverywhere.ts";
import { undoing } from "./undoing.ts";

/** What every engine must let a researcher do, each part by its name. */
export const coreSuite: Record<string, (test: PageTest) => void> = {
  "The first journey": coreJourney,
  "Searching everywhere": searchingEverywhere,
  "Opening by kind of claim": openingByKind,
  Filtering: filtersInSight,
  "Laying out": layingOut,
  "Undo and Redo": undoing,
  "The table": readingTheTable,
  "The path finder": findingPaths,
  Questions: askingQuestions,
  "The briefing": makingABriefing,
};
