import { strFromU8, unzipSync } from "fflate";
import type { Briefing } from "../../../client/src/papers/briefing/Briefing.ts";
import { formats } from "../../../client/src/papers/formats/formats.ts";

/** All text of the file that a format writes for a briefing; for a zip file, the text of all its parts. */
export async function writtenText(briefing: Briefing, id: string): Promise<string> {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  const content = await (await format.load())(briefing);
  if (typeof content === "string") return content;
  const parts = content[0] === 0x50 ? Object.values(unzipSync(content)) : [content];
  return parts.map((part) => strFromU8(part)).join("\n");
}
