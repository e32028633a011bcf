import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Link } from "react-router";
import { changesSince } from "../../model/address/pages/changesAddress.ts";
import { showsView } from "../../model/address/view/viewPaths.ts";
import { parseView } from "../../model/address/view/viewState.ts";
import { changesAmong } from "../../parts/api/changes.ts";
import { isNotFound } from "../../parts/api/request/ApiError.ts";
import { useViewGraph } from "../../parts/view/graph/useViewGraph.ts";
import { Notice } from "../../ui/Notice.tsx";
import { ChangeList } from "./ChangeList.tsx";
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

/** Tells what has changed in a linked view since it was made with another version of the data set. */
export function OtherVersion({ theirs, ours, link, onClose }: OtherVersionProps) {
  const { graph, missing, status } = useViewGraph(showsView(link.path) ? parseView(link.search).steps : []);
  const ids = [...graph.entities.map(({ id }) => id), ...missing];
  const asked = status === "ready" && ids.length > 0;
  const { data, error } = useQuery({ ...changesAmong(theirs, ids), enabled: asked });
  const [open, setOpen] = useState(false);
  const listId = useId();
  const kept = !isNotFound(error);
  return (
    <>
      <Notice kind="note" onClose={onClose}>
        {strings.otherVersion(theirs, ours)} {missing.length > 0 && `${strings.gone(missing)} `}
        {error && `${kept ? strings.notCompared : strings.versionNotKept(theirs)} ${strings.mayDiffer}`}
        {data && changedWords(data)}{" "}
        {data && data.changed > 0 && (
          <button
            type="button"
            className={css.show}
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            onClick={() => setOpen(!open)}
          >
            {open ? strings.hideChanges : strings.showChanges}
          </button>
        )}{" "}
        {kept && !error && <Link to={changesSince(theirs)}>{strings.allChanges}</Link>}
      </Notice>
      {open && data && <ChangeList id={listId} label={strings.changesSince(theirs)} answer={data} />}
    </>
  );
}
