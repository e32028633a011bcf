import { columnValues } from "@atlas/server/vocabulary";
import { unitText } from "../../../words/figureText.ts";
import { figureKinds } from "../../../words/figureWords.ts";
import { typedFigure } from "../../common/draft/typedNumber.ts";
import css from "../ClaimForm.module.css";
import { withClaim } from "../draft/draftRows.ts";
import { figureOf } from "../draft/findingOf.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { Field } from "./Field.tsx";

/** A figure, which may be typed with its unit. */
export function FigureField({ form }: { form: ClaimForm }) {
  const typed = form.draft.claim.quantity ?? "";
  const set = (cells: Record<string, string>) => form.change((draft) => withClaim(draft, cells));
  return (
    <Field form={form} name="quantity" label={strings.figure}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={40}
          placeholder={strings.figureHint}
          value={typed}
          onChange={({ currentTarget }) => set({ quantity: currentTarget.value })}
          onBlur={() => {
            const figure = typedFigure(typed);
            if (figure) set(figure);
          }}
        />
      )}
    </Field>
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
      <Field form={form} name="unit" label={strings.unit}>
        {(control) => (
          <select
            {...control}
            value={claim.unit ?? ""}
            onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
          >
            <option value="">{strings.noUnit}</option>
            {columnValues.unit.map((unit) => (
              <option key={unit} value={unit}>
                {unitText(unit)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field form={form} name="quantity_of" label={strings.figureOf}>
        {(control) => (
          <input
            {...control}
            type="text"
            lang="en"
            autoComplete="off"
            maxLength={300}
            value={derived.quantity_of ?? ""}
            onChange={({ currentTarget }) => set({ quantity_of: currentTarget.value })}
          />
        )}
      </Field>
      <Field form={form} name="quantity_kind" label={strings.figureKind}>
        {(control) => (
          <select
            {...control}
            value={derived.quantity_kind}
            onChange={({ currentTarget }) => set({ quantity_kind: currentTarget.value })}
          >
            {columnValues.quantityKind.map((kind) => (
              <option key={kind} value={kind}>
                {figureKinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
