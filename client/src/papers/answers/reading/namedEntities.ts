import type { Mention, Reading } from "@atlas/server/contract";

/** A name as the text writes it. */
export function writtenName(text: string, { start, end }: Pick<Mention, "start" | "end">): string {
  return text.slice(start, end);
}

/** The entity that a name means: the one that the reader chose, else the one with the most claims. */
export function meantBy({ ids: [first] }: Mention): string | null {
  return first ?? null;
}

/** Every entity that the text names, in the order in which it first does. */
export function namedEntities({ sentences }: Reading): string[] {
  const mentions = sentences.filter(({ kind }) => kind !== "noise").flatMap((sentence) => sentence.mentions);
  return [...new Set(mentions.flatMap((mention) => meantBy(mention) ?? []))];
}
