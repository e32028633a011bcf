import { IconHelp } from "@tabler/icons-react";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { language } from "../../../model/words/language.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import type { FoundQuestion } from "../matchQuestions.ts";
import css from "../palette.module.css";

/** A question, and what it is asked about if the words name it. */
export function QuestionLine({ found: { question, about } }: { found: FoundQuestion }) {
  return (
    <>
      <IconHelp size={16} aria-hidden="true" className={css.icon} />
      <span className={css.names}>
        {language() === "zh" ? question.title_zh : question.title}
        {about !== null && (
          <span className={css.below}>
            {typeof about === "string" ? countryName(about) : <EntityName entity={about} />}
          </span>
        )}
      </span>
    </>
  );
}
