import type { Question } from "../contract/index.ts";
import type { CypherText } from "../store/GraphStore.ts";

/** A question's file: what readers see, and the query that answers it. */
export interface QuestionFile {
  question: Question;
  text: CypherText;
}
