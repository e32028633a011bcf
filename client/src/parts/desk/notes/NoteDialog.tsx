import { Dialog } from "../../../ui/Dialog.tsx";
import { noteStrings as strings } from "../strings.ts";
import { NotesOn } from "./NotesOn.tsx";

/** The notes on a view, over the page that shows it. */
export function NoteDialog({ view, onClose }: { view: string; onClose: () => void }) {
  return (
    <Dialog title={strings.ofView} onClose={onClose}>
      {strings.viewHint}
      <NotesOn about="view" target={view} />
    </Dialog>
  );
}
