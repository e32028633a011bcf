/** What a file may be by its name: the folder of another desk, a spreadsheet, or neither. */
export function kindOfFile(name: string): "folder" | "sheet" | null {
  if (/\.zip$/i.test(name)) return "folder";
  return /\.(csv|tsv|txt|xlsx?)$/i.test(name) ? "sheet" : null;
}
