import type { Question } from "@atlas/server/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useLocation, useNavigate } from "react-router";
import { neededBy, QUESTIONS_PATH, questionAddress, valuesIn } from "../../../model/address/pages/questionAddress.ts";
import { listWords } from "../../../model/words/listWords.ts";
import { labelOf, wordsOf } from "../../../papers/answers/questions/questionWords.ts";
import { strings } from "../../../papers/answers/questions/strings.ts";
import page from "../../../parts/answer/analysis.module.css";
import { questionAnswer } from "../../../parts/api/questions.ts";
import { useSlow } from "../../../ui/browser/useSlow.ts";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import { Answer } from "./Answer.tsx";
import { QuestionFailure } from "./QuestionFailure.tsx";
import { QuestionForm } from "./QuestionForm.tsx";

/** One question with its form and answer; the address holds the parameters. */
export function QuestionView({ question }: { question: Question }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const values = valuesIn(search, question);
  const needed = neededBy(question, values);
  const ready = needed.length === 0;
  const { data, error, refetch, isPlaceholderData, isFetching } = useQuery({
    ...questionAnswer(question.id, values),
    enabled: ready,
    placeholderData: keepPreviousData,
  });
  const slow = useSlow(isFetching);
  const { title, sentence } = wordsOf(question);
  return (
    <>
      <title>{frame.titleOf(title)}</title>
      <p className={page.back}>
        <Link to={QUESTIONS_PATH}>{strings.all}</Link>
      </p>
      <h1 className={page.title}>{title}</h1>
      <p className={page.lead}>{sentence}</p>
      {question.parameters.length > 0 && (
        <QuestionForm
          question={question}
          values={values}
          onAsk={(asked) => navigate(questionAddress(question.id, asked))}
        />
      )}
      {!ready && <p role="status">{strings.needs(listWords(needed.map(labelOf)))}</p>}
      {ready && error && <QuestionFailure error={error} onRetry={() => void refetch()} />}
      {ready && !data && !error && <Skeleton lines={6} />}
      {slow && <p role="status">{strings.loading}</p>}
      {ready && data && !error && (
        <div className={page.answer} data-stale={isPlaceholderData || undefined}>
          <Answer answer={data} values={values} />
        </div>
      )}
    </>
  );
}
