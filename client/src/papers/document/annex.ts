import type { Briefing } from "../briefing/Briefing.ts";
import type { SectionId } from "../briefing/settings.ts";
import { sectionIds } from "../briefing/settings.ts";
import type { Block } from "./Block.ts";
import { glossary } from "./glossary.ts";
import type { NoteWriter } from "./notes.ts";
import { paperStrings as words } from "./paperStrings.ts";
import { analysisPart } from "./parts/analysisPart.ts";
import { evidencePart } from "./parts/evidencePart.ts";
import { methodPart } from "./parts/methodPart.ts";
import { sourceList } from "./sourceList.ts";

const parts: Record<SectionId, (briefing: Briefing, notes: NoteWriter) => Block[]> = {
  analysis: analysisPart,
  claims: otherClaims,
  evidence: evidencePart,
  entities: glossary,
  method: methodPart,
};

/** The further pages of a briefing: the sections that its author chose, and the sources that no note cites. */
export function annex(briefing: Briefing, notes: NoteWriter): Block[] {
  const { sections } = briefing.settings;
  const blocks = sectionIds.filter((id) => sections.includes(id)).flatMap((id) => parts[id](briefing, notes));
  return [...blocks, ...sourceList(briefing, notes.cited)].map((block, place) =>
    place === 0 && block.block === "heading" ? { ...block, text: `${words.annex}: ${block.text}`, opens: true } : block,
  );
}

/** The claims that are not key points, each stated in its note. */
function otherClaims({ claims, settings }: Briefing, notes: NoteWriter): Block[] {
  const others = claims.slice(settings.keyPoints.length);
  if (others.length === 0) return [];
  return [
    { block: "heading", level: 1, text: words.allNotes },
    { block: "endnotes", notes: others.map((claim) => notes.note(claim)) },
  ];
}
