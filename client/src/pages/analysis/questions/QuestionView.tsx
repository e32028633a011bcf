import type { Question } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { neededBy, QUESTIONS_PATH, questionAddress, valuesIn } from "../../../model/address/pages/questionAddress.ts";
import { listWords } from "../../../model/words/listWords.ts";
import { labelOf, wordsOf } from "../../../papers/answers/questions/cellText.ts";
import { strings } from "../../../papers/answers/questions/strings.ts";
import page from "../../../parts/answer/analysis.module.css";
import { Horizon } from "../../../parts/answer/Horizon.tsx";
import { questionAnswer } from "../../../parts/api/questions.ts";
import { ApiError } from "../../../parts/api/request/ApiError.ts";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import css from "../../../parts/picker/fields.module.css";
import { useSlow } from "../../../ui/browser/useSlow.ts";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import { Answer } from "./Answer.tsx";
import { ParameterField } from "./ParameterField.tsx";

/** One question with its form and answer; the address holds the parameters. */
export function QuestionView({ question }: { question: Question }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const values = valuesIn(search, question);
  const needed = neededBy(question, values);
  const ready = needed.length === 0;
  const { data, error, isPlaceholderData, isFetching } = useQuery({
    ...questionAnswer(question.id, values),
    enabled: ready,
    placeholderData: keepPreviousData,
  });
  const slow = useSlow(isFetching);
  const { title, sentence } = wordsOf(question);
  return (
    <>
      <title>{frame.titleOf(title)}</title>
      <p className="below6">
        <Link to={QUESTIONS_PATH}>{strings.all}</Link>
      </p>
      <h1 className={page.title}>{title}</h1>
      <p className={page.lead}>{sentence}</p>
      <Horizon />
      {question.parameters.length > 0 && (
        <QuestionForm
          question={question}
          values={values}
          onAsk={(asked) => navigate(questionAddress(question.id, asked))}
        />
      )}
      {!ready && <p role="status">{strings.needs(listWords(needed.map(labelOf)))}</p>}
      {ready && error && <QuestionFailure error={error} />}
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

/** Explains why a question has no answer: an old link may name an entity that is gone or is of another type. */
function QuestionFailure({ error }: { error: Error }) {
  const code = error instanceof ApiError ? error.code : null;
  if (code === "not_found") return <p role="alert">{strings.notThere}</p>;
  if (code === "bad_request") {
    return (
      <p role="alert">
        {strings.notFitting} <span lang="en">{error.message}</span>
      </p>
    );
  }
  return <RequestFailure error={error} />;
}

interface QuestionFormProps {
  question: Question;
  values: Readonly<Record<string, string>>;
  onAsk: (values: Record<string, string>) => void;
}

/** The parameters of a question. Picking a value asks at once; typed values are asked on Enter or by the button. */
function QuestionForm({ question, values, onAsk }: QuestionFormProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const draft = { ...values, ...typed };
  const ask = (changed: Readonly<Record<string, string>> = {}) => {
    setTyped({});
    onAsk({ ...draft, ...changed });
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      {question.parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          value={draft[parameter.name] ?? ""}
          onType={(value) => setTyped({ ...typed, [parameter.name]: value })}
          onPick={(value) => ask({ [parameter.name]: value })}
        />
      ))}
      <Button type="submit" className={css.ask}>
        {strings.ask}
      </Button>
    </form>
  );
}
