import { Button } from "@mantine/core";
import { Notice } from "../../ui/Notice.tsx";
import css from "./ShareMenu.module.css";
import { strings } from "./strings.ts";

interface CopiedNoteProps {
  /** Notes on the copied link. */
  said: string;
  /** Saves the view as a file; null where the link serves as well, or there is no view. */
  onSave: (() => void) | null;
  onClose: () => void;
}

/** Says of a copied link who cannot open it or what it lacks, and offers the view as a file. */
export function CopiedNote({ said, onSave, onClose }: CopiedNoteProps) {
  return (
    <div className="raised absolute under left0 right0">
      <Notice kind="note" onClose={onClose}>
        <div className={`row wrap ${css.copied}`}>
          {said}
          {onSave && (
            <Button size="xs" onClick={onSave}>
              {strings.toFile}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}
