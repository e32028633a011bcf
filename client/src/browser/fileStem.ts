const MOST_CHARACTERS = 80;

/** The beginning of a file's name for what has a title, with what no file system takes left out. */
export function fileStem(title: string, otherwise: string): string {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+/, "");
  const cut = [...name].slice(0, MOST_CHARACTERS).join("").replace(/-+$/, "");
  return cut || otherwise;
}
