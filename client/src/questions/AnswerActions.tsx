import type { Entity, QuestionAnswer } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { IconChartDots3, IconDownload, IconFileText, IconTable } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { summary } from "../api/summary.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { downloadFile } from "../ui/downloadFile.ts";
import { fileStem } from "../ui/fileStem.ts";
import { BRIEFING_PATH, EXPLORE_PATH } from "../url/useViewState.ts";
import { formatView } from "../url/viewState.ts";
import { answerTable, commaSeparated, tabbed } from "./answerTable.ts";
import { answerView, MOST_SHOWN } from "./answerView.ts";
import css from "./QuestionsPage.module.css";
import { wordsOf } from "./questionWords.ts";
import type { NumberedRow } from "./sortRows.ts";
import { strings } from "./strings.ts";

interface AnswerActionsProps {
  answer: QuestionAnswer;
  rows: readonly NumberedRow[];
  entities: ReadonlyMap<string, Entity>;
}

/** What can be done with an answer. */
export function AnswerActions({ answer, rows, entities }: AnswerActionsProps) {
  const { data } = useQuery(summary());
  const view = answerView(answer);
  const { title, limits } = wordsOf(answer.question);
  const table = () => [
    ...answerTable(answer, rows, entities),
    // Where it is from and what it cannot tell go with it.
    [strings.fromAtlas(data?.dataset.version ?? "", window.location.href)],
    [`${strings.limits}: ${limits}`],
  ];
  return (
    <div className={css.actions}>
      {view && (
        <>
          <Button
            component={Link}
            to={`${EXPLORE_PATH}?${formatView(view)}`}
            variant="default"
            leftSection={<IconChartDots3 size={16} />}
          >
            {strings.show}
          </Button>
          <Button
            component={Link}
            to={`${BRIEFING_PATH}?${formatView(view)}`}
            variant="default"
            leftSection={<IconFileText size={16} />}
          >
            {strings.brief}
          </Button>
        </>
      )}
      <CopyButton
        label={strings.copyTable}
        failed={strings.copyFailed}
        icon={<IconTable size={16} />}
        text={() => tabbed(table())}
      />
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        onClick={() =>
          downloadFile(commaSeparated(table()), `${fileStem(title, answer.question.id)}.csv`, "text/csv;charset=utf-8")
        }
      >
        {strings.saveCsv}
      </Button>
      {!view && <p className={css.limits}>{strings.tooMany(MOST_SHOWN)}</p>}
    </div>
  );
}
