import type { SentRow } from "@atlas/server/contract";
import { columnValues, type EntityType } from "@atlas/server/vocabulary";
import { typeName } from "../../../../model/words/names.ts";
import { entityTypeOf, keyOf } from "../../../../parts/desk/draft/rowKey.ts";
import css from "../ClaimForm.module.css";
import { countryChoices } from "../draft/countryChoices.ts";
import { mustSayCountry, withCells, withSame, withType } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/FieldFault.ts";
import { typesFor } from "../draft/typesFor.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { ChoiceField, wordChoices } from "./ChoiceField.tsx";
import { NearEntities } from "./NearEntities.tsx";
import { TextField } from "./TextField.tsx";

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

/** What is to be said of an entity, and entities with a name like it. */
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
      className={css.newEntity}
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
          <TextField
            form={form}
            name={fieldOf(id, "name")}
            label={strings.name}
            value={name}
            onText={(text) => set({ name: text })}
          />
        </div>
        <TextField
          form={form}
          name={fieldOf(id, "name_zh")}
          label={strings.nameZh}
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
            label={kind.column === "kind" ? strings.kind : strings.stage}
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
              label={strings.country}
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
