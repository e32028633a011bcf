import type { Claim, DeskRow, DeskState } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { Link } from "react-router";
import { addClaims } from "../../../model/address/view/addClaims.ts";
import { selectRecord } from "../../../model/address/view/selection.ts";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { formatView, parseView } from "../../../model/address/view/viewState.ts";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { listClauses } from "../../../model/words/listWords.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { removeFinding } from "../../../parts/api/desk.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { listCell } from "../../../parts/desk/cellList.ts";
import { overrideReason } from "../../../parts/desk/deskRows.ts";
import { draftOfRow } from "../../../parts/desk/newDraft.ts";
import { NoteMark } from "../../../parts/desk/notes/NoteMark.tsx";
import { aroundOwnWords } from "../../../parts/desk/ownWords.ts";
import { rowName } from "../../../parts/desk/rowName.ts";
import { useDeskWriter } from "../../../parts/desk/useDeskWriter.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { whoAndWhen } from "../../../parts/desk/whoAndWhen.ts";
import { passFocus } from "../../../ui/browser/passFocus.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
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
