import { type Evidence, evidenceGrades } from "@atlas/server/vocabulary";
import type { CSSProperties } from "react";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { gradeName } from "../../../model/words/names.ts";
import { countsById } from "../../../papers/answers/reading/readSentences.ts";
import { type Bar, type CountId, strings } from "../../../papers/answers/reading/strings.ts";
import css from "../read.module.css";
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

/** Counts the sentences that are known, by grade, that differ and that are new; each count shows its sentences alone. */
export function Counts({ read: { reading }, count: chosen, onCount }: CountsProps) {
  const { counts } = reading;
  const each = countsById(counts);
  const graded = (["corroborated", "single-source", "assessed"] satisfies Evidence[]).map((grade) => ({
    grade,
    count: counts.known[grade] ?? 0,
  }));
  const all: Count[] = [
    {
      id: "all",
      count: each.all,
      bars: [],
      notes: [strings.namingTwo(counts.naming_two)],
    },
    {
      id: "known",
      count: each.known,
      bars: graded.filter((one) => one.count > 0).map(({ grade }) => grade),
      notes: graded.filter((one) => one.count > 0).map((one) => strings.ofGrade(one.count, gradeName(one.grade))),
    },
    { id: "own", count: each.own, bars: ["self-reported"], notes: [] },
    ...(each.text === 0 ? [] : [{ id: "text", count: each.text, bars: ["from_text"], notes: [] } satisfies Count]),
    {
      id: "against",
      count: each.against,
      bars: ["disputed", "differs"],
      notes: [strings.ofDisputed(counts.disputed), strings.ofDiffering(counts.differs)],
    },
    { id: "new", count: each.new, bars: ["not_in_atlas"], notes: [] },
    { id: "nothing", count: each.nothing, bars: [], notes: [] },
  ];
  return (
    <section aria-label={strings.counts} className={`below12 grid gap10 ${css.counts}`}>
      {all.map(({ id, count, bars, notes }) => (
        <button
          key={id}
          type="button"
          className={`ink small flex column gap2 framed round6 onSheet ${css.count}`}
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

/** The colour of a verdict, as that of lines on the canvas, for the pattern of its mark. */
export function barColour(bar: Bar): CSSProperties {
  if (bar === "names_nothing" || bar === "not_in_atlas" || bar === "from_text") return colour("var(--rule)");
  const { light, dark } = evidenceGrades[bar === "differs" ? "disputed" : bar];
  return colour(`light-dark(${light}, ${dark})`);
}

function colour(value: string): CSSProperties {
  // React takes custom properties, which its types do not list.
  return { "--colour": value } as CSSProperties;
}
