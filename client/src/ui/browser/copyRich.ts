import { copyText } from "./copyText.ts";
import { writeForms } from "./writeForms.ts";

/** One content in two forms; the paste target takes the one it knows. */
export interface RichText {
  html: string;
  text: string;
}

/**
 * Copies a table or formatted text, or its plain text if that is all the browser offers; returns whether it succeeded.
 * Rejects if the content could not be made.
 */
export async function copyRich(made: Promise<RichText>): Promise<boolean> {
  const html = made.then((content) => content.html);
  const text = made.then((content) => content.text);
  return (await writeForms({ "text/html": html, "text/plain": text })) || copyText(await text);
}
