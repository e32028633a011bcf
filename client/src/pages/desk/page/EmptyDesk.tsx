import { Button } from "@mantine/core";
import page from "../../../parts/answer/analysis.module.css";
import { newDraft } from "../../../parts/desk/newDraft.ts";
import { SHEET_ENDINGS } from "../../../parts/desk/sheetEndings.ts";
import { deskStrings } from "../../../parts/desk/strings.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { FileButton } from "../../../ui/FileButton.tsx";
import type { Ways } from "./DeskPage.tsx";
import css from "./desk.module.css";
import { strings } from "./strings.ts";

/** A desk with nothing on it: the ways in, each with a sentence. */
export function EmptyDesk({ desk, viewQuery, onFolder, onSheet }: Ways) {
  const open = useOpenDraft(viewQuery);
  return (
    <ul className={page.list}>
      <li className={css.way}>
        <h2>{strings.ways.claim}</h2>
        <p>{strings.ways.claimHint}</p>
        <Button onClick={() => open(newDraft())}>{deskStrings.addClaim}</Button>
      </li>
      {desk.writes && onSheet && (
        <li className={css.way}>
          <h2>{strings.ways.sheet}</h2>
          <p>{strings.ways.sheetHint}</p>
          <FileButton accept={SHEET_ENDINGS} onFile={onSheet}>
            {strings.bringSheet}
          </FileButton>
        </li>
      )}
      {desk.writes && (
        <li className={css.way}>
          <h2>{strings.ways.folder}</h2>
          <p>{strings.ways.folderHint}</p>
          <FileButton accept=".zip,application/zip" onFile={onFolder}>
            {strings.bringFolder}
          </FileButton>
        </li>
      )}
    </ul>
  );
}
