import type { Piece } from "./pieces.ts";

/** A page of a document, with heights in points. */
export interface LaidPage {
  /** Heights of the text, and of the notes at the foot with the rule above them. */
  used: number;
  foot: number;
  /** The number of pieces on this page and those before it. */
  end: number;
}

/** The rule above the notes of a page with the spaces around it, in points. */
const FOOT_RULE = 8;
/** Points by which text may be higher than its page, for what rounding adds. */
const SLACK = 0.5;

/** Fills pages of a height in points with pieces; the notes that a piece cites first stand on its page. */
export function paginate(pieces: readonly Piece[], height: number, noteHeight: (claim: number) => number): LaidPage[] {
  const cited = new Set<number>();
  const pages: LaidPage[] = [{ used: 0, foot: 0, end: 0 }];
  let place = 0;
  while (place < pieces.length) {
    const chain = chainAt(pieces, place);
    const page = pages.at(-1) ?? { used: 0, foot: 0, end: 0 };
    const fresh = [...new Set(chain.flatMap(({ cites }) => cites))].filter((claim) => !cited.has(claim));
    const notes = fresh.reduce((sum, claim) => sum + noteHeight(claim), 0);
    const foot = page.foot + notes + (page.foot === 0 && notes > 0 ? FOOT_RULE : 0);
    const tall = chain.reduce((sum, piece) => sum + piece.height, 0);
    const fits = page.used + tall + foot <= height + SLACK;
    const isEmpty = page.used === 0;
    if (!isEmpty && (!fits || chain[0]?.opens)) {
      pages.push({ used: chain[0]?.head ?? 0, foot: 0, end: place });
      // A chain with a head is placed anew, below it.
      if (chain[0]?.head === undefined) continue;
      placeOn(pages, { tall, foot: notes + (notes > 0 ? FOOT_RULE : 0), end: place + chain.length });
    } else placeOn(pages, { tall, foot, end: place + chain.length });
    for (const claim of fresh) cited.add(claim);
    place += chain.length;
  }
  return pages;
}

function placeOn(pages: LaidPage[], { tall, foot, end }: { tall: number; foot: number; end: number }): void {
  const page = pages.at(-1);
  if (page) pages[pages.length - 1] = { used: page.used + tall, foot, end };
}

/** The pieces from a place that stay on one page. */
function chainAt(pieces: readonly Piece[], from: number): readonly Piece[] {
  let end = from;
  while (pieces[end]?.keeps && end + 1 < pieces.length && !pieces[end + 1]?.opens) end += 1;
  return pieces.slice(from, end + 1);
}
