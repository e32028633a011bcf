import { languageReady } from "../../model/words/language.ts";
import type { Briefing } from "./Briefing.ts";

/** Loads a writer and its strings, then writes the briefing with it. */
export async function loadAndWrite<Made>(
  load: () => Promise<(briefing: Briefing) => Made | Promise<Made>>,
  briefing: Briefing,
): Promise<Made> {
  const write = await load();
  await languageReady();
  return write(briefing);
}
