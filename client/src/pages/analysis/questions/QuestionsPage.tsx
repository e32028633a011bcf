import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { QUESTIONS_PATH } from "../../../model/address/pages/questionAddress.ts";
import { strings } from "../../../papers/answers/questions/strings.ts";
import page from "../../../parts/answer/analysis.module.css";
import { questions } from "../../../parts/api/questions.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import { QuestionList } from "./QuestionList.tsx";
import { QuestionView } from "./QuestionView.tsx";

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
