import { copyText } from "./copyText.ts";

/** One content in two forms; what it is pasted into takes the one that it knows. */
export interface RichText {
  html: string;
  text: string;
}

/** Puts a table or a text with marks on the clipboard, or where that is not offered its plain text; says whether it is there. */
export async function copyRich({ html, text }: RichText): Promise<boolean> {
  if (typeof ClipboardItem !== "undefined" && navigator.clipboard?.write) {
    const forms = {
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    };
    try {
      await navigator.clipboard.write([new ClipboardItem(forms)]);
      return true;
    } catch {
      // Refused, or no HTML is taken: the text alone may be.
    }
  }
  return copyText(text);
}
