import { fileStem } from "../../model/words/fileStem.ts";
import type { Briefing } from "./Briefing.ts";

/** The name of a file of a briefing: title and day of making. */
export function fileName({ settings, made }: Pick<Briefing, "settings" | "made">, ending: string): string {
  return `${fileStem(settings.title, "briefing")}-${made}.${ending}`;
}
