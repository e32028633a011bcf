import type { Briefing } from "./Briefing.ts";
import { fileName } from "./fileName.ts";
import type { Format } from "./formats/Format.ts";
import { madeWith } from "./madeWith.ts";

/** A file that is ready to be saved. */
export interface MadeFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
  bytes: number;
}

/** Makes a file of a briefing; its writer is loaded for the first one of its kind. */
export async function makeFile(format: Format, briefing: Briefing): Promise<MadeFile> {
  const content = await madeWith(format.load, briefing);
  return {
    name: fileName(briefing, format.ending),
    type: typeof content === "string" ? `${format.type};charset=utf-8` : format.type,
    content,
    bytes: typeof content === "string" ? new Blob([content]).size : content.byteLength,
  };
}
