const MOST_CHARACTERS = 80;

/** The stem of a file name from a title, without characters that file systems refuse. */
export function fileStem(title: string, otherwise: string): string {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+/, "");
  const cut = [...name].slice(0, MOST_CHARACTERS).join("").replace(/-+$/, "");
  return cut || otherwise;
}
