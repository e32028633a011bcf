import type { Evidence } from "@atlas/server/vocabulary";
import { formatNumber } from "../../words/formatNumber.ts";
import { gradeName } from "../../words/names.ts";
import { barColour } from "../barColour.ts";
import css from "../read.module.css";
import { type Bar, type CountId, strings } from "../strings.ts";
import type { ReadText } from "../useReading.ts";

interface CountsProps {
  read: ReadText;
  count: CountId;
  onCount: (count: CountId) => void;
}

interface Count {
  id: CountId;
  count: number;
  /** Marks as beside the sentences, so that the row is their legend, too. */
  bars: readonly Bar[];
  notes: readonly string[];
}

/** How many sentences are known how well, differ and are new; each shows these sentences alone. */
export function Counts({ read: { reading }, count: chosen, onCount }: CountsProps) {
  const { counts } = reading;
  const graded = (["corroborated", "single-source", "assessed"] satisfies Evidence[]).map((grade) => ({
    grade,
    count: counts.known[grade] ?? 0,
  }));
  const all: Count[] = [
    {
      id: "all",
      count: counts.sentences,
      bars: [],
      notes: [strings.namingTwo(counts.naming_two)],
    },
    {
      id: "known",
      count: graded.reduce((sum, one) => sum + one.count, 0),
      bars: graded.filter((one) => one.count > 0).map(({ grade }) => grade),
      notes: graded.filter((one) => one.count > 0).map((one) => strings.ofGrade(one.count, gradeName(one.grade))),
    },
    { id: "own", count: counts.known["self-reported"] ?? 0, bars: ["self-reported"], notes: [] },
    ...(counts.from_text === 0
      ? []
      : [{ id: "text", count: counts.from_text, bars: ["from_text"], notes: [] } satisfies Count]),
    {
      id: "against",
      count: counts.disputed + counts.differs,
      bars: ["disputed", "differs"],
      notes: [strings.ofDisputed(counts.disputed), strings.ofDiffering(counts.differs)],
    },
    { id: "new", count: counts.not_in_atlas, bars: ["not_in_atlas"], notes: [] },
    { id: "nothing", count: counts.names_nothing, bars: [], notes: [] },
  ];
  return (
    <section aria-label={strings.counts} className={css.counts}>
      {all.map(({ id, count, bars, notes }) => (
        <button
          key={id}
          type="button"
          className={css.count}
          aria-pressed={id === chosen}
          onClick={() => onCount(id === chosen ? "all" : id)}
        >
          <strong>
            {formatNumber(count)}
            {bars.map((bar) => (
              <span key={bar} className={css.mark} data-bar={bar} style={barColour(bar)} aria-hidden="true" />
            ))}
          </strong>{" "}
          <span>{strings.count[id](count)}</span>{" "}
          {notes.map((note) => (
            <small key={note}>{note} </small>
          ))}
        </button>
      ))}
    </section>
  );
}
