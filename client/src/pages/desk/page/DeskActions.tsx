import { Button } from "@mantine/core";
import { IconDownload, IconFolderOpen, IconPlus, IconTable } from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import { onKept } from "../../../model/state/browserMemory.ts";
import { readerName } from "../../../parts/api/request/readerName.ts";
import { askName } from "../../../parts/desk/name/NameHost.tsx";
import { newDraft } from "../../../parts/desk/newDraft.ts";
import { SHEET_ENDINGS } from "../../../parts/desk/sheetEndings.ts";
import { deskStrings } from "../../../parts/desk/strings.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { FileButton } from "../../../ui/FileButton.tsx";
import type { Ways } from "./DeskPage.tsx";
import { strings } from "./strings.ts";

export function DeskActions({ desk, viewQuery, onFolder, onSheet }: Ways) {
  const open = useOpenDraft(viewQuery);
  return (
    <>
      <div className="around14 flex wrap gap8">
        <Button leftSection={<IconPlus size={16} />} onClick={() => open(newDraft())}>
          {deskStrings.addClaim}
        </Button>
        {desk.writes && onSheet && (
          <FileButton accept={SHEET_ENDINGS} leftSection={<IconTable size={16} />} onFile={onSheet}>
            {strings.bringSheet}
          </FileButton>
        )}
        {desk.writes && (
          <FileButton accept=".zip,application/zip" leftSection={<IconFolderOpen size={16} />} onFile={onFolder}>
            {strings.bringFolder}
          </FileButton>
        )}
        {desk.rows.length > 0 && (
          <Button
            component="a"
            href="/api/desk/folder"
            download="desk.zip"
            variant="default"
            leftSection={<IconDownload size={16} />}
          >
            {strings.takeOut}
          </Button>
        )}
      </div>
      {desk.writes && <WriterName who={desk.who} />}
    </>
  );
}

function WriterName({ who }: { who: string | null }) {
  const typed = useSyncExternalStore(onKept, readerName);
  if (who !== null) return <p className="muted small measure above2">{strings.writesAs(who)}</p>;
  return (
    <p className="muted small measure above2">
      {typed === "" ? strings.noName : strings.writesAs(typed)}{" "}
      <button type="button" className="textButton touch24" onClick={() => void askName()}>
        {typed === "" ? strings.giveName : strings.changeName}
      </button>
    </p>
  );
}
