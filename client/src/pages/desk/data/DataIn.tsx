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
import { DataRefusal } from "./DataRefusal.tsx";
import { Misfits } from "./Misfits.tsx";
import { PackageChanges } from "./PackageChanges.tsx";
import { strings } from "./strings.ts";

/** Takes a data package in: first what it is and changes; then whole or not at all. */
export function DataIn({ file, onClose }: { file: File; onClose: () => void }) {
  const queryClient = useQueryClient();
  const { busy, error, write } = useDeskWriter();
  const { content, problem } = useFileContent(file);
  const [isMeant, setMeant] = useState(false);
  const [taken, setTaken] = useState<DataState | null>(null);
  const [isAside, setAside] = useState(false);
  const key = useId();
  const {
    data,
    error: unread,
    isFetching,
  } = useQuery({
    ...previewData(queryClient, content, `${key} ${file.name} ${file.lastModified}`),
    ...(taken === null ? {} : { enabled: false }),
  });

  async function take(aside: boolean) {
    if (content === null) return;
    const state = await write<DataState>(takeData(content, { older: isMeant, aside }));
    setAside(aside);
    if (state) setTaken(state);
  }

  const mayTake = taken === null && data !== undefined && data.order !== "same";
  const misfits = data?.faults ?? [];
  return (
    <section
      className={`measure above8 below18 bordered round8 onSheet ${css.folder}`}
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
        {taken && <p>{strings.isTaken(taken.served.version, isAside)}</p>}
        {taken === null && data && <Introduction preview={data} />}
      </div>
      <DataRefusal error={unread ?? error} />
      {taken === null && data && data.order !== "same" && <PackageChanges preview={data} />}
      {mayTake && misfits.length > 0 && <Misfits faults={misfits} />}
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
          <BusyButton
            busy={busy}
            disabled={data.order === "older" && !isMeant}
            onClick={() => void take(misfits.length > 0)}
          >
            {misfits.length > 0 ? strings.takeAside(data.version.version) : strings.take(data.version.version)}
          </BusyButton>
        )}
        {taken?.before && (
          <Button variant="default" component={Link} to={changesSince(taken.before.version)}>
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
