import { VIEW_FILE_ENDING } from "../../picture/graph/viewFile.ts";
import type { Briefing } from "../Briefing.ts";
import { fileName } from "../fileName.ts";

/** Longest address that may be a link in an Office file: with longer ones Word and Excel find the file damaged. */
export const LONGEST_LINK = 2000;

/** Whether an address is too long for a link in an Office file. */
export function isLongLink(address: string): boolean {
  return address.length > LONGEST_LINK;
}

/** Name of the file of the view, which opens it where its address is too long. */
export function viewFileOf(briefing: Briefing): string {
  return fileName(briefing, VIEW_FILE_ENDING.slice(1));
}
