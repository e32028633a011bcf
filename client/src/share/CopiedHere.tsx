import { Button } from "@mantine/core";
import { Notice } from "../ui/Notice.tsx";
import css from "./ShareMenu.module.css";
import { strings } from "./strings.ts";

/** Says of a copied link that nobody else can open it, and offers the view as a file; null where there is no view. */
export function CopiedHere({ onSave, onClose }: { onSave: (() => void) | null; onClose: () => void }) {
  return (
    <div className={css.below}>
      <Notice kind="note" onClose={onClose}>
        <div className={css.copied}>
          {strings.copiedHere}
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
