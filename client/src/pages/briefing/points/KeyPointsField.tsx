import { Button } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { Briefing, NumberedClaim } from "../../../papers/briefing/Briefing.ts";
import { statementText } from "../../../papers/document/statementRuns.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { pageStrings } from "../pageStrings.ts";
import { KeyPointPicker } from "./KeyPointPicker.tsx";
import css from "./keyPoints.module.css";

interface KeyPointsFieldProps {
  briefing: Briefing;
  /** The ids that the author chose; none if the proposal stands. */
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** The key points in their order, to move and remove, and a list to choose others from. */
export function KeyPointsField({ briefing, chosen, onChange }: KeyPointsFieldProps) {
  const shown = (wanted: readonly string[]) =>
    wanted.flatMap((id) => briefing.claims.find(({ claim }) => claim.id === id)?.claim ?? []);
  const found = shown(chosen);
  // None of those in an old link may be left: the paper then has the proposal.
  const isChosen = found.length > 0;
  const points = isChosen ? found : shown(briefing.settings.keyPoints);
  const ids = points.map(({ id }) => id);
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<{ id: string; by: "up" | "down" } | null>(null);
  const [news, setNews] = useState("");

  // A moved row is taken out of the document and put back, which loses the focus of its button.
  useEffect(() => {
    if (focused === null) return;
    const row = list.current?.querySelector(`[data-claim="${CSS.escape(focused.id)}"]`);
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>("button:not(:disabled)") ?? [])];
    (buttons.find(({ name }) => name === focused.by) ?? buttons[0])?.focus();
    setFocused(null);
  }, [focused]);

  function move(place: number, by: "up" | "down") {
    const to = by === "up" ? place - 1 : place + 1;
    onChange(moved(ids, place, to));
    setFocused({ id: ids[place] ?? "", by });
    setNews(pageStrings.movedTo(to + 1, ids.length));
  }

  return (
    <fieldset className={`grid gap8 ${css.field}`}>
      <legend>{pageStrings.keyPoints}</legend>
      <p className="flush muted small pretty">{isChosen ? pageStrings.keyPointsChosen : proposedHint(briefing)}</p>
      <ol ref={list} className={`full ${css.points}`}>
        {points.map((point, place) => (
          <PointRow
            key={point.id}
            claim={point}
            number={place + 1}
            briefing={briefing}
            last={place === points.length - 1}
            onMove={(by) => move(place, by)}
            onRemove={points.length === 1 ? null : () => onChange(ids.filter((id) => id !== point.id))}
          />
        ))}
      </ol>
      <p role="status" className={`flush absolute clipped ${css.news}`}>
        {news}
      </p>
      <KeyPointPicker briefing={briefing} ids={ids} onChange={onChange} />
      {isChosen && (
        <Button variant="default" size="xs" onClick={() => onChange([])}>
          {pageStrings.proposeAgain}
        </Button>
      )}
    </fieldset>
  );
}

interface PointRowProps {
  claim: NumberedClaim["claim"];
  number: number;
  briefing: Briefing;
  last: boolean;
  onMove: (by: "up" | "down") => void;
  /** Null for the only one. */
  onRemove: (() => void) | null;
}

function PointRow({ claim, number, briefing, last, onMove, onRemove }: PointRowProps) {
  return (
    <li data-claim={claim.id} className={`ruleBelow relative ${css.point}`}>
      <p className={`flush middling breaks ${css.text}`}>{statementText(claim, briefing)}</p>
      <div className={css.row}>
        <span className={`gap8 ${css.marks}`}>
          <EvidenceBadge claim={claim} />
          <OwnMark of={claim} />
        </span>
        <span className={`gap2 ${css.buttons}`}>
          <IconButton
            label={pageStrings.moveUp(number)}
            icon={IconArrowUp}
            size={28}
            name="up"
            disabled={number === 1}
            onClick={() => onMove("up")}
          />
          <IconButton
            label={pageStrings.moveDown(number)}
            icon={IconArrowDown}
            size={28}
            name="down"
            disabled={last}
            onClick={() => onMove("down")}
          />
          <IconButton
            label={pageStrings.removePoint(number)}
            icon={IconX}
            size={28}
            disabled={onRemove === null}
            onClick={() => onRemove?.()}
          />
        </span>
      </div>
    </li>
  );
}

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

function proposedHint({ analysis }: Briefing): string {
  return analysis?.points?.length ? pageStrings.keyPointsOfAnswer : pageStrings.keyPointsProposed;
}
