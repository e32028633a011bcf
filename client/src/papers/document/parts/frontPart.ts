import { formatDate } from "../../../model/words/formatDate.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import type { Block } from "../Block.ts";
import { paragraphsOf } from "../paragraphsOf.ts";
import { say } from "../runs.ts";
import { strings, paperStrings as words } from "../strings.ts";

/** A line with the day and who made it, the title, and the author's text. */
export function frontPart(briefing: Briefing): Block[] {
  const { settings, made } = briefing;
  const line = [words.kicker, formatDate(made), settings.office.trim()].filter((part) => part !== "").join(" · ");
  return [
    { block: "paragraph", style: "lead", runs: [say(line)] },
    { block: "title", text: titleOf(briefing) },
    ...paragraphsOf(settings.summary).map(
      (text): Block => ({ block: "paragraph", style: "author", runs: [say(text)] }),
    ),
  ];
}

/** The title given by the author, or a default. */
export function titleOf({ settings }: Briefing): string {
  return settings.title.trim() || strings.untitled;
}
