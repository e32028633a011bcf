import type { DeskState } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { type ComponentType, Suspense, useState } from "react";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { desk } from "../../../parts/api/desk.ts";
import { failureMessage } from "../../../parts/api/request/failureMessage.ts";
import { useNoteDrafts } from "../../../parts/desk/notes/useNotes.ts";
import { useDrafts } from "../../../parts/desk/useDrafts.ts";
import { DropTarget } from "../../../ui/DropTarget.tsx";
import { Failure } from "../../../ui/Failure.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { DeskActions } from "./DeskActions.tsx";
import { DeskLists } from "./DeskLists.tsx";
import { EmptyDesk } from "./EmptyDesk.tsx";
import { FolderIn } from "./FolderIn.tsx";
import { isSaved } from "./isSaved.ts";
import { kindOfFile } from "./kindOfFile.ts";
import { strings } from "./strings.ts";
import { WhyNot } from "./WhyNot.tsx";

/** What takes a spreadsheet in. */
export type SheetImport = ComponentType<{ file: File; viewQuery: string; onClose: () => void }>;

interface DeskPageProps {
  /** The view as last seen, which claims are added to. */
  viewQuery: string;
  SheetImport?: SheetImport;
}

/** The reader's own findings, drafts and notes, what changed when, and the ways in and out. */
export function DeskPage({ viewQuery, SheetImport }: DeskPageProps) {
  // Notes are not in the graph, so that a change of them in another tab does not show in its hash.
  const { data, error, refetch } = useQuery({ ...desk(), refetchOnWindowFocus: "always" });
  const drafts = useDrafts().filter((draft) => !data || !isSaved(draft, data));
  const noteDrafts = useNoteDrafts();
  const [folder, setFolder] = useState<File | null>(null);
  const [sheet, setSheet] = useState<{ file: File } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const isEmpty = data?.rows.length === 0 && data.history.length === 0 && drafts.length + noteDrafts.length === 0;

  function bringIn(file: File) {
    const kind = kindOfFile(file.name);
    setRefused(null);
    if (kind === "folder" && data?.writes) setFolder(file);
    else if (kind === "sheet" && data?.writes && SheetImport) setSheet({ file });
    else setRefused(data?.writes ? strings.otherFile(file.name) : strings.cannotBringIn);
  }

  const ways = { onFolder: bringIn, onSheet: SheetImport ? bringIn : null, viewQuery };
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead title={strings.title} lead={strings.lead} />
      <DropTarget label={strings.drop} onFile={bringIn} />
      {!data && error && <Failure message={failureMessage(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
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
        </>
      )}
    </main>
  );
}

/** What the ways in need. */
export interface Ways {
  desk: DeskState;
  viewQuery: string;
  onFolder: (file: File) => void;
  /** Null if spreadsheets cannot be taken in. */
  onSheet: ((file: File) => void) | null;
}
