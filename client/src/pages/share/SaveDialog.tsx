import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { isAnalysis } from "../../model/address/pages/analysisAddress.ts";
import { splitAddress } from "../../model/address/splitAddress.ts";
import { useViewTitle } from "../../parts/view/graph/useViewTitle.ts";
import { viewFileName, writeViewFile } from "../../picture/graph/viewFile.ts";
import { downloadFile } from "../../ui/browser/downloadFile.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { storeView } from "./keptViews.ts";
import { strings } from "./strings.ts";

interface SaveDialogProps {
  to: "browser" | "file";
  address: string;
  version: string | null;
  /** Announces what was done. */
  onSaved: (said: string) => void;
  onClose: () => void;
}

/** Asks for a name, and saves the view under it. */
export function SaveDialog({ to, address, version, onSaved, onClose }: SaveDialogProps) {
  const viewTitle = useViewTitle(address);
  const proposed = isAnalysis(splitAddress(address).path) ? pageName() : viewTitle;
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState("");
  const title = typed ?? proposed;

  function save(event: FormEvent) {
    event.preventDefault();
    const view = { title: title.trim(), address, version, saved: new Date().toISOString() };
    if (view.title === "") return setFault(strings.nameMissing);
    if (to === "file") downloadFile(writeViewFile(view), viewFileName(view.title), "application/json;charset=utf-8");
    else if (!storeView(view)) return setFault(strings.notKept);
    onSaved(to === "file" ? strings.fileSaved : strings.kept);
    onClose();
  }

  return (
    <Dialog title={to === "file" ? strings.fileTitle : strings.keepTitle} onClose={onClose}>
      <form onSubmit={save} noValidate className="dialogForm">
        <TextInput
          label={strings.name}
          description={to === "file" ? strings.fileHint : strings.keepHint}
          value={title}
          maxLength={200}
          error={fault || undefined}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className="flex wrap toEnd gap8">
          <Button variant="default" onClick={onClose}>
            {frame.cancel}
          </Button>
          <Button type="submit">{strings.save}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The name of the open page, without that of the atlas. */
function pageName(): string {
  return document.title.replace(frame.titleOf(""), "");
}
