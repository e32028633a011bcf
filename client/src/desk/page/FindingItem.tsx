import type { Claim, DeskRow, DeskState } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { Link } from "react-router";
import { removeFinding } from "../../api/desk.ts";
import { passFocus } from "../../browser/passFocus.ts";
import type { ClaimReading } from "../../claim/ClaimReading.ts";
import { EvidenceBadge } from "../../claim/EvidenceBadge.tsx";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { useViewState } from "../../url/useViewState.ts";
import { addClaims } from "../../url/view/addClaims.ts";
import { selectRecord } from "../../url/view/selection.ts";
import { EXPLORE_PATH } from "../../url/view/viewPaths.ts";
import { formatView, parseView } from "../../url/view/viewState.ts";
import { foreignLanguage } from "../../words/entityName.ts";
import { listClauses } from "../../words/listWords.ts";
import { listCell } from "../common/cellList.ts";
import { overrideReason } from "../common/deskRows.ts";
import { draftOfRow } from "../common/newDraft.ts";
import { NoteMark } from "../common/notes/NoteMark.tsx";
import { aroundOwnWords } from "../common/ownWords.ts";
import { rowName } from "../common/rowName.ts";
import { useDeskWriter } from "../common/useDeskWriter.ts";
import { useOpenDraft } from "../common/useOpenDraft.ts";
import { whoAndWhen } from "../common/whoAndWhen.ts";
import css from "./desk.module.css";
import { endsOf } from "./Findings.tsx";
import { strings } from "./strings.ts";

const nothing: ReadonlySet<string> = new Set();

interface FindingItemProps {
  row: DeskRow;
  /** Null until the graph has answered, and while it does not hold the row. */
  claim: Claim | null;
  reading: ClaimReading;
  desk: DeskState;
  viewQuery: string;
}

/** One claim of the reader's own: what it says, its grade and sources, and what can be done with it. */
export function FindingItem({ row, claim, reading, desk, viewQuery }: FindingItemProps) {
  const open = useOpenDraft(viewQuery);
  const [, changeView] = useViewState(viewQuery);
  const { busy, failure, write } = useDeskWriter();
  const name = rowName(row);
  const inView = addClaims(parseView(viewQuery), [endsOf(row)], nothing);
  const reason = overrideReason(desk, row.key);
  const titles = listCell(row.cells.sources).map(
    (id) =>
      reading.sources.get(id)?.title ??
      desk.rows.find(({ table, key }) => table === "sources" && key === id)?.cells.title ??
      id,
  );

  function edit() {
    const draft = draftOfRow(desk, row.key);
    if (draft) open(draft);
  }

  return (
    <li className={css.item}>
      <p className={css.name}>
        <Link to={`${EXPLORE_PATH}?${formatView(selectRecord(inView, "claim", row.key))}`} lang={foreignLanguage(name)}>
          {name}
        </Link>{" "}
        <NoteMark about="claim" target={row.key} />
      </p>
      <p className={css.line}>
        {claim && <EvidenceBadge grade={claim.evidence} />}
        <span lang={foreignLanguage(titles.join(""))}>{listClauses(titles)}</span>
      </p>
      {reason !== null && (
        <p className={css.small}>
          <MixedWords {...aroundOwnWords(strings.overrides(reason), reason)} />
        </p>
      )}
      <p className={css.small}>{whoAndWhen(row.who, row.when)}</p>
      <div className={css.buttons}>
        <Button size="compact-sm" variant="default" aria-label={strings.editOf(name)} onClick={edit}>
          {strings.edit}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={strings.onCanvasOf(name)}
          onClick={() => changeView((view) => addClaims(view, [endsOf(row)], nothing))}
        >
          {strings.onCanvas}
        </Button>
        {desk.writes && (
          <Button
            ref={passFocus}
            size="compact-sm"
            variant="default"
            aria-label={strings.removeOf(name)}
            aria-disabled={busy}
            onClick={() => !busy && void write(removeFinding(row.key, row.tag))}
          >
            {strings.remove}
          </Button>
        )}
      </div>
      {failure && (
        <p role="alert" className={css.failure}>
          <MixedWords {...failure} />
        </p>
      )}
    </li>
  );
}
