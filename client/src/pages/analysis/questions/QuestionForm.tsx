import type { Question } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useState } from "react";
import { strings } from "../../../papers/answers/questions/strings.ts";
import css from "../../../parts/picker/fields.module.css";
import { ParameterField } from "./ParameterField.tsx";

interface QuestionFormProps {
  question: Question;
  values: Readonly<Record<string, string>>;
  onAsk: (values: Record<string, string>) => void;
}

/** The parameters of a question. Picking a value asks at once; typed values are asked on Enter or by the button. */
export function QuestionForm({ question, values, onAsk }: QuestionFormProps) {
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
