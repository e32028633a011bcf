import type { Reading, ReadSentence } from "@atlas/server/contract";

/** The plainest sentence, except for what a test is about. */
export function sentenceOf(pinned: Partial<ReadSentence> & Pick<ReadSentence, "start" | "end">): ReadSentence {
  return {
    kind: "sentence",
    heading: null,
    mentions: [],
    meant: [],
    verdict: "names_nothing",
    reason: null,
    stance: [],
    grade: null,
    predicates: [],
    unmatched: [],
    claims: [],
    statements: [],
    ...pinned,
  };
}

/** The plainest reading, except for what a test is about. */
export function readingOf(pinned: Partial<Reading>): Reading {
  const sentences = pinned.sentences ?? [];
  const asserting = sentences.filter(({ kind }) => kind === "sentence" || kind === "list item");
  const having = (verdict: ReadSentence["verdict"]) => asserting.filter((one) => one.verdict === verdict);
  const graded = (grade: string) => having("known").filter((one) => one.grade === grade).length;
  return {
    title: null,
    cut: false,
    language: "en",
    subject: null,
    sentences,
    counts: {
      sentences: asserting.length,
      naming: sentences.filter(({ mentions }) => mentions.length > 0).length,
      naming_two: sentences.filter(({ mentions }) => mentions.length > 1).length,
      known: {
        corroborated: graded("corroborated"),
        "single-source": graded("single-source"),
        assessed: graded("assessed"),
        "self-reported": graded("self-reported"),
        disputed: graded("disputed"),
      },
      from_text: having("from_text").length,
      differs: having("differs").length,
      disputed: having("disputed").length,
      not_in_atlas: having("not_in_atlas").length,
      names_nothing: having("names_nothing").length,
    },
    own_word: {
      publisher: null,
      publisher_kind: "unknown",
      publisher_country: null,
      publisher_controlled_by: null,
      speaker: null,
      said_at: null,
      kin: [],
    },
    source: null,
    from_text: [],
    partly: false,
    claims: [],
    entities: [],
    sources: [],
    ...pinned,
  };
}
