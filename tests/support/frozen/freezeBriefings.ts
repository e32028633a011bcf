import { embeddedWith } from "../engines/embeddedWith.ts";
import type { BriefingAnswers } from "../records/briefingOf.ts";
import { realAnswers } from "../records/realBriefing.ts";
import { realRows } from "../records/realRows.ts";
import { frozenText } from "./frozenText.ts";
import { frozenViews } from "./frozenViews.ts";

/** The text of the frozen file by the data set, the embedded engine and the layouts as they are now. */
export async function freezeBriefings(): Promise<string> {
  const answers = await answersNow(frozenViews);
  const [first] = answers.values();
  if (first === undefined) throw new Error("no view is to be frozen");
  return frozenText(first.dataset, answers);
}

/** The answers on some views from an embedded engine that is filled for them. */
export async function answersNow(searches: readonly string[]): Promise<Map<string, BriefingAnswers>> {
  const store = await embeddedWith(await realRows());
  const answers = new Map<string, BriefingAnswers>();
  for (const search of searches) answers.set(search, await realAnswers(store, search));
  await store.close();
  return answers;
}
