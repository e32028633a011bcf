import { readFileSync } from "node:fs";
import type { Analysis } from "../../../client/src/papers/answers/common/Analysis.ts";
import type { Briefing } from "../../../client/src/papers/briefing/Briefing.ts";
import type { AskedSettings } from "../../../client/src/papers/briefing/makeBriefing.ts";
import { type BriefingAnswers, briefingOf } from "../records/briefingOf.ts";
import { isFullRun } from "../tier.ts";
import { readFrozenText } from "./frozenText.ts";

/** Written by `npm run freeze:briefing`. */
export const FROZEN_FILE = new URL("briefings.json", import.meta.url);

let frozen: ReadonlyMap<string, BriefingAnswers> | null = null;

/** The briefing of a view, or of an answer with that view, made from frozen answers: no engine is filled for it. */
export async function frozenBriefing(
  search: string,
  settings: Partial<AskedSettings> = {},
  analysis: Analysis | null = null,
): Promise<Briefing> {
  frozen ??= readFrozenText(readFileSync(FROZEN_FILE, "utf8"));
  return briefingOf(frozen.get(search) ?? (await notFrozen(search)), search, settings, analysis);
}

/** The view of 500 entities, which only a full run has, would triple the file. */
async function notFrozen(search: string): Promise<BriefingAnswers> {
  const now = isFullRun && (await import("./freezeBriefings.ts")).answersNow;
  const answers = now ? (await now([search])).get(search) : undefined;
  if (answers === undefined) throw new Error(`add ${search} to frozenViews.ts and run npm run freeze:briefing`);
  return answers;
}
