import type { Mention, Reading } from "@atlas/server/contract";
import type { KeptText } from "./KeptText.ts";

/** A name as the text writes it. */
export function writtenName(text: string, { start, end }: Pick<Mention, "start" | "end">): string {
  return text.slice(start, end);
}

/** The entity that a name means: the one that the reader chose, else the one with the most claims. */
export function meantBy(mention: Mention, { text, senses }: Pick<KeptText, "text" | "senses">): string | null {
  const chosen = senses[writtenName(text, mention).toLowerCase()];
  return chosen !== undefined && mention.ids.includes(chosen) ? chosen : (mention.ids[0] ?? null);
}

/** Whether the reader has yet to say which of several entities a name means. */
export function isOpen(mention: Mention, { text, senses }: Pick<KeptText, "text" | "senses">): boolean {
  return mention.ambiguous && senses[writtenName(text, mention).toLowerCase()] === undefined;
}

/** Every entity that the text names, in the order in which it first does. */
export function namedEntities({ sentences }: Reading, kept: KeptText): string[] {
  const mentions = sentences.filter(({ kind }) => kind !== "noise").flatMap((sentence) => sentence.mentions);
  return [...new Set(mentions.flatMap((mention) => meantBy(mention, kept) ?? []))];
}
