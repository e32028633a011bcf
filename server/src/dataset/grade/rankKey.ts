/**
 * A text by which claims sort as lists show them, the best evidenced first, then the latest, then by id: with it an index
 * gives the first claims of an entity, however many it has.
 */
export function rankKey({
  id,
  evidence_rank,
  since_day,
}: {
  id: string;
  evidence_rank: number;
  since_day: string | null;
}): string {
  // Figures taken from nine run backwards; a claim without a start comes after all that have one.
  return `${turned(String(evidence_rank))} ${since_day === null ? "~" : turned(since_day)} ${id}`;
}

function turned(figures: string): string {
  let written = "";
  for (const figure of figures) written += figure >= "0" && figure <= "9" ? 9 - Number(figure) : figure;
  return written;
}
