import { readdirSync } from "node:fs";
import { type Question, questionGroups } from "../contract/index.ts";
import { cypherFile } from "../store/cypherFile.ts";
import type { CypherText } from "../store/GraphStore.ts";
import type { Ask } from "./readAsks.ts";
import { readQuestion } from "./readQuestion.ts";

/** A question's file: what readers see, the ways to ask it, and the query that answers it. */
export interface QuestionFile {
  question: Question;
  asks: Ask[];
  text: CypherText;
}

// Three levels up from both server/src/questions and server/dist/questions.
const QUESTIONS_FOLDER = new URL("../../../cypher/questions/", import.meta.url);

/** Reads the questions of a folder, sorted by group and file name; each fault is `file:line: what`. */
export function readQuestions(folder = QUESTIONS_FOLDER): { questions: QuestionFile[]; faults: string[] } {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".cypher") && !name.endsWith(".embedded.cypher"))
    .sort();
  const questions: QuestionFile[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const id = name.replace(/\.cypher$/, "");
    const text = cypherFile(id, folder);
    const read = readQuestion(id, text.cypher);
    faults.push(...read.faults.map((fault) => `cypher/questions/${name}:${fault}`));
    if (read.question)
      questions.push({ question: read.question, asks: read.asks, text: { ...text, name: `questions/${id}` } });
  }
  const place = ({ question }: QuestionFile) => questionGroups.indexOf(question.group);
  return { questions: questions.sort((a, b) => place(a) - place(b)), faults };
}
