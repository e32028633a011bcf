/** Sort key for lists of claims: best evidence first, then latest start, then id. An index holds it. */
export function rankKey({
  id,
  evidence_rank,
  since_day,
}: {
  id: string;
  evidence_rank: number;
  since_day: string | null;
}): string {
  // Subtracting each digit from nine reverses the order; `~` puts claims without a start last.
  return `${turned(String(evidence_rank))} ${since_day === null ? "~" : turned(since_day)} ${id}`;
}

function turned(figures: string): string {
  let written = "";
  for (const figure of figures) written += figure >= "0" && figure <= "9" ? 9 - Number(figure) : figure;
  return written;
}
