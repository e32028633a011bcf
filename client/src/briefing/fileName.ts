import { fileStem } from "../browser/fileStem.ts";
import type { Briefing } from "./Briefing.ts";

/** The name of a file of a briefing: title, version of the data set, and day of making. */
export function fileName(
  { settings, dataset, made }: Pick<Briefing, "settings" | "dataset" | "made">,
  ending: string,
): string {
  return `${fileStem(settings.title, "briefing")}-${dataset.version}-${made}.${ending}`;
}
