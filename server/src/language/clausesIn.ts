interface Span {
  start: number;
  end: number;
}

/** A piece of a sentence that may say something of its own. */
export interface Clause extends Span {
  /** A relative clause inside it, which is a piece of its own: "X, which owns Y, makes Z". */
  without: Span | null;
}

/** Words and marks at which another statement begins. */
const BREAKS =
  /[;；]\s*|,\s+(?=(?:but|while|whereas|although|though|and(?! (?:\p{Lu}|other))|so|yet|since then|because|whatever)\b)|\s+(?=(?:but|whereas|although|though|because)\s)|,?\s+(?=(?:rather than|instead of|as opposed to)\s)|,\s+(?=not (?:from|by|to|in|with|the|an?|\p{Lu}))|\s+[–—]\s+|，(?=而(?:不是|非))|，(?=但|而(?!且)|并|不过|然而|同时)/gu;
/** A relative clause, up to its second comma or the end. */
const RELATIVE = /,\s+(?<said>(?:who|which|where|whose|of which)\b[^,;]*)(?<comma>,\s)?/gu;
/** Shorter than this, a piece is no statement of its own. */
const LEAST = 6;

/** Contrasts that set a name aside: "to Y rather than Z", "X, not Z, makes Y", 而不是. */
const CONTRAST =
  /(?:\b(?:[Rr]ather than|[Ii]nstead of|as opposed to)\b|,\s+not\s+(?=(?:from|by|to|in|with|the|an?)\b|\p{Lu})|而(?:不是|非))[^,;，；]*/gu;

/** The spans of a sentence that name something only to set it aside. */
export function contrastsIn(sentence: string): Span[] {
  return [...sentence.matchAll(CONTRAST)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** The clauses of a sentence, in order of their beginnings. */
export function clausesIn(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const cuts = [...sentence.matchAll(BREAKS)].map(({ index, 0: { length } }) => index + length);
  for (const end of [...cuts, sentence.length]) {
    if (end - start < LEAST && end < sentence.length) continue;
    clauses.push(...withRelative(sentence, { start, end }));
    start = end;
  }
  return clauses.sort((a, b) => a.start - b.start);
}

/** A clause and the first relative clause in it. */
function withRelative(sentence: string, { start, end }: Span): Clause[] {
  const [relative] = sentence.slice(start, end).matchAll(RELATIVE);
  const said = relative?.groups?.said;
  if (relative === undefined || said === undefined || said.length < LEAST) return [{ start, end, without: null }];
  const from = start + relative.index + relative[0].indexOf(said);
  const inner = { start: from, end: from + said.length };
  return [
    { start, end, without: inner },
    { ...inner, without: null },
  ];
}
