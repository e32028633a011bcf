interface Span {
  start: number;
  end: number;
}

/** A piece of a sentence that may say something of its own. */
export interface Clause extends Span {
  /** A relative clause inside it, which is a piece of its own: "X, which owns Y, makes Z". */
  without: Span | null;
}

/** Forms of verbs that go on about a subject: "X owns Y and is building Z", "X mines Y, and Z refines it". */
const VERB =
  "(?:is|are|was|were|has|had|will|would|does|did|(?:re)?built|bought|sold|held|made|ran|lent|took|began|won|paid|gave|(?:own|hold|suppl|mak|produc|operat|run|mine|sell|buy|acquir|plan|build|develop|process|refin|employ|expect|open|clos|deliver|invest|fund|found|sign|start)(?:s|es|ies|ed|ied|d|ned|ped))";
/** Words and marks at which another statement begins. */
const BREAKS = new RegExp(
  [
    String.raw`[;；]\s*`,
    String.raw`,\s+(?=(?:but|while|whereas|although|though|and(?! (?:\p{Lu}|other))|so|yet|since then|because|whatever)\b)`,
    // The comma comes first: to look back from every place would take as long as the square of a text.
    String.raw`,(?<=\b${VERB}\b[^,;]*,)\s+(?=and (?:\p{Lu}[\p{L}.&’'-]*\s+){1,4}${VERB}\b)`,
    String.raw`\s+(?=and (?:also )?${VERB}\b)`,
    String.raw`\s+(?=(?:but|whereas|although|though|because)\s)`,
    String.raw`,?\s+(?=(?:rather than|instead of|as opposed to)\s)`,
    String.raw`,\s+(?=not (?:from|by|to|in|with|the|an?|\p{Lu}))`,
    String.raw`\s+[–—]\s+`,
    "，(?=而(?:不是|非))",
    "，(?=但|而(?!且)|并|不过|然而|同时)",
  ].join("|"),
  "gu",
);
/** The beginning of a clause that goes on about the subject of the one before: "and is building Z", 并. */
const GOES_ON = new RegExp(
  String.raw`^(?:(?:and|but) (?:also )?(?:will |has |had )?(?:not )?${VERB}\b|[并但]?(?:向|已|将|还|也|由|被|在|为|以|从|与)|并(?!非))`,
  "u",
);

/** Whether a clause names no subject of its own and goes on about that of the clause before. */
export function goesOnAbout(clause: string): boolean {
  return GOES_ON.test(clause);
}
/** A relative clause, up to its second comma or the end. */
const RELATIVE = /,\s+(?<said>(?:who|which|where|whose|of which)\b[^,;]*)(?<comma>,\s)?/gu;
/** Shorter than this, a piece is no statement of its own. */
const LEAST = 6;

/** Contrasts that set a name aside: "to Y rather than Z", "X, not Z, makes Y", 而不是. */
const CONTRAST =
  /(?:\b(?:[Rr]ather than|[Ii]nstead of|as opposed to)\b|,\s+not\s+(?=(?:from|by|to|in|with|the|an?)\b|\p{Lu})|而(?:不是|非))[^,;，；]*/gu;

/** Whether a place of a text, of which a sentence begins at `from`, names something only to set it aside. */
export function isSetAside(sentence: string, from: number): (place: Pick<Span, "start">) => boolean {
  const contrasts = [...sentence.matchAll(CONTRAST)].map(({ index, 0: { length } }) => [
    from + index,
    from + index + length,
  ]);
  return ({ start }) => contrasts.some(([first = 0, end = 0]) => start >= first && start < end);
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
