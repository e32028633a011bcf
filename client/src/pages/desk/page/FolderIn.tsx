import type { FolderPreview } from "@atlas/server/contract";
import { Button, Checkbox, Loader } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { desk, faultsOf, previewFolder, takeFolder } from "../../../parts/api/desk.ts";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import { rowName, whoAndWhen } from "../../../parts/desk/rows.ts";
import { useDeskWriter } from "../../../parts/desk/useDeskWriter.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import css from "./desk.module.css";
import { type Choice, FolderConflicts, idOf } from "./FolderConflicts.tsx";
import { strings } from "./strings.ts";
import { useFileContent } from "./useFileContent.ts";
import { FaultList } from "./WhyNot.tsx";

/** Takes a colleague's desk in: first what it would bring, by whom, and what differs; then whole or not at all. */
export function FolderIn({ file, onClose }: { file: File; onClose: () => void }) {
  const queryClient = useQueryClient();
  const { busy, failure, error, write } = useDeskWriter();
  const { content, problem } = useFileContent(file);
  const [change, setChange] = useState<number | null>(null);
  const [withWatches, setWithWatches] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const key = useId();
  const preview = useQuery({
    ...previewFolder(queryClient, content, `${key} ${file.name} ${file.lastModified}`),
    ...(change === null ? {} : { enabled: false }),
  });
  const rowCount = useQuery(desk()).data?.history.find(({ number }) => number === change)?.rows;

  const differing = preview.data?.differing ?? [];
  const brought = preview.data?.fresh ?? [];
  const watched = brought.filter(({ table }) => table === "watches").length;
  const fresh = withWatches ? brought : brought.filter(({ table }) => table !== "watches");
  const chosen = (choice: Choice) =>
    differing.filter((one) => choices.get(idOf(one)) === choice).map(({ table, key }) => ({ table, key }));

  async function take() {
    if (content === null) return;
    const saved = await write(
      takeFolder(content, {
        conflicts: "keep",
        taken: chosen("theirs"),
        both: chosen("both"),
        watches: withWatches,
      }),
    );
    if (saved) setChange(saved.change);
  }

  const faults = faultsOf(error) ?? (preview.data?.faults.length ? preview.data.faults : undefined);
  const isDone = change !== null;
  const hasNothing = !isDone && preview.data !== undefined && brought.length + differing.length === 0 && !faults;
  const brings = fresh.length + chosen("theirs").length + chosen("both").length;
  return (
    <section
      className={`measure below18 bordered round8 onSheet ${css.folder}`}
      aria-label={strings.folderTitle(file.name)}
    >
      <h2 className="below6 larger">{strings.folderTitle(file.name)}</h2>
      <div role="status">
        {problem !== null && <p>{problem}</p>}
        {(busy || preview.isFetching) && (
          <p>
            <Loader size={14} aria-hidden="true" /> {strings.reading}
          </p>
        )}
        {(isDone || hasNothing) && <p>{strings.imported(rowCount ?? 0)}</p>}
        {isDone && watched > 0 && !withWatches && <p>{strings.watchesLeft}</p>}
        {!isDone && preview.data && !faults && !hasNothing && (
          <p>{strings.brings(fresh.length, preview.data.same, differing.length)}</p>
        )}
        {faults && <p>{strings.faultsIn}</p>}
        {failure && !faults && (
          <p className="warning breaks above6">
            <MixedWords {...failure} />
          </p>
        )}
      </div>
      {preview.error && <RequestFailure error={preview.error} />}
      {faults && <FaultList faults={faults} />}
      {!isDone && !faults && <FreshRows rows={fresh} />}
      {!isDone && !faults && watched > 0 && (
        <Checkbox
          className="above6"
          label={strings.withWatches(watched)}
          description={strings.withWatchesHint}
          checked={withWatches}
          onChange={(event) => setWithWatches(event.currentTarget.checked)}
        />
      )}
      {!isDone && !faults && differing.length > 0 && (
        <FolderConflicts
          conflicts={differing}
          choices={choices}
          onChoose={(rows, choice) =>
            setChoices(new Map([...choices, ...rows.map((row) => [idOf(row), choice] as const)]))
          }
        />
      )}
      <div className={css.buttons}>
        {!isDone && !faults && brings > 0 && (
          <BusyButton busy={busy} onClick={() => void take()}>
            {strings.bringIn}
          </BusyButton>
        )}
        <Button variant="default" onClick={onClose}>
          {isDone || hasNothing || faults ? frame.close : frame.cancel}
        </Button>
      </div>
    </section>
  );
}

const MOST_SHOWN = 12;

/** The claims, notes and watches that come in, each with who wrote it and when; what they need is only counted. */
function FreshRows({ rows }: { rows: FolderPreview["fresh"] }) {
  const [isLong, setLong] = useState(false);
  const told = rows.filter(({ table }) => ["claims", "notes", "watches"].includes(table));
  if (told.length === 0) return null;
  const shown = isLong ? told : told.slice(0, MOST_SHOWN);
  return (
    <>
      <ul className="bullets">
        {shown.map((row) => (
          <li key={idOf(row)}>
            <span lang={foreignLanguage(rowName(row))}>{rowName(row)}</span>{" "}
            <span className="muted small">{whoAndWhen(row.by.who, row.by.when)}</span>
          </li>
        ))}
      </ul>
      {told.length > shown.length && (
        <Button size="compact-sm" variant="subtle" onClick={() => setLong(true)}>
          {strings.moreOfThem(told.length - shown.length)}
        </Button>
      )}
    </>
  );
}
