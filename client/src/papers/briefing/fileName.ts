import { fileStem } from "../../model/words/fileStem.ts";
import { VIEW_FILE_ENDING } from "../../picture/graph/viewFile.ts";
import type { Briefing } from "./Briefing.ts";

/** The name of a file of a briefing without its ending: title and day of making. */
export function fileStemOf({ settings, made }: Pick<Briefing, "settings" | "made">): string {
  return `${fileStem(settings.title, "briefing")}-${made}`;
}

/** The name of a file of a briefing. */
export function fileName(briefing: Pick<Briefing, "settings" | "made">, ending: string): string {
  return `${fileStemOf(briefing)}.${ending}`;
}

/** Characters. Word and Excel report a file with longer links as damaged. */
export const LONGEST_LINK = 2000;

/** Whether an address is too long to link to in an Office file. */
export function isLongLink(address: string): boolean {
  return address.length > LONGEST_LINK;
}

/** Name of the view file, which opens the view if its address is too long to link to. */
export function viewFileOf(briefing: Briefing): string {
  return fileName(briefing, VIEW_FILE_ENDING.slice(1));
}
