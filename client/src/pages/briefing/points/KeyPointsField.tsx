import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Briefing } from "../../../papers/briefing/Briefing.ts";
import { arranged, type PointHeading, type PointRow, pointRows } from "../../../papers/keyPoints/pointGroups.ts";
import { pageStrings } from "../pageStrings.ts";
import { HeadingLine } from "./HeadingLine.tsx";
import { KeyPointPicker } from "./KeyPointPicker.tsx";
import css from "./keyPoints.module.css";
import { PointLine } from "./PointLine.tsx";

/** Key points in their order, and the headings among them. */
export type ArrangedPoints = ReturnType<typeof arranged>;

interface KeyPointsFieldProps {
  briefing: Briefing;
  /** The ids that the author chose; none if the proposal stands. */
  chosen: readonly string[];
  headings: readonly PointHeading[];
  onChange: (points: ArrangedPoints) => void;
  /** Headings added, renamed or removed, with the key points as they are. */
  onHeadings: (headings: readonly PointHeading[]) => void;
}

/** The key points under their headings, to move and remove, and a list to choose others from. */
export function KeyPointsField({ briefing, chosen, headings, onChange, onHeadings }: KeyPointsFieldProps) {
  const claims = new Map(briefing.claims.map(({ claim }) => [claim.id, claim]));
  const found = chosen.filter((id) => claims.has(id));
  // None of those in an old link may be left: the paper then has the proposal.
  const isChosen = found.length > 0;
  const rows = pointRows(isChosen ? found : briefing.settings.keyPoints, headings);
  const ids = rows.flatMap((row) => ("point" in row ? row.point : []));
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<{ place: number; by: string } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [news, setNews] = useState("");

  // A moved row is taken out of the document and put back, which loses the focus of its button.
  useEffect(() => {
    if (focused === null) return;
    const row = list.current?.children[focused.place];
    const parts = [
      ...(row?.querySelectorAll<HTMLButtonElement | HTMLInputElement>(":is(button, input):enabled") ?? []),
    ];
    (parts.find(({ name }) => name === focused.by) ?? parts[0])?.focus();
    setFocused(null);
  }, [focused]);

  function arrange(next: readonly PointRow[]) {
    onChange(arranged(next));
  }

  function move(from: number, to: number, by = "") {
    const next = moved(rows, from, to);
    arrange(next);
    setNews(placeText(next, to));
    if (by !== "") setFocused({ place: to, by });
  }

  return (
    <fieldset className={`grid gap8 ${css.field}`}>
      <legend>{pageStrings.keyPoints}</legend>
      <p className="flush muted small pretty">{isChosen ? pageStrings.keyPointsChosen : proposedHint(briefing)}</p>
      <ol ref={list} className={`full ${css.points}`}>
        {rows.map((row, place) => {
          const line = {
            first: place === 0,
            last: place === rows.length - 1,
            dragged: dragged === place,
            onMove: (by: "up" | "down") => move(place, by === "up" ? place - 1 : place + 1, by),
            onDrag: (isOn: boolean) => setDragged(isOn ? place : null),
            onDropHere: () => dragged !== null && dragged !== place && move(dragged, place),
          };
          const number = numberOf(rows, place);
          if ("heading" in row)
            return (
              <HeadingLine
                key={`heading ${number}`}
                {...line}
                text={row.heading}
                number={number}
                onText={(text) => onHeadings(arranged(rows.with(place, { heading: text })).pointHeadings)}
                onRemove={() => onHeadings(arranged(rows.filter((one) => one !== row)).pointHeadings)}
              />
            );
          const claim = claims.get(row.point);
          return (
            claim && (
              <PointLine
                key={row.point}
                {...line}
                claim={claim}
                number={number}
                briefing={briefing}
                onRemove={ids.length === 1 ? null : () => arrange(rows.filter((one) => one !== row))}
              />
            )
          );
        })}
      </ol>
      <p role="status" className={`flush absolute clipped ${css.news}`}>
        {news}
      </p>
      <Button
        variant="default"
        size="xs"
        onClick={() => {
          onHeadings(arranged([...rows, { heading: "" }]).pointHeadings);
          setFocused({ place: rows.length, by: "heading" });
        }}
      >
        {pageStrings.addHeading}
      </Button>
      {headings.length > 0 && <p className="flush muted small pretty">{pageStrings.headingPrinted}</p>}
      <KeyPointPicker
        briefing={briefing}
        ids={ids}
        onChange={(next) =>
          arrange([...rows.filter((row) => "heading" in row || next.includes(row.point)), ...added(next, ids)])
        }
      />
      {isChosen && (
        <Button variant="default" size="xs" onClick={() => onChange({ keyPoints: [], pointHeadings: [...headings] })}>
          {pageStrings.proposeAgain}
        </Button>
      )}
    </fieldset>
  );
}

function added(next: readonly string[], ids: readonly string[]): PointRow[] {
  return next.filter((id) => !ids.includes(id)).map((point) => ({ point }));
}

/** The number of a row among those of its kind. */
function numberOf(rows: readonly PointRow[], place: number): number {
  const row = rows[place];
  return rows.slice(0, place + 1).filter((one) => row !== undefined && "heading" in one === "heading" in row).length;
}

/** Says where a moved row is now. */
function placeText(rows: readonly PointRow[], place: number): string {
  const row = rows[place];
  const number = numberOf(rows, place);
  if (row === undefined || "heading" in row) return pageStrings.headingMovedTo(number);
  const heading = rows.slice(0, place).findLast((one) => "heading" in one);
  const all = rows.filter((one) => "point" in one).length;
  return pageStrings.movedUnder(number, all, heading === undefined || "point" in heading ? "" : heading.heading.trim());
}

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

function proposedHint({ analysis }: Briefing): string {
  return analysis?.points?.length ? pageStrings.keyPointsOfAnswer : pageStrings.keyPointsProposed;
}
