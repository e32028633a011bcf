import type { NewName, SheetAnswer, SheetField } from "@atlas/server/contract";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { keepText, keptText, parsedJson } from "../../../model/state/browserMemory.ts";
import { checkSheet, type SheetFile, type SheetReading, takeSheet } from "../../../parts/api/deskSheet.ts";
import { useDeskWriter } from "../../../parts/desk/useDeskWriter.ts";
import { base64Of } from "../../../ui/browser/base64Of.ts";
import { suit } from "./sheetFields.ts";
import { strings } from "./strings.ts";

const NAME = "atlas-sheet-columns";
/** People have few kinds of lists; the oldest are forgotten. */
const MOST_KEPT = 12;

/** The fields chosen for the last file with these headings; null if there was none with all its columns. */
export function keptFields(columns: readonly string[]): SheetField[] | null {
  return kept().find((fields) => fields.some(({ column }) => column !== null) && suit(fields, columns)) ?? null;
}

export function keepFields(fields: readonly SheetField[]): void {
  const key = columnsOf(fields);
  const others = kept().filter((one) => columnsOf(one) !== key);
  keepText(NAME, JSON.stringify([fields, ...others].slice(0, MOST_KEPT)));
}

function columnsOf(fields: readonly SheetField[]): string {
  return JSON.stringify(fields.flatMap(({ column }) => column ?? []).toSorted());
}

function kept(): SheetField[][] {
  const read = parsedJson(keptText(NAME) ?? "[]");
  return Array.isArray(read) ? read.filter(isFields) : [];
}

function isFields(read: unknown): read is SheetField[] {
  return Array.isArray(read) && read.every((one) => typeof one?.target === "string" && typeof one.words === "object");
}

const MOST_BYTES = 12_000_000;

/** A spreadsheet on its way in: its content, how it is read, and what would come of it. */
export function useSheet(chosen: File | null) {
  const queryClient = useQueryClient();
  const { file, problem } = useContent(chosen);
  const [sheet, setSheet] = useState<string | null>(null);
  const [corrected, setCorrected] = useState<SheetReading["corrected"]>("replace");
  const [newNames, setNewNames] = useState<readonly NewName[]>([]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [edited, setEdited] = useState<SheetField[] | null>(null);
  const [imported, setImported] = useState<SheetAnswer | null>(null);
  const writer = useDeskWriter();

  const isOpen = imported === null;
  const proposal = useQuery({
    ...checkSheet(queryClient, file, { sheet, fields: null, corrected, newNames: [] }),
    ...(isOpen ? {} : { enabled: false }),
  });
  // A mended file, or next month's, keeps the choices that were made for the first.
  const columns = proposal.data?.columns ?? null;
  const kept = useMemo(() => (columns === null ? null : keptFields(columns)), [columns]);
  const fields = columns === null ? null : edited && suit(edited, columns) ? edited : kept;
  // What is said of names needs fields that it is said beside.
  const chosenFields = fields ?? (newNames.length > 0 ? (proposal.data?.mapping ?? null) : null);
  const reading: SheetReading = { sheet, fields: chosenFields, corrected, newNames };
  const checked = useQuery({
    ...checkSheet(queryClient, file, reading),
    ...(isOpen && chosenFields !== null ? {} : { enabled: false }),
  });
  const latest = chosenFields === null ? proposal : checked;

  async function take() {
    if (file === null || latest.data === undefined) return;
    const answer = await writer.write<SheetAnswer>(
      takeSheet(file, { ...reading, fields: latest.data.mapping, leftOut: [...leftOut] }),
    );
    if (answer?.saved) setImported(answer);
  }

  return {
    problem,
    isRead: file !== null,
    answer: latest.data ?? proposal.data ?? null,
    /** The fields as chosen, which are ahead of the answer while that is on its way. */
    fields: fields ?? proposal.data?.mapping ?? [],
    isChecking: latest.isFetching,
    error: latest.error,
    edit(next: SheetField[]) {
      setEdited(next);
      keepFields(next);
    },
    /** Whether the columns are read as in a file before. */
    isKept: fields !== null && fields === kept,
    /** Forgets what was chosen, for this file. */
    startOver: () => setEdited(proposal.data?.mapping ?? null),
    setSheet,
    newNames,
    setNewNames,
    /** Lines that the reader leaves out. */
    leftOut,
    leaveOut(line: number, isOut: boolean) {
      const others = [...leftOut].filter((one) => one !== line);
      setLeftOut(new Set(isOut ? [...others, line] : others));
    },
    corrected,
    setCorrected,
    take,
    imported,
    writer,
  };
}

function useContent(chosen: File | null): { file: SheetFile | null; problem: string | null } {
  const [read, setRead] = useState<{ of: File; file: SheetFile | null } | null>(null);
  const isLarge = chosen !== null && chosen.size > MOST_BYTES;
  useEffect(() => {
    if (chosen === null || isLarge) return;
    let isCurrent = true;
    void base64Of(chosen).then((content) => {
      const key = `${chosen.name} ${chosen.size} ${chosen.lastModified} ${Math.random()}`;
      if (isCurrent) setRead({ of: chosen, file: content === null ? null : { name: chosen.name, content, key } });
    });
    return () => {
      isCurrent = false;
    };
  }, [chosen, isLarge]);
  if (isLarge) return { file: null, problem: strings.tooLarge };
  if (read === null || read.of !== chosen) return { file: null, problem: null };
  return { file: read.file, problem: read.file === null ? strings.unreadable : null };
}
