import { Button } from "@mantine/core";
import { useState } from "react";
import type { PictureFile, PictureLook } from "../../papers/figure/savedPicture.ts";
import { FormatError } from "../../papers/formats/Format.ts";
import { BusyButton } from "../../ui/BusyButton.tsx";
import { downloadFile } from "../../ui/browser/downloadFile.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { keepLook, keptLook, lookChoices } from "./keptLook.ts";
import css from "./PictureDialog.module.css";
import { strings } from "./strings.ts";

interface PictureDialogProps {
  /** Says what the picture shows; empty if that needs no words. */
  contents?: string;
  /** Makes the files; null while what they need is on its way. */
  make: ((look: PictureLook) => Promise<readonly PictureFile[]>) | null;
  /** Why the files cannot be made; empty if they can. */
  fault?: string;
  onClose: () => void;
}

/** Asks how a picture is to be saved, and saves it. */
export function PictureDialog({ contents = "", make, fault = "", onClose }: PictureDialogProps) {
  const [look, setLook] = useState(keptLook);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState("");
  const [failed, setFailed] = useState("");

  async function save() {
    if (make === null) return;
    setBusy(true);
    setFailed("");
    say(strings.making);
    keepLook(look);
    try {
      // Drawing blocks the page, so the message is painted first.
      await new Promise((resolve) => setTimeout(resolve, 30));
      const files = await make(look);
      for (const { content, name, type } of files) downloadFile(content, name, type);
      say(strings.saved(files.map(({ name }) => name)));
    } catch (error) {
      say("");
      setFailed(error instanceof FormatError ? error.message : strings.notMade);
    } finally {
      setBusy(false);
    }
  }

  const choose = <Part extends keyof PictureLook>(part: Part, value: PictureLook[Part]) =>
    setLook((before) => ({ ...before, [part]: value }));
  return (
    <Dialog title={strings.saveNow} onClose={onClose}>
      <div className="grid gap12">
        {contents !== "" && <p className="flush muted small">{contents}</p>}
        <Choice
          title={strings.format}
          part="format"
          values={lookChoices.format}
          names={strings.formats}
          value={look.format}
          onChange={choose}
        />
        <Choice
          title={strings.sheet}
          part="sheet"
          values={lookChoices.sheet}
          names={strings.sheets}
          value={look.sheet}
          onChange={choose}
        />
        <Choice
          title={strings.scheme}
          part="scheme"
          values={lookChoices.scheme}
          names={strings.schemes}
          value={look.scheme}
          onChange={choose}
        />
        {(failed || fault) !== "" && (
          <p role="alert" className="flush warning">
            {failed || fault}
          </p>
        )}
        <p role="status" className="flush small breaks">
          {said}
        </p>
        <div className="flex wrap toEnd gap8">
          <Button variant="default" onClick={onClose}>
            {frame.close}
          </Button>
          <BusyButton busy={busy || make === null} onClick={() => void save()}>
            {strings.saveNow}
          </BusyButton>
        </div>
      </div>
    </Dialog>
  );
}

interface ChoiceProps<Part extends keyof PictureLook> {
  title: string;
  part: Part;
  values: readonly PictureLook[Part][];
  names: Readonly<Record<PictureLook[Part], string>>;
  value: PictureLook[Part];
  onChange: (part: Part, value: PictureLook[Part]) => void;
}

function Choice<Part extends keyof PictureLook>({ title, part, values, names, value, onChange }: ChoiceProps<Part>) {
  return (
    <fieldset className={css.choice}>
      <legend className="strong small">{title}</legend>
      {values.map((one) => (
        <label key={one} className="row gap8 pointer touch28">
          <input type="radio" name={`picture-${part}`} checked={one === value} onChange={() => onChange(part, one)} />
          {names[one]}
        </label>
      ))}
    </fieldset>
  );
}
