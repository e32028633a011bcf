import { takesShare } from "@atlas/server/claimSentence";
import { typedFigure } from "@atlas/server/typedFigure";
import { columnValues } from "@atlas/server/vocabulary";
import { caveatWords } from "../../../../model/claim/claimWords.ts";
import { unitText } from "../../../../model/words/figureText.ts";
import { figureKinds } from "../../../../model/words/figureWords.ts";
import { aboutTypes, predicateOf } from "../../../../parts/desk/draft/verbs.ts";
import { cellOf, keyOf, listCell } from "../../../../parts/desk/rows.ts";
import { columnStrings } from "../../../../parts/desk/strings.ts";
import css from "../ClaimForm.module.css";
import { newEntity, withClaim, withoutUnused, withRow } from "../draft/draftRows.ts";
import { figureOf } from "../draft/findingOf.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { EndField } from "./EndField.tsx";
import { ChoiceColumn, ChoiceField, DateColumn, TextColumn, TextField, wordChoices } from "./Field.tsx";

export function MainFacts({ form }: { form: ClaimForm }) {
  const { claim } = form.draft;
  const predicate = predicateOf(claim.predicate);
  const types = aboutTypes(predicate);
  const isHolding = takesShare(claim.predicate ?? "");
  const setAbout = (id: string) => form.change((draft) => withoutUnused(withClaim(draft, { about: id })));
  return (
    <>
      <div className={css.row}>
        <DateColumn form={form} name="since" />
        {isHolding && <TextColumn form={form} name="share_pct" placeholder="36.5" />}
        {predicate === "DEVELOPS" && (
          <ChoiceColumn
            form={form}
            name="maturity"
            options={wordChoices(columnValues.maturity)}
            empty={strings.notSaid}
          />
        )}
        {!isHolding && <FigureField form={form} />}
        {types.length > 0 && (
          <div className={css.wholeRow}>
            <EndField
              form={form}
              name="about"
              label={columnStrings.about}
              value={claim.about ?? ""}
              types={types}
              onPick={setAbout}
              onNew={(name) => {
                const row = newEntity(name, types.at(-1) ?? "product");
                form.change((draft) => withClaim(withRow(draft, row), { about: keyOf(row) }));
              }}
            />
          </div>
        )}
      </div>
      {!isHolding && <FigureParts form={form} />}
    </>
  );
}

/** Facts that few claims need. */
export function MoreFacts({ form }: { form: ClaimForm }) {
  const { claim } = form.draft;
  const isHolding = takesShare(claim.predicate ?? "");
  const caveats = listCell(claim.caveat);
  const toggle = (caveat: string) =>
    caveats.includes(caveat) ? caveats.filter((one) => one !== caveat) : [...caveats, caveat];
  return (
    <>
      <div className={css.row}>
        <ChoiceColumn form={form} name="status" options={wordChoices(columnValues.status)} />
        <DateColumn form={form} name="until" />
        <DateColumn form={form} name="due" />
      </div>
      {isHolding && (
        <>
          <FigureField form={form} />
          <FigureParts form={form} />
        </>
      )}
      <fieldset className={css.caveats}>
        <legend className={css.label}>{columnStrings.caveat}</legend>
        {columnValues.caveat.map((caveat) => (
          <label key={caveat}>
            <input
              type="checkbox"
              checked={caveats.includes(caveat)}
              onChange={() => form.change((draft) => withClaim(draft, { caveat: cellOf(toggle(caveat)) }))}
            />{" "}
            {caveatWords[caveat]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** A figure, which may be typed with its unit. */
function FigureField({ form }: { form: ClaimForm }) {
  return (
    <TextColumn
      form={form}
      name="quantity"
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
        value={derived.quantity_kind ?? ""}
        options={columnValues.quantityKind.map((kind) => ({ value: kind, name: figureKinds[kind] }))}
        onChoose={(kind) => set({ quantity_kind: kind })}
      />
    </div>
  );
}
