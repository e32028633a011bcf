import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Dialog } from "../../../ui/Dialog.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import { keepReaderName, LONGEST_NAME, readerName } from "../../api/request/readerName.ts";
import { nameStrings as strings } from "../strings.ts";

/** Asks for the name that stands beside the reader's changes, and remembers it in this browser. */
export function NameDialog({ onAnswer }: { onAnswer: (name: string | null) => void }) {
  const [name, setName] = useState(readerName);
  const [fault, setFault] = useState("");

  function save(event: FormEvent) {
    event.preventDefault();
    // A dialog is drawn elsewhere in the document, but its events also reach the form that it was opened from.
    event.stopPropagation();
    if (name.trim() === "") return setFault(strings.missing);
    keepReaderName(name);
    onAnswer(name.trim());
  }

  return (
    <Dialog title={strings.title} onClose={() => onAnswer(null)}>
      <form onSubmit={save} noValidate className="dialogForm">
        <TextInput
          label={strings.label}
          description={strings.hint}
          value={name}
          maxLength={LONGEST_NAME}
          error={fault || undefined}
          autoComplete="name"
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className="flex wrap toEnd gap8">
          <Button variant="default" onClick={() => onAnswer(null)}>
            {frame.cancel}
          </Button>
          <Button type="submit">{strings.use}</Button>
        </div>
      </form>
    </Dialog>
  );
}
