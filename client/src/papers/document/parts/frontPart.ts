import { formatDate } from "../../../model/words/formatDate.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { strings as briefingStrings } from "../../briefing/strings.ts";
import type { Block } from "../Block.ts";
import { say } from "../runs.ts";
import { strings, paperStrings as words } from "../strings.ts";
import { newestSource } from "./restsOnPart.ts";

/** A line with the day, that of the newest source and who made it, the title, and the author's text. */
export function frontPart(briefing: Briefing): Block[] {
  const { settings, made } = briefing;
  const newest = newestSource(briefing);
  const known = newest === "" ? "" : words.newestSource(formatDate(newest));
  const line = [words.kicker, formatDate(made), known, settings.office.trim()]
    .filter((part) => part !== "")
    .join(" · ");
  return [
    { block: "paragraph", style: "lead", runs: [say(line)] },
    { block: "title", text: titleOf(briefing) },
    ...askedOf(briefing).map((text): Block => ({ block: "paragraph", style: "lead", runs: [say(text)] })),
    ...paragraphsOf(settings.summary).map(
      (text): Block => ({ block: "paragraph", style: "author", runs: [say(text)] }),
    ),
  ];
}

/** The title given by the author, or a default. */
export function titleOf({ settings }: Briefing): string {
  return settings.title.trim() || strings.untitled;
}

/** The question of an answer, to stand under a title that is another. */
export function askedOf(briefing: Briefing): string[] {
  const asked = briefing.analysis?.title.trim() ?? "";
  return asked === "" || asked === titleOf(briefing) ? [] : [asked];
}

/** Splits the author's text at blank lines; single line breaks only come from the width of the input field. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

/** The title of the figure and tables: an answer's own only if chosen, because they also show other claims. */
export function contentTitle(briefing: Briefing): string {
  const title = titleOf(briefing);
  const asked = briefing.analysis?.title.trim() ?? "";
  return [asked, briefing.analysis?.finding].includes(title) ? briefingStrings.around(asked) : title;
}
