import type { Question } from "../contract/index.ts";
import type { CypherText } from "../store/GraphStore.ts";

/** A question as its file gives it: what readers see of it, and the query that answers it. */
export interface QuestionFile {
  question: Question;
  text: CypherText;
}
