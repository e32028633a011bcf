import { Button, VisuallyHidden } from "@mantine/core";
import { IconCheck, IconShare } from "@tabler/icons-react";
import { Suspense, useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { DESK_PATH } from "../../model/address/pages/deskAddress.ts";
import { READ_PATH } from "../../model/address/pages/readAddress.ts";
import { publicOrigin } from "../../model/address/publicOrigin.ts";
import { BRIEFING_PATH } from "../../model/address/view/viewPaths.ts";
import { parseView } from "../../model/address/view/viewState.ts";
import { listSentences, withAside } from "../../model/words/listWords.ts";
import { PictureOnRequest } from "../../parts/pictures/PictureOnRequest.tsx";
import { strings as watchStrings } from "../../parts/watch/strings.ts";
import { useWatchHere } from "../../parts/watch/useWatchHere.ts";
import { isAddress } from "../../picture/graph/viewFile.ts";
import { copyText } from "../../ui/browser/copyText.ts";
import { DropTarget } from "../../ui/DropTarget.tsx";
import { LazyMenu, lateScript } from "../../ui/LazyMenu.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { lazyPage } from "../../ui/page/lazyPage.tsx";
import { useCommands } from "../../ui/useCommands.ts";
import { CopiedNote } from "./CopiedNote.tsx";
import { linkOf } from "./linkOf.ts";
import { shareActions } from "./shareActions.ts";
import { strings } from "./strings.ts";
import { useDatasetVersion } from "./useDatasetVersion.ts";
import { useOpenFile } from "./useOpenFile.ts";

const script = lateScript(async () => (await import("./ShareMenuItems.tsx")).ShareMenuItems);
const SaveDialog = lazyPage(async () => (await import("./SaveDialog.tsx")).SaveDialog);
const OpenDialog = lazyPage(async () => (await import("./OpenDialog.tsx")).OpenDialog);
const NoteDialog = lazyPage(async () => (await import("../../parts/desk/notes/NoteDialog.tsx")).NoteDialog);
const SAID_MS = 3000;
/** Pages that take files of their own. */
const OWN_DROPS: readonly string[] = [DESK_PATH, READ_PATH];

/** Copies the link of a page, saves it here or in a file, and opens such a file. */
export function ShareMenu() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const version = useDatasetVersion();
  const { open, asking, replace, add, cancel, fault, closeFault } = useOpenFile();
  const [said, say] = useSaid();
  const [copiedNote, setCopiedNote] = useState("");
  const [saving, setSaving] = useState<"browser" | "file" | null>(null);
  const [noting, setNoting] = useState<string | null>(null);
  const watching = useWatchHere((failure, watched) =>
    say(failure?.text ?? (watched ? watchStrings.watching : watchStrings.notWatching)),
  );
  const picker = useRef<HTMLInputElement>(null);
  const address = pathname + search;
  const origin = publicOrigin();
  const briefs = pathname === BRIEFING_PATH && parseView(search).steps.length > 0;
  const notes = (here: string) => listSentences([origin === null ? here : "", briefs ? strings.draftStays : ""]);

  async function copy(what = address) {
    const copied = await copyText((origin ?? window.location.origin) + linkOf(what, version));
    say(copied ? strings.copied : strings.copyFailed);
    setCopiedNote(copied ? notes(strings.copiedHere) : "");
  }

  const actions = shareActions(
    { pathname, search },
    {
      brief: () => void navigate(BRIEFING_PATH + search),
      copy: (what) => void copy(what),
      save: setSaving,
      note: () => setNoting(linkOf(address, null)),
      openFile: () => picker.current?.click(),
    },
    watching,
  );
  useCommands(actions);

  return (
    <>
      <LazyMenu script={script} given={{ actions, note: notes(strings.opensHere) }}>
        <Button
          variant="default"
          leftSection={said ? <IconCheck size={16} /> : <IconShare size={16} />}
          aria-label={said ? withAside(said, strings.share) : strings.share}
          data-tour="share"
        >
          {said || strings.share}
        </Button>
      </LazyMenu>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <PictureOnRequest />
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void open(file);
          // Allows the same file to be chosen again.
          currentTarget.value = "";
        }}
      />
      {!OWN_DROPS.includes(pathname) && <DropTarget label={strings.drop} onFile={open} />}
      {copiedNote !== "" && (
        <CopiedNote
          said={copiedNote}
          onSave={
            origin === null && isAddress(address)
              ? () => {
                  setCopiedNote("");
                  setSaving("file");
                }
              : null
          }
          onClose={() => setCopiedNote("")}
        />
      )}
      {saving && (
        <Suspense>
          <SaveDialog to={saving} address={address} version={version} onSaved={say} onClose={() => setSaving(null)} />
        </Suspense>
      )}
      {noting !== null && (
        <Suspense>
          <NoteDialog view={noting} onClose={() => setNoting(null)} />
        </Suspense>
      )}
      {asking && (
        <Suspense>
          <OpenDialog
            title={asking.title}
            onReplace={() => void replace(asking)}
            onAdd={() => add(asking)}
            onClose={cancel}
          />
        </Suspense>
      )}
      {fault && (
        <div className="raised absolute under left0 right0">
          <Notice kind="warning" onClose={closeFault}>
            {fault}
          </Notice>
        </div>
      )}
    </>
  );
}

/** A message shown for a moment. */
function useSaid(): [string, (text: string) => void] {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, setSaid];
}
