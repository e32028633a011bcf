import { copyText } from "./copyText.ts";
import { writeForms } from "./writeForms.ts";

/** One content in two forms; what it is pasted into takes the one that it knows. */
export interface RichText {
  html: string;
  text: string;
}

/**
 * Puts a table or a text with marks on the clipboard, or where that is not offered its plain text; says whether it is
 * there. Throws what it could not be made for.
 */
export async function copyRich(made: Promise<RichText>): Promise<boolean> {
  const html = made.then((content) => content.html);
  const text = made.then((content) => content.text);
  return (await writeForms({ "text/html": html, "text/plain": text })) || copyText(await text);
}
