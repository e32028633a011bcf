import { languageReady } from "../words/language.ts";
import type { Briefing } from "./Briefing.ts";

/** What a writer makes of a briefing, once it is loaded with the words that it may have brought of its own. */
export async function madeWith<Made>(
  load: () => Promise<(briefing: Briefing) => Made | Promise<Made>>,
  briefing: Briefing,
): Promise<Made> {
  const write = await load();
  await languageReady();
  return write(briefing);
}
