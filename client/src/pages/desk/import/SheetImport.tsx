import type { SheetAnswer } from "@atlas/server/contract";
import { Button, Loader, NativeSelect } from "@mantine/core";
import { IconTable } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { listSome } from "../../../model/words/listWords.ts";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import { SHEET_ENDINGS } from "../../../parts/desk/sheetEndings.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { FileButton } from "../../../ui/FileButton.tsx";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import { Columns } from "./Columns.tsx";
import { Corrected } from "./Corrected.tsx";
import { FaultyRows } from "./FaultyRows.tsx";
import { Forms } from "./Forms.tsx";
import css from "./import.module.css";
import { NewEntities, UnknownNames, WhoseWord } from "./Names.tsx";
import { focusThis, Outcome } from "./Outcome.tsx";
import { ReadRows } from "./ReadRows.tsx";
import { strings } from "./strings.ts";
import { useSheet } from "./useSheet.ts";

const MOST_NAMED = 20;

/** Rows that say what an earlier one says, and what of the rows is left out. */
function Repeated({ repeated, without_share }: Pick<SheetAnswer, "repeated" | "without_share">) {
  return (
    <>
      {repeated.length > 0 && (
        <p className="muted small">
          {listSome(
            repeated.map(({ line, of }) => strings.repeats(line, of)),
            MOST_NAMED,
          )}
        </p>
      )}
      {without_share > 0 && <p className="muted small">{strings.withoutShare(without_share)}</p>}
    </>
  );
}

interface SheetImportProps {
  /** The file dropped or chosen last. */
  file: File;
  /** The view as last seen, to which claims are added. */
  viewQuery: string;
  onClose: () => void;
}

/** Brings in a spreadsheet: its columns are matched, its faults told by cell, and its good rows taken. */
export function SheetImport({ file, viewQuery, onClose }: SheetImportProps) {
  const [picked, setPicked] = useState<{ instead: File; file: File } | null>(null);
  const chosen = picked?.instead === file ? picked.file : file;
  const sheet = useSheet(chosen);
  const { answer, imported, writer } = sheet;
  const place = useRef<HTMLElement>(null);
  const title = strings.title(chosen.name);
  const choose = (
    <FileButton
      accept={SHEET_ENDINGS}
      leftSection={<IconTable size={16} />}
      onFile={(next) => setPicked({ instead: file, file: next })}
    >
      {strings.chooseAgain}
    </FileButton>
  );
  if (imported)
    return (
      <Outcome title={title} answer={imported} fields={imported.mapping} viewQuery={viewQuery} onClose={onClose} />
    );
  const count = answer?.taken.filter(({ line }) => !sheet.leftOut.has(line)).length ?? 0;
  return (
    <section className={css.import} aria-label={title} ref={place}>
      <h2 ref={focusThis} tabIndex={-1}>
        {title}
      </h2>
      <p className="muted small">{strings.lead}</p>
      <div role="status">
        <p className={`muted ${css.progress}`}>{progressOf(sheet, count)}</p>
        {(sheet.problem ?? answer?.unread) && (
          <p className="warning breaks" lang={sheet.problem ? undefined : "en"}>
            {sheet.problem ?? answer?.unread}
          </p>
        )}
      </div>
      {sheet.error && !sheet.isChecking && <RequestFailure error={sheet.error} />}
      {answer && answer.sheets.length > 1 && (
        <NativeSelect
          label={strings.sheet}
          data={answer.sheets}
          value={answer.sheet ?? ""}
          onChange={({ currentTarget }) => sheet.setSheet(currentTarget.value)}
        />
      )}
      {answer && answer.unread === null && (
        <>
          {sheet.isKept && (
            <p className="muted small">
              {strings.kept}{" "}
              <Button size="compact-sm" variant="subtle" onClick={sheet.startOver}>
                {strings.startOver}
              </Button>
            </p>
          )}
          <Columns answer={answer} fields={sheet.fields} onEdit={sheet.edit} />
          <Button variant="default" onClick={() => goOn(place.current)}>
            {answer.missing.length === 0 ? strings.next : strings.nextMissing}
          </Button>
          {answer.missing.length === 0 && (
            <section aria-label={strings.rowsTitle} data-import="rows">
              <h3 tabIndex={-1}>{strings.rowsTitle}</h3>
              <p role="status">{strings.counts(countsOf(answer))}</p>
              <Corrected rows={answer.corrected} choice={sheet.corrected} onChoose={sheet.setCorrected} />
              <Repeated {...answer} />
              <Forms forms={answer.forms} fields={sheet.fields} onEdit={sheet.edit} />
              <UnknownNames
                names={answer.names}
                fields={sheet.fields}
                newNames={sheet.newNames}
                onEdit={sheet.edit}
                onNew={sheet.setNewNames}
              />
              <WhoseWord publishers={answer.publishers} fields={sheet.fields} onEdit={sheet.edit} />
              <NewEntities added={answer.added} />
              <FaultyRows name={chosen.name} answer={answer} fields={sheet.fields} />
              <ReadRows {...answer} leftOut={sheet.leftOut} onLeaveOut={sheet.leaveOut} />
            </section>
          )}
        </>
      )}
      {writer.failure && (
        <p role="alert" className="warning breaks">
          <MixedWords {...writer.failure} />
        </p>
      )}
      <div className={css.buttons}>
        {count > 0 && (
          <BusyButton busy={writer.busy || sheet.isChecking} onClick={() => void sheet.take()}>
            {strings.add(count)}
          </BusyButton>
        )}
        {choose}
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
      </div>
    </section>
  );
}

function progressOf({ problem, isRead, isChecking, answer, writer }: ReturnType<typeof useSheet>, count: number) {
  if (problem !== null) return null;
  const text = writer.busy
    ? strings.taking(count)
    : isChecking
      ? strings.checking(answer?.row_count ?? 0)
      : isRead
        ? null
        : strings.reading;
  return (
    text !== null && (
      <>
        <Loader size={14} aria-hidden="true" /> {text}
      </>
    )
  );
}

function countsOf({ taken, already, repeated, faulty }: NonNullable<ReturnType<typeof useSheet>["answer"]>) {
  return { taken: taken.length, already: already.length, repeated: repeated.length, faulty: faulty.length };
}

/** Leads on from the columns: to the first box that is still missing, to what is asked of names, or to the rows. */
function goOn(place: HTMLElement | null): void {
  const next = ["[data-missing]", "[data-import=names] button", "[data-import=rows] h3"]
    .map((selector) => place?.querySelector<HTMLElement>(selector))
    .find((found) => found != null);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView?.({ block: "center" });
}
