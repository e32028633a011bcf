import { Button } from "@mantine/core";
import { Dialog } from "../../ui/Dialog.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { strings } from "./strings.ts";

interface OpenDialogProps {
  /** The name of the view in the file. */
  title: string;
  onReplace: () => void;
  onAdd: () => void;
  onClose: () => void;
}

/** Asks whether the view of a file replaces the open one or is added to it. */
export function OpenDialog({ title, onReplace, onAdd, onClose }: OpenDialogProps) {
  return (
    <Dialog title={strings.openTitle(title)} onClose={onClose}>
      <p className="below18">{strings.openHint}</p>
      <div className="flex wrap toEnd gap8">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button variant="default" onClick={onReplace}>
          {strings.replaceView}
        </Button>
        <Button data-autofocus onClick={onAdd}>
          {strings.addToView}
        </Button>
      </div>
    </Dialog>
  );
}
