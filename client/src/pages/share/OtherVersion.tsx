import type { ChangeAnswer, ClaimChange } from "@atlas/server/contract";
import { impactOf } from "@atlas/server/impact";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useId, useState } from "react";
import { Link, useLocation } from "react-router";
import { changesSince } from "../../model/address/pages/changesAddress.ts";
import { EXPLORE_PATH, showsView, TABLE_PATH } from "../../model/address/view/viewPaths.ts";
import { formatView, parseView } from "../../model/address/view/viewState.ts";
import { gradeReasons } from "../../model/claim/change/changeTexts.ts";
import { changesAmong } from "../../parts/api/changes.ts";
import { isNotFound } from "../../parts/api/request/ApiError.ts";
import { GradeChange } from "../../parts/claim/GradeChange.tsx";
import { KindMarks } from "../../parts/claim/KindMarks.tsx";
import { StatementChange } from "../../parts/claim/StatementChange.tsx";
import { changedHere } from "../../parts/view/changed/changedHere.ts";
import { useViewGraph } from "../../parts/view/graph/useViewGraph.ts";
import { Notice } from "../../ui/Notice.tsx";
import { changedWords } from "./changedWords.ts";
import css from "./OtherVersion.module.css";
import { strings } from "./strings.ts";

interface OtherVersionProps {
  /** Version of the data set that the link was made with. */
  theirs: string;
  ours: string;
  /** The link as it was opened. */
  link: { path: string; search: string };
  onClose: () => void;
}

/** Tells what has changed in a linked view since the version of the data set it was made with, and marks it there. */
export function OtherVersion({ theirs, ours, link, onClose }: OtherVersionProps) {
  // What has been opened since then is compared as well.
  const here = useLocation();
  const { path, search } = showsView(here.pathname) ? { path: here.pathname, search: here.search } : link;
  const { graph, missing, status } = useViewGraph(showsView(path) ? parseView(search).steps : []);
  const ids = [...graph.entities.map(({ id }) => id), ...missing];
  const asked = status === "ready" && ids.length > 0;
  const { data, error } = useQuery({ ...changesAmong(theirs, ids), enabled: asked, placeholderData: keepPreviousData });
  useMarked(theirs, data, onClose);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const kept = !isNotFound(error);
  return (
    <>
      <Notice kind="note" onClose={onClose}>
        {strings.otherVersion(theirs, ours)} {missing.length > 0 && `${strings.gone(missing)} `}
        {error && `${kept ? strings.notCompared : strings.versionNotKept(theirs)} ${strings.mayDiffer}`}
        {data && changedWords(data)} {data && data.changed > 0 && `${strings.marked} `}
        {data && data.changed > 0 && (
          <button
            type="button"
            className={`textButton ${css.show}`}
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            onClick={() => setOpen(!open)}
          >
            {open ? strings.hideChanges : strings.showChanges}
          </button>
        )}{" "}
        {kept && !error && (
          <Link to={changesSince(theirs, showsView(path) ? `${path}${search}` : null)}>{strings.allChanges}</Link>
        )}
      </Notice>
      {open && data && <ChangeList id={listId} label={strings.changesSince(theirs)} answer={data} />}
    </>
  );
}

/** Marks what changed in picture and table, for as long as the note stands. */
function useMarked(version: string, answer: ChangeAnswer | undefined, close: () => void): void {
  const leave = useEffectEvent(close);
  useEffect(() => {
    const there = answer?.changes.filter(({ after }) => after !== null) ?? [];
    if (there.length === 0) return;
    const impacts = new Map(there.map((change) => [change.id, impactOf(change)]));
    changedHere.set({ version, impacts, leave: () => leave() });
    return () => changedHere.set(null);
  }, [version, answer]);
}

function ChangeList({ id, label, answer }: { id: string; label: string; answer: ChangeAnswer }) {
  const { pathname, search } = useLocation();
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const reasons = gradeReasons(answer);
  const page = pathname === TABLE_PATH ? TABLE_PATH : EXPLORE_PATH;
  const cardOf = ({ id: claim, after }: ClaimChange) =>
    after === null ? null : `${page}?${formatView({ ...parseView(search), selection: { kind: "claim", id: claim } })}`;
  return (
    // It scrolls by itself, so that the picture below stays in sight, and by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section id={id} className={`ruleBelow onSheet scrolls ${css.list}`} aria-label={label} tabIndex={0}>
      {answer.total > answer.changes.length && <p>{strings.firstChanges(answer.changes.length, answer.total)}</p>}
      <ul>
        {answer.changes.map((change) => (
          <li key={change.id} className="padded8 ruleAbove">
            <div className={`flex wrap ${css.marks}`}>
              <KindMarks change={change} /> <GradeChange change={change} />
            </div>
            <StatementChange
              change={change}
              entities={entities}
              card={cardOf(change)}
              reason={reasons.get(change.id)}
              now={answer.claims.find((claim) => claim.id === change.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
