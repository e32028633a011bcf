import { formatDate } from "../../../words/formatDate.ts";
import { strings as shared } from "../../../words/strings.ts";
import type { Briefing } from "../../Briefing.ts";
import { provenanceOf } from "../../provenance.ts";
import type { Block } from "../Block.ts";
import { say } from "../runs.ts";
import { strings } from "../strings.ts";

/** Title, day, data set, and the author's text, marked as such. */
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

/** The title given by the author, or a default. */
export function titleOf({ settings }: Briefing): string {
  return settings.title.trim() || strings.untitled;
}

/** Splits at blank lines; single line breaks only come from the width of the input field. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
