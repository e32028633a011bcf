import { Button } from "@mantine/core";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { strings as frame } from "../../../ui/strings.ts";
import css from "../read.module.css";
import type { FileProgress } from "./useFile.ts";

/** Tells which file is being read and how far, with a way out. */
export function FileProgressLine({ progress, onCancel }: { progress: FileProgress | null; onCancel: () => void }) {
  if (progress === null) return null;
  const { name, pages } = progress;
  return (
    <p className={css.buttons}>
      <span role="status">{strings.readingFile(name)}</span>
      {pages !== null && <span aria-hidden="true">{strings.pageOf(pages.read, pages.all)}</span>}
      <Button variant="default" size="xs" onClick={onCancel}>
        {frame.cancel}
      </Button>
    </p>
  );
}
