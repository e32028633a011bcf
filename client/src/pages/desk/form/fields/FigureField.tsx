import { columnValues } from "@atlas/server/vocabulary";
import { unitText } from "../../../../model/words/figureText.ts";
import { figureKinds } from "../../../../model/words/figureWords.ts";
import { typedFigure } from "../../../../parts/desk/draft/typedNumber.ts";
import css from "../ClaimForm.module.css";
import { withClaim } from "../draft/draftRows.ts";
import { figureOf } from "../draft/findingOf.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { ChoiceColumn, TextColumn } from "./ClaimField.tsx";
import { TextField } from "./TextField.tsx";

/** A figure, which may be typed with its unit. */
export function FigureField({ form }: { form: ClaimForm }) {
  return (
    <TextColumn
      form={form}
      name="quantity"
      label={strings.figure}
      maxLength={40}
      placeholder={strings.figureHint}
      onBlur={({ currentTarget }) => {
        const figure = typedFigure(currentTarget.value);
        if (figure) form.change((draft) => withClaim(draft, figure));
      }}
    />
  );
}

/** The unit of a figure, what it measures and of what kind it is; the last two follow from the rest until they are said. */
export function FigureParts({ form }: { form: ClaimForm }) {
  const { claim } = form.draft;
  if ((claim.quantity ?? "") === "") return null;
  const set = (cells: Record<string, string>) => form.change((draft) => withClaim(draft, cells));
  const derived = figureOf(claim, form.entities);
  return (
    <div className={css.row}>
      <ChoiceColumn
        form={form}
        name="unit"
        label={strings.unit}
        options={columnValues.unit.map((unit) => ({ value: unit, name: unitText(unit) }))}
        empty={strings.noUnit}
      />
      <TextField
        form={form}
        name="quantity_of"
        label={strings.figureOf}
        lang="en"
        value={derived.quantity_of ?? ""}
        onText={(text) => set({ quantity_of: text })}
      />
      <ChoiceField
        form={form}
        name="quantity_kind"
        label={strings.figureKind}
        value={derived.quantity_kind ?? ""}
        options={columnValues.quantityKind.map((kind) => ({ value: kind, name: figureKinds[kind] }))}
        onChoose={(kind) => set({ quantity_kind: kind })}
      />
    </div>
  );
}
