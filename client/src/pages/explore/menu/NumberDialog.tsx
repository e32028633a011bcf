import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { selectEntities } from "../../../model/address/view/selection.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { menuStrings as strings } from "../strings.ts";
import type { MenuSurroundings } from "./MenuContent.ts";
import css from "./NumberDialog.module.css";

interface NumberDialogProps {
  around: Pick<MenuSurroundings, "shown" | "changeView">;
  onClose: () => void;
}

/** Selects the entities with a given number of claims. */
export function NumberDialog({ around: { shown, changeView }, onClose }: NumberDialogProps) {
  const [least, setLeast] = useState("");
  const [most, setMost] = useState("");
  const ids = shown.entities
    .filter(({ claim_count }) => claim_count >= numberOr(least, 0) && claim_count <= numberOr(most, Infinity))
    .map(({ id }) => id);
  const asked = least.trim() !== "" || most.trim() !== "";
  function select() {
    changeView((now) => selectEntities(now, ids));
    onClose();
  }
  return (
    <Dialog title={strings.numberTitle} size={380} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (asked && ids.length > 0) select();
        }}
      >
        <p className="below12">{strings.numberHint}</p>
        <div className={`grid gap12 ${css.fields}`}>
          <TextInput
            label={strings.atLeast}
            inputMode="numeric"
            data-autofocus
            value={least}
            onChange={(event) => setLeast(event.currentTarget.value)}
          />
          <TextInput
            label={strings.atMostField}
            inputMode="numeric"
            value={most}
            onChange={(event) => setMost(event.currentTarget.value)}
          />
        </div>
        <div className={`row between ${css.end}`}>
          <span role="status">{asked && strings.matching(ids.length)}</span>
          <Button type="submit" size="xs" disabled={!asked || ids.length === 0}>
            {strings.selectThem}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The typed number; a default for anything else. */
function numberOr(text: string, otherwise: number): number {
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? otherwise : number;
}
