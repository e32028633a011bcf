import type { Entity, OfferedAnswer } from "@atlas/server/contract";
import { isCountry } from "@atlas/server/country";
import { IconArrowRight, IconHelp, IconMapQuestion } from "@tabler/icons-react";
import { Fragment } from "react";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { gradeName } from "../../../model/words/names.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import type { FoundPage, FoundQuestion } from "../offers.ts";
import { pageTitle } from "../pageOffered.ts";
import css from "../palette.module.css";
import { strings } from "../strings.ts";

/** A question with what fills it in and, if it was looked up, how much it finds. */
export function QuestionLine({ found: { title, about, answer } }: { found: FoundQuestion }) {
  return (
    <>
      <IconHelp size={16} aria-hidden="true" className="muted" />
      <span className={css.names}>
        <span className={css.name}>{title}</span>
        {about.length > 0 && (
          <span className={css.below}>
            {about.map((one, place) => (
              <Fragment key={typeof one === "string" ? one : one.id}>
                {place > 0 && " · "}
                <About one={one} />
              </Fragment>
            ))}
          </span>
        )}
        {answer !== null && <span className={css.answer}>{answerSentence(answer)}</span>}
      </span>
    </>
  );
}

function About({ one }: { one: Entity | string }) {
  if (typeof one !== "string") return <EntityName entity={one} />;
  return isCountry(one) ? countryName(one) : one;
}

/** The contents of an answer in numbers: rows, claims by grade, and the newest source. */
export function answerSentence({ rows, more, evidence, newest }: OfferedAnswer): string {
  if (rows === 0) return strings.answerNone;
  const grades = evidence.map((one) => strings.answerGrade(one.count, gradeName(one.evidence)));
  return strings.answer(strings.answerRows(rows, more), grades, newest === null ? "" : formatDate(newest));
}

export function PageLine({ found }: { found: FoundPage }) {
  return (
    <>
      <IconArrowRight size={16} aria-hidden="true" className="muted" />
      <span className={css.names}>
        <span className={css.name}>{pageTitle(found)}</span>
      </span>
    </>
  );
}

/** Says in words what the atlas does not cover. */
export function RefusalLine({ what, nearest }: { what: string; nearest: boolean }) {
  return (
    <>
      <IconMapQuestion size={16} aria-hidden="true" className="muted" />
      <span className={css.names}>
        <strong>{strings.notHere(what)}</strong> {strings.covered} {nearest && strings.nearest}
      </span>
    </>
  );
}
