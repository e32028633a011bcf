/** The meanings of columns by their names, as a section of the codebook tells them in its table. */
export type Meanings = ReadonlyMap<string, string>;

/** Reads the tables of columns of a codebook in Markdown, by the heading of their section: "Claims", "Sources" and so on. */
export function codebookMeanings(codebook: string): ReadonlyMap<string, Meanings> {
  const sections = codebook.split(/^### /m).slice(1);
  return new Map(
    sections.map((section): [string, Meanings] => {
      const [heading = ""] = section.split("\n", 1);
      return [heading.trim(), new Map(section.split("\n").flatMap(meaningsIn))];
    }),
  );
}

/** The columns of a row, such as `since, until`, each with the last cell. */
function meaningsIn(line: string): [string, string][] {
  if (!line.startsWith("|")) return [];
  const cells = line.split("|").slice(1, -1);
  const meaning = cells.at(-1)?.trim() ?? "";
  return (cells[0] ?? "").split(",").map((column): [string, string] => [column.trim(), meaning]);
}
