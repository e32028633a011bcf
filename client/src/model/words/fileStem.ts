const MOST_CHARACTERS = 44;

/** The short stem of a file name from a title, without characters that file systems refuse; it ends with a whole word. */
export function fileStem(title: string, otherwise: string): string {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+/, "");
  const letters = [...name];
  const cut = letters.slice(0, MOST_CHARACTERS).join("");
  const whole = letters.length > MOST_CHARACTERS ? cut.replace(/(?<=.{20})-[^-]*$/, "") : cut;
  return whole.replace(/-+$/, "") || otherwise;
}
