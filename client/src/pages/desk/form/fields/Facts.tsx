import { takesShare } from "@atlas/server/claimSentence";
import { columnValues } from "@atlas/server/vocabulary";
import { caveatWords } from "../../../../model/claim/claimWords.ts";
import { cellOf, listCell } from "../../../../parts/desk/cellList.ts";
import { keyOf } from "../../../../parts/desk/draft/rowKey.ts";
import { aboutTypes, predicateOf } from "../../../../parts/desk/draft/verbs.ts";
import css from "../ClaimForm.module.css";
import { withClaim, withoutUnused, withRow } from "../draft/draftRows.ts";
import { newEntity } from "../draft/newRows.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { wordChoices } from "./ChoiceField.tsx";
import { ChoiceColumn, DateColumn, TextColumn } from "./ClaimField.tsx";
import { EndField } from "./EndField.tsx";
import { FigureField, FigureParts } from "./FigureField.tsx";

/** What matters first beside the sentence: since when, about what, how much. */
export function MainFacts({ form }: { form: ClaimForm }) {
  const { claim } = form.draft;
  const predicate = predicateOf(claim.predicate);
  const types = aboutTypes(predicate);
  const isHolding = takesShare(claim.predicate ?? "");
  const setAbout = (id: string) => form.change((draft) => withoutUnused(withClaim(draft, { about: id })));
  return (
    <>
      <div className={css.row}>
        <DateColumn form={form} name="since" label={strings.since} />
        {isHolding && <TextColumn form={form} name="share_pct" label={strings.share} placeholder="36.5" />}
        {predicate === "DEVELOPS" && (
          <ChoiceColumn
            form={form}
            name="maturity"
            label={strings.maturity}
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
              label={strings.about}
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

/** What matters for few claims. */
export function MoreFacts({ form }: { form: ClaimForm }) {
  const { claim } = form.draft;
  const isHolding = takesShare(claim.predicate ?? "");
  const caveats = listCell(claim.caveat);
  const toggle = (caveat: string) =>
    caveats.includes(caveat) ? caveats.filter((one) => one !== caveat) : [...caveats, caveat];
  return (
    <>
      <div className={css.row}>
        <ChoiceColumn form={form} name="status" label={strings.status} options={wordChoices(columnValues.status)} />
        <DateColumn form={form} name="until" label={strings.until} />
        <DateColumn form={form} name="due" label={strings.due} />
      </div>
      {isHolding && (
        <>
          <FigureField form={form} />
          <FigureParts form={form} />
        </>
      )}
      <fieldset className={css.caveats}>
        <legend className={css.label}>{strings.caveats}</legend>
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
