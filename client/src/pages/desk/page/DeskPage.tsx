import type { DeskState } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ComponentType, Suspense, useState } from "react";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { desk } from "../../../parts/api/desk.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import { type Draft, useDrafts } from "../../../parts/desk/drafts.ts";
import { newDraft } from "../../../parts/desk/newDraft.ts";
import { useNoteDrafts } from "../../../parts/desk/notes/notes.ts";
import { rowOfClaim } from "../../../parts/desk/rows.ts";
import { SHEET_ENDINGS } from "../../../parts/desk/sheetEndings.ts";
import { deskStrings } from "../../../parts/desk/strings.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { DropTarget } from "../../../ui/DropTarget.tsx";
import { FileButton } from "../../../ui/FileButton.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { DataSection } from "../data/DataSection.tsx";
import { DeskActions } from "./DeskActions.tsx";
import { DeskLists } from "./DeskLists.tsx";
import css from "./desk.module.css";
import { FolderIn } from "./FolderIn.tsx";
import { strings } from "./strings.ts";
import { WhyNot } from "./WhyNot.tsx";

export type SheetImport = ComponentType<{ file: File; viewQuery: string; onClose: () => void }>;

interface DeskPageProps {
  /** The view as last seen, which claims are added to. */
  viewQuery: string;
  SheetImport?: SheetImport;
}

/** The reader's own findings, drafts and notes, what changed when, and the ways in and out. */
export function DeskPage({ viewQuery, SheetImport }: DeskPageProps) {
  // Notes are not in the graph, so that a change of them in another tab does not show in its hash.
  const { data, error } = useQuery({ ...desk(), refetchOnWindowFocus: "always" });
  const client = useQueryClient();
  const drafts = useDrafts().filter((draft) => !data || !isSaved(draft, data));
  const noteDrafts = useNoteDrafts();
  const [folder, setFolder] = useState<File | null>(null);
  const [dataPackage, setDataPackage] = useState<File | null>(null);
  const [sheet, setSheet] = useState<{ file: File } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const isEmpty = data?.rows.length === 0 && data.history.length === 0 && drafts.length + noteDrafts.length === 0;

  async function bringIn(file: File) {
    const kind = kindOfFile(file.name);
    setRefused(null);
    // A file may be dropped before the desk has come. If it cannot be read, the page says so in its place.
    const state = await client.ensureQueryData(desk()).catch(() => null);
    if (!state) return;
    if (!state.writes) setRefused(strings.cannotBringIn);
    else if (kind === "folder") setFolder(file);
    else if (kind === "data") setDataPackage(file);
    else if (kind === "sheet" && SheetImport) setSheet({ file });
    else setRefused(strings.otherFile(file.name));
  }

  const ways = { onFolder: bringIn, onSheet: SheetImport ? bringIn : null, viewQuery };
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead title={deskStrings.desk} lead={strings.lead} />
      <DropTarget label={strings.drop} onFile={bringIn} />
      {!data && <Awaited error={error} lines={8} />}
      {refused !== null && (
        <Notice kind="warning" onClose={() => setRefused(null)}>
          {refused}
        </Notice>
      )}
      {data && (
        <>
          <WhyNot desk={data} />
          {folder && <FolderIn key={folder.name + folder.lastModified} file={folder} onClose={() => setFolder(null)} />}
          {sheet && SheetImport && (
            <Suspense fallback={<Skeleton lines={6} />}>
              <SheetImport file={sheet.file} viewQuery={viewQuery} onClose={() => setSheet(null)} />
            </Suspense>
          )}
          {isEmpty ? <EmptyDesk desk={data} {...ways} /> : <DeskActions desk={data} {...ways} />}
          <DeskLists desk={data} drafts={drafts} noteDrafts={noteDrafts} viewQuery={viewQuery} />
          <DataSection desk={data} file={dataPackage} onFile={setDataPackage} />
        </>
      )}
    </main>
  );
}

export interface Ways {
  desk: DeskState;
  viewQuery: string;
  onFolder: (file: File) => void;
  /** Null if spreadsheets cannot be taken in. */
  onSheet: ((file: File) => void) | null;
}

/** A desk with nothing on it: the ways in, each with a sentence. */
function EmptyDesk({ desk, viewQuery, onFolder, onSheet }: Ways) {
  const open = useOpenDraft(viewQuery);
  return (
    <ul className={page.list}>
      <li className={css.way}>
        <h2 className="flush larger">{strings.ways.claim}</h2>
        <p>{strings.ways.claimHint}</p>
        <Button onClick={() => open(newDraft())}>{deskStrings.addClaim}</Button>
      </li>
      {desk.writes && onSheet && (
        <li className={css.way}>
          <h2 className="flush larger">{strings.ways.sheet}</h2>
          <p>{strings.ways.sheetHint}</p>
          <FileButton accept={SHEET_ENDINGS} onFile={onSheet}>
            {strings.bringSheet}
          </FileButton>
        </li>
      )}
      {desk.writes && (
        <li className={css.way}>
          <h2 className="flush larger">{strings.ways.folder}</h2>
          <p>{strings.ways.folderHint}</p>
          <FileButton accept=".zip,application/zip" onFile={onFolder}>
            {strings.bringFolder}
          </FileButton>
        </li>
      )}
    </ul>
  );
}

/** Whether the desk holds a draft's new claim: the page may be left before the answer to its save has come. */
function isSaved({ id, tag }: Draft, desk: Pick<DeskState, "rows">): boolean {
  return tag === null && rowOfClaim(desk, id) !== undefined;
}

/** The kind of a file by its name: a data package, the folder of another desk, a spreadsheet, or none of them. */
function kindOfFile(name: string): "data" | "folder" | "sheet" | null {
  if (/^datapackage.*\.zip$/i.test(name)) return "data";
  if (/\.zip$/i.test(name)) return "folder";
  return /\.(csv|tsv|txt|xlsx?)$/i.test(name) ? "sheet" : null;
}
