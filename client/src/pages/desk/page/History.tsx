import type { DeskChange, DeskState } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { undoChange } from "../../../parts/api/desk.ts";
import { servedData } from "../../../parts/api/deskData.ts";
import { changeText, isPrivate, undoVerb } from "../../../parts/desk/news/changeText.ts";
import { Refusal } from "../../../parts/desk/Refusal.tsx";
import { aroundOwnWords, whoAndWhen } from "../../../parts/desk/rows.ts";
import { useDeskWriter } from "../../../parts/desk/useDeskWriter.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { DataStepItem, stepText } from "../data/DataStepItem.tsx";
import css from "./desk.module.css";
import { Section, useMore } from "./Section.tsx";
import { strings } from "./strings.ts";

const STEP = 10;

interface HistoryProps {
  desk: DeskState;
  /** Whether an item passes the filter of the page. */
  matches: (...texts: (string | null)[]) => boolean;
}

/** The changes of the desk and of the version beneath it, newest first; each can be undone unless a later one prevents it. */
export function History({ desk: { name, history, writes }, matches }: HistoryProps) {
  const { data } = useQuery({ ...servedData(), enabled: name !== null });
  const steps = data?.history ?? [];
  const found = [
    ...history
      .filter(({ summary, who }) => matches(summary, who))
      .map((change) => ({
        when: change.when,
        item: <HistoryItem key={change.number} change={change} history={history} writes={writes} />,
      })),
    ...steps.flatMap((step, index) => {
      if (data === undefined || !matches(stepText(step), step.who)) return [];
      const next = steps[index - 1] ?? null;
      return { when: step.when, item: <DataStepItem key={step.when} {...{ step, next, data, writes }} /> };
    }),
  ].sort((left, right) => right.when.localeCompare(left.when));
  const { shown, more } = useMore(found, STEP);
  return (
    <Section title={strings.history} count={found.length} hint={strings.historyHint}>
      <ol>{shown.map(({ item }) => item)}</ol>
      {more}
    </Section>
  );
}

interface HistoryItemProps {
  change: DeskChange;
  history: readonly DeskChange[];
  writes: boolean;
}

function HistoryItem({ change, history, writes }: HistoryItemProps) {
  const { busy, failure, write } = useDeskWriter();
  const { number, who, when, rows, undone_by } = change;
  const undone = history.find((other) => other.number === undone_by);
  const text = changeText(change, history);
  return (
    <li
      className={css.item}
      data-undone={undone_by !== null || undefined}
      data-private={isPrivate(change, history) || undefined}
    >
      <p className={css.name}>
        <MixedWords {...aroundOwnWords(text, change.summary)} />
      </p>
      <p className="muted small above3 row wrap gap2by14">
        <span>{whoAndWhen(who, when)}</span>
        {rows > 1 && <span>{strings.rows(rows)}</span>}
        {undone_by !== null && <span>{strings.undoneBy(undone?.who ?? null)}</span>}
        {undone_by === null && writes && (
          <BusyButton
            size="compact-sm"
            variant="default"
            busy={busy}
            aria-label={`${undoVerb(change, history)}: ${text}`}
            onClick={() => void write(undoChange(number))}
          >
            {undoVerb(change, history)}
          </BusyButton>
        )}
      </p>
      <Refusal failure={failure} className="above6" />
    </li>
  );
}
