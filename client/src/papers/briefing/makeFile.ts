import { languageReady } from "../../model/words/language.ts";
import type { Format } from "../formats/Format.ts";
import type { Briefing } from "./Briefing.ts";
import { fileName } from "./fileName.ts";

interface MadeFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
  bytes: number;
}

/** Makes a file of a briefing; the writer of the format is loaded on first use. */
export async function makeFile(format: Format, briefing: Briefing): Promise<MadeFile> {
  const content = await loadAndWrite(format.load, briefing);
  return {
    name: fileName(briefing, format.ending),
    type: typeof content === "string" ? `${format.type};charset=utf-8` : format.type,
    content,
    bytes: typeof content === "string" ? new Blob([content]).size : content.byteLength,
  };
}

/** Loads a writer and its strings, then writes the briefing with it. */
export async function loadAndWrite<Made>(
  load: () => Promise<(briefing: Briefing) => Made | Promise<Made>>,
  briefing: Briefing,
): Promise<Made> {
  const write = await load();
  await languageReady();
  return write(briefing);
}
