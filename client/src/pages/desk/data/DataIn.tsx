import type { DataPreview, DataState } from "@atlas/server/contract";
import { Button, Checkbox, Loader } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Link } from "react-router";
import { changesSince } from "../../../model/address/pages/changesAddress.ts";
import { previewData, takeData } from "../../../parts/api/deskData.ts";
import { useDeskWriter } from "../../../parts/desk/useDeskWriter.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import css from "../page/desk.module.css";
import { useFileContent } from "../page/useFileContent.ts";
import { FaultList } from "../page/WhyNot.tsx";
import { DataRefusal } from "./DataRefusal.tsx";
import { PackageChanges } from "./PackageChanges.tsx";
import { strings } from "./strings.ts";

/** Takes a data package in: first what it is and changes; then whole or not at all. */
export function DataIn({ file, onClose }: { file: File; onClose: () => void }) {
  const queryClient = useQueryClient();
  const { busy, error, write } = useDeskWriter();
  const { content, problem } = useFileContent(file);
  const [isMeant, setMeant] = useState(false);
  const [taken, setTaken] = useState<DataState | null>(null);
  const key = useId();
  const {
    data,
    error: unread,
    isFetching,
  } = useQuery({
    ...previewData(queryClient, content, `${key} ${file.name} ${file.lastModified}`),
    ...(taken === null ? {} : { enabled: false }),
  });

  async function take() {
    if (content === null) return;
    const state = await write<DataState>(takeData(content, isMeant));
    if (state) setTaken(state);
  }

  const mayTake = taken === null && data !== undefined && data.order !== "same" && data.faults.length === 0;
  return (
    <section
      className={`measure below18 bordered round8 onSheet ${css.folder}`}
      aria-label={strings.packageTitle(file.name)}
    >
      <h3 className="below6 larger">{strings.packageTitle(file.name)}</h3>
      <div role="status">
        {problem !== null && <p>{problem}</p>}
        {isFetching && (
          <p>
            <Loader size={14} aria-hidden="true" /> {strings.reading}
          </p>
        )}
        {taken && <p>{strings.isTaken(taken.served.version)}</p>}
        {taken === null && data && <Introduction preview={data} />}
      </div>
      <DataRefusal error={unread ?? error} />
      {taken === null && data && data.order !== "same" && <PackageChanges preview={data} />}
      {taken === null && data && data.faults.length > 0 && (
        <>
          <p>{strings.rests}</p>
          <FaultList faults={data.faults} />
        </>
      )}
      {mayTake && data.order === "older" && (
        <Checkbox
          className="below6"
          label={strings.olderMeant}
          checked={isMeant}
          onChange={({ currentTarget }) => setMeant(currentTarget.checked)}
        />
      )}
      <div className={css.buttons}>
        {mayTake && (
          <BusyButton busy={busy} disabled={data.order === "older" && !isMeant} onClick={() => void take()}>
            {strings.take(data.version.version)}
          </BusyButton>
        )}
        {taken?.before && (
          <Button component={Link} to={changesSince(taken.before.version)}>
            {strings.whatChanged}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {mayTake ? frame.cancel : frame.close}
        </Button>
      </div>
    </section>
  );
}

function Introduction({ preview }: { preview: DataPreview }) {
  if (preview.order === "same") return <p>{strings.same(preview.version.version)}</p>;
  return (
    <>
      <p>{strings.says(preview)}</p>
      <p>{strings.verified(preview.hash)}</p>
      {preview.order === "older" && (
        <p>
          <strong>{strings.older}</strong>
        </p>
      )}
    </>
  );
}
