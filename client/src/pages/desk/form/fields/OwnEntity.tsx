import type { Entity, SentRow } from "@atlas/server/contract";
import { isCountry } from "@atlas/server/country";
import { columnValues, type EntityType } from "@atlas/server/vocabulary";
import { countryName } from "../../../../model/words/codes/codeNames.ts";
import { perLanguage } from "../../../../model/words/language.ts";
import { typeName } from "../../../../model/words/names.ts";
import { aboutTypes, objectsFor, predicateOf, subjectsFor } from "../../../../parts/desk/draft/verbs.ts";
import type { Draft } from "../../../../parts/desk/drafts.ts";
import { entityTypeOf, keyOf } from "../../../../parts/desk/rows.ts";
import { columnStrings } from "../../../../parts/desk/strings.ts";
import css from "../ClaimForm.module.css";
import { mustSayCountry, withCells, withSame, withType } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/faults.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { ChoiceField, TextField, wordChoices } from "./Field.tsx";
import { NearEntities } from "./NearEntities.tsx";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);

const countryChoices = perLanguage((locale) =>
  codes.map((value) => ({ value, name: countryName(value) })).toSorted((a, b) => a.name.localeCompare(b.name, locale)),
);

/** The option of a country that nobody knows; the cell is then empty. */
const UNKNOWN = "unknown";

const kinds: Partial<Record<EntityType, { column: "kind" | "stage"; words: readonly string[] }>> = {
  organisation: { column: "kind", words: columnValues.organisationKind },
  place: { column: "kind", words: columnValues.placeKind },
  policy: { column: "kind", words: columnValues.policyKind },
  technology: { column: "stage", words: columnValues.stage },
};

interface OwnEntityProps {
  form: ClaimForm;
  row: SentRow;
}

/** An entity of the reader's own: a new one is asked for, and one that the desk has is folded away. */
export function OwnEntity(props: OwnEntityProps) {
  if (props.row.tag === null) return <EntityFields {...props} />;
  return (
    <details className={css.details}>
      <summary>{strings.ownEntity(props.row.cells.name ?? "")}</summary>
      <EntityFields {...props} />
    </details>
  );
}

function EntityFields({ form, row }: OwnEntityProps) {
  const type = entityTypeOf(row);
  if (type === null) return null;
  const id = keyOf(row);
  const { name = "", name_zh = "" } = row.cells;
  const kind = kinds[type];
  const country = type === "organisation" || type === "place" ? "country" : type === "policy" ? "jurisdiction" : null;
  const unsaid = mustSayCountry(row);
  const set = (cells: Record<string, string>) => form.change((draft) => withCells(draft, id, cells));
  // With another type it would be another row of the desk.
  const types = row.tag === null ? typesFor(form.draft, form.entities, id) : [type];
  return (
    <fieldset
      aria-label={row.tag === null ? strings.newEntity(name) : strings.ownEntity(name)}
      className={`above8 round6 ${css.newEntity}`}
    >
      <NearEntities
        id={id}
        name={name}
        nameZh={name_zh}
        type={type}
        onSame={(same) => form.change((draft) => withSame(draft, id, same))}
      />
      <div className={css.row}>
        <div className={css.wholeRow}>
          <TextField form={form} name={fieldOf(id, "name")} value={name} onText={(text) => set({ name: text })} />
        </div>
        <TextField
          form={form}
          name={fieldOf(id, "name_zh")}
          lang="zh"
          value={name_zh}
          onText={(text) => set({ name_zh: text })}
        />
      </div>
      <div className={css.row}>
        <ChoiceField
          form={form}
          name={fieldOf(id, "type")}
          label={strings.type}
          value={type}
          options={types.map((one) => ({ value: one, name: typeName(one) }))}
          onChoose={(value) => form.change((draft) => withType(draft, id, types.find((one) => one === value) ?? type))}
        />
        {kind && (
          <ChoiceField
            form={form}
            name={fieldOf(id, kind.column)}
            value={row.cells[kind.column] ?? ""}
            options={wordChoices(kind.words)}
            empty={strings.choose}
            onChoose={(word) => set({ [kind.column]: word })}
          />
        )}
        {country && (
          <div className={css.wholeRow}>
            <ChoiceField
              form={form}
              name={fieldOf(id, country)}
              label={columnStrings.country}
              value={row.cells[country] || (unsaid ? "" : UNKNOWN)}
              options={[
                { value: UNKNOWN, name: type === "organisation" ? strings.noCountry : strings.notSaid },
                ...countryChoices(),
              ]}
              empty={unsaid ? strings.choose : undefined}
              onChoose={(value) => set({ [country]: value === UNKNOWN ? "" : value })}
            />
          </div>
        )}
      </div>
    </fieldset>
  );
}

/** The types that a new entity may have in its place in the sentence. */
function typesFor({ claim }: Draft, entities: ReadonlyMap<string, Entity>, id: string): readonly EntityType[] {
  const { subject = "", object = "", about, predicate } = claim;
  const verb = predicateOf(predicate);
  if (id === about) return aboutTypes(verb);
  if (id !== subject && id !== object) return ["organisation"];
  const other = entities.get(id === subject ? object : subject)?.type ?? null;
  return id === subject ? subjectsFor(verb, other) : objectsFor(verb, other);
}
