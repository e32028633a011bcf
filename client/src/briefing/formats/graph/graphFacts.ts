import type { Briefing } from "../../Briefing.ts";
import { provenanceOf } from "../../provenance.ts";

/** What a graph file says of itself as a whole, by name. */
export function graphFacts(briefing: Briefing): Record<string, string> {
  const { dataset, link, hash, licence, grades, caveat, leftOut } = provenanceOf(briefing);
  const { title, summary } = briefing.settings;
  return {
    title,
    ...(summary === "" ? {} : { summary }),
    dataset,
    link,
    hash,
    licence,
    made: briefing.made,
    evidence_grades: grades.map(({ id, count, meaning }) => `${id} (${count}): ${meaning}`).join(" | "),
    caveat,
    ...(leftOut === "" ? {} : { left_out: leftOut }),
  };
}
