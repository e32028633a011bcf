/** What stands between the cells of a CSV file. */
export type Separator = "," | ";" | "\t";

const separators: readonly Separator[] = [",", ";", "\t"];

/** The separator that the line of headings has most often, outside quotes. */
export function separatorOf(text: string): Separator {
  const [heads = ""] = text.replace(/"[^"]*"/g, "").split("\n");
  const counts = separators.map((separator) => heads.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}
