import type { Claim } from "@atlas/server/contract";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { strings } from "../frame/strings.ts";
import { SourceItem } from "./SourceItem.tsx";
import css from "./sources.module.css";

const SHOWN_AT_FIRST = 2;

interface SourceListProps {
  title: string;
  ids: readonly string[];
  /** The claim that cites them. */
  claim: Claim;
  reading: ClaimReading;
  /** Show all at once. */
  whole?: boolean;
}

/** The sources for a claim, or against it. */
export function SourceList({ title, ids, claim, reading, whole = false }: SourceListProps) {
  const [all, setAll] = useState(whole);
  const list = useRef<HTMLUListElement>(null);
  const present = ids.flatMap((id) => reading.sources.get(id) ?? []);
  // A button that reveals one line would itself take a line.
  const shown = all || present.length <= SHOWN_AT_FIRST + 1 ? present : present.slice(0, SHOWN_AT_FIRST);

  /** The button disappears, so the focus moves to the first new source. */
  function showAll() {
    flushSync(() => setAll(true));
    list.current?.children[SHOWN_AT_FIRST]?.querySelector("a")?.focus();
  }

  return (
    <div className={`tiny apart6 ${css.sources}`}>
      <span className="muted strong">{title}</span>
      <ul ref={list} className={`above2 ${css.list}`}>
        {shown.map((source) => (
          <SourceItem key={source.id} source={source} claim={claim} reading={reading} />
        ))}
      </ul>
      {shown.length < present.length && (
        <button type="button" className="textButton strong" onClick={showAll}>
          {strings.moreSources(present.length - shown.length)}
        </button>
      )}
    </div>
  );
}
