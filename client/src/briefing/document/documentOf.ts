import type { Briefing } from "../Briefing.ts";
import { type SectionId, sectionIds } from "../settings.ts";
import type { Block } from "./Block.ts";
import { claimTable } from "./claimTable.ts";
import { endnotes } from "./endnotes.ts";
import { findings } from "./findings.ts";
import { glossary } from "./glossary.ts";
import { keyFigures } from "./keyFigures.ts";
import { analysisPart } from "./parts/analysisPart.ts";
import { evidencePart } from "./parts/evidencePart.ts";
import { figurePart } from "./parts/figurePart.ts";
import { frontPart } from "./parts/frontPart.ts";
import { methodPart, provenancePart } from "./parts/methodPart.ts";
import { sourceList } from "./sourceList.ts";

const parts: Record<SectionId, (briefing: Briefing) => Block[]> = {
  keyFigures,
  analysis: analysisPart,
  figure: figurePart,
  findings,
  evidence: evidencePart,
  claims: claimTable,
  entities: glossary,
  method: methodPart,
};

/**
 * The text of a briefing in the interface language: the sections its author chose, then provenance, sources and
 * endnotes, which no briefing omits.
 */
export function documentOf(briefing: Briefing): Block[] {
  const chosen = sectionIds.filter((id) => briefing.settings.sections.includes(id));
  return [
    ...frontPart(briefing),
    ...chosen.flatMap((id) => parts[id](briefing)),
    ...provenancePart(briefing),
    ...sourceList(briefing),
    ...endnotes(briefing),
  ];
}
