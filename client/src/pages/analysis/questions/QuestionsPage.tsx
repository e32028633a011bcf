import type { Question } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { QUESTIONS_PATH, questionAddress } from "../../../model/address/pages/questionAddress.ts";
import { wordsOf } from "../../../papers/answers/questions/cellText.ts";
import { strings } from "../../../papers/answers/questions/strings.ts";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { questions } from "../../../parts/api/questions.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import css from "./QuestionsPage.module.css";
import { QuestionView } from "./QuestionView.tsx";

const questionGroups: readonly Question["group"][] = [
  "ownership",
  "technology",
  "dependence",
  "evidence",
  "policy",
  "change",
];

function QuestionList({ questions }: { questions: readonly Question[] }) {
  const [typed, setTyped] = useState("");
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = questions.filter((question) => {
    const { title, sentence } = wordsOf(question);
    const text = `${title} ${sentence}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <AnalysisHead title={strings.title} lead={strings.lead} />
      <input
        type="search"
        className={`field ${css.find}`}
        aria-label={strings.find}
        placeholder={strings.find}
        value={typed}
        maxLength={100}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {found.length === 0 && <p role="status">{strings.noneFound}</p>}
      <div className={css.groups}>
        {questionGroups.map((group) => {
          const ofGroup = found.filter((question) => question.group === group);
          if (ofGroup.length === 0) return null;
          return (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`} className="heading below6">
                {strings.groups[group]}
              </h2>
              <ul>
                {ofGroup.map((question) => (
                  <li key={question.id} className="padded8 ruleAbove">
                    <Link to={questionAddress(question.id, {})} className="strong">
                      {wordsOf(question).title}
                    </Link>
                    <p className="muted middling pretty above2">{wordsOf(question).sentence}</p>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}

export function QuestionsPage() {
  const { id } = useParams();
  const { data, error } = useQuery(questions());
  const question = data?.questions.find((one) => one.id === id);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      {(error || !data) && <Awaited error={error} lines={8} />}
      {data && id === undefined && <QuestionList questions={data.questions} />}
      {question && <QuestionView key={question.id} question={question} />}
      {data && id !== undefined && !question && (
        <>
          <h1 className={page.title}>{strings.unknownTitle}</h1>
          <p>
            <Link to={QUESTIONS_PATH}>{strings.all}</Link>
          </p>
        </>
      )}
    </main>
  );
}
