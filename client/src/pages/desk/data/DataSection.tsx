import type { DataState, DeskState } from "@atlas/server/contract";
import { IconDatabaseImport } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { formatDate } from "../../../model/words/formatDate.ts";
import { backToData, servedData } from "../../../parts/api/deskData.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import { timeText } from "../../../parts/desk/rows.ts";
import { useDeskWriter } from "../../../parts/desk/useDeskWriter.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { FileButton } from "../../../ui/FileButton.tsx";
import css from "../page/desk.module.css";
import { DataIn } from "./DataIn.tsx";
import { DataRefusal } from "./DataRefusal.tsx";
import { strings } from "./strings.ts";

interface DataSectionProps {
  desk: DeskState;
  /** A package that the reader chose or dropped. */
  file: File | null;
  onFile: (file: File | null) => void;
}

/** Says which version of the data set is served, with the way to a newer one and the step back. */
export function DataSection({ desk, file, onFile }: DataSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={css.section}>
      <div className={css.head}>
        <h2 id={id}>{strings.title}</h2>
      </div>
      {desk.name === null ? (
        <p className="measure">{strings.noDesk}</p>
      ) : (
        <Versions writes={desk.writes} onFile={onFile} />
      )}
      {file && <DataIn key={file.name + file.lastModified} file={file} onClose={() => onFile(null)} />}
    </section>
  );
}

function Versions({ writes, onFile }: { writes: boolean; onFile: (file: File) => void }) {
  const { data, error } = useQuery(servedData());
  const { busy, write, error: refused } = useDeskWriter();
  const [back, setBack] = useState<string | null>(null);
  if (!data) return <Awaited error={error} lines={2} />;
  const { served, before, who, when } = data;

  async function goBack(to: string, aside = false) {
    if (await write<DataState>(backToData(to, aside))) setBack(to);
  }

  const setAside = before && (
    <BusyButton busy={busy} onClick={() => void goBack(before.version, true)}>
      {strings.backAside(before.version)}
    </BusyButton>
  );

  return (
    <>
      <p className="measure">
        {strings.served(served.version, formatDate(served.date))}
        {when !== null && ` ${strings.taken(timeText(when), who)}`}
      </p>
      <p role="status" className="flush">
        {back === served.version && strings.isBack(back)}
      </p>
      <DataRefusal error={refused} aside={setAside} />
      {writes && (
        <>
          <p className="muted small measure above2">{strings.hint}</p>
          <div className={css.buttons}>
            <FileButton accept=".zip,application/zip" leftSection={<IconDatabaseImport size={16} />} onFile={onFile}>
              {strings.choose}
            </FileButton>
            {before && (
              <BusyButton busy={busy} variant="default" onClick={() => void goBack(before.version)}>
                {strings.backTo(before.version)}
              </BusyButton>
            )}
          </div>
        </>
      )}
    </>
  );
}
