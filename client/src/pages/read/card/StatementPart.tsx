import type { ReadSentence, ReadStatement } from "@atlas/server/contract";
import { barOf, reasonOf, verdictWords } from "../../../papers/answers/reading/readSentences.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";
import { FittingClaimCard } from "./FittingClaimCard.tsx";

interface StatementPartProps {
  read: ReadText;
  statement: ReadStatement;
  /** The sentence in which it stands. */
  sentence: ReadSentence;
}

/** The mark that joins a statement to the next one. */
const EDGES = /^[\s,;，；]+|[\s,;，；]+$/g;

/** Shows the verdict on one of several statements of a sentence, with the claims that speak of it. */
export function StatementPart({ read, statement, sentence }: StatementPartProps) {
  const { spans, claims } = statement;
  const said = spans.map(({ start, end }) => read.kept.text.slice(start, end).replace(EDGES, "").replace(/\s+/g, " "));
  const fitting = sentence.claims.filter(({ claim }) => claims.includes(claim));
  return (
    <section aria-label={strings.statement} className={css.statement}>
      <p>“{said.join(" … ")}”</p>
      <h3 data-bar={barOf(statement)}>{verdictWords(statement)}</h3>
      <p>{reasonOf(statement)}</p>
      {fitting.map((one) => (
        <FittingClaimCard key={one.claim} read={read} fitting={one} />
      ))}
    </section>
  );
}
