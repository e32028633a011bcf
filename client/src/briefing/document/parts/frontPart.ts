import { formatDate } from "../../../words/formatDate.ts";
import { strings as shared } from "../../../words/strings.ts";
import type { Briefing } from "../../Briefing.ts";
import { provenanceOf } from "../../provenance.ts";
import type { Block } from "../Block.ts";
import { say } from "../runs.ts";
import { strings } from "../strings.ts";

/** Title, day and data set, and what the author wrote, marked as the author's. */
export function frontPart(briefing: Briefing): Block[] {
  const { settings, made } = briefing;
  const line = `${strings.made(formatDate(made))}${shared.between}${provenanceOf(briefing).dataset}${shared.end}`;
  const written = paragraphsOf(settings.summary);
  return [
    { block: "title", text: titleOf(briefing) },
    { block: "paragraph", style: "lead", runs: [say(line)] },
    ...(written.length === 0
      ? []
      : ([
          { block: "heading", level: 1, text: strings.summary },
          { block: "paragraph", style: "note", runs: [say(strings.authorsWords)] },
          ...written.map((text): Block => ({ block: "paragraph", style: "author", runs: [say(text)] })),
        ] satisfies Block[])),
  ];
}

/** The title that the author gave, or the word for what it is. */
export function titleOf({ settings }: Briefing): string {
  return settings.title.trim() || strings.untitled;
}

/** Blank lines part paragraphs; single line ends are those of the field in which the author typed. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
