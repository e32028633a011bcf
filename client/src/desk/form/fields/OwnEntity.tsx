import type { SentRow } from "@atlas/server/contract";
import { columnValues, type EntityType } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { search } from "../../../api/search.ts";
import { countryName } from "../../../words/codes/codeNames.ts";
import { entityName } from "../../../words/entityName.ts";
import { withAside } from "../../../words/listWords.ts";
import { typeName } from "../../../words/names.ts";
import { readableTitle } from "../../../words/readableWord.ts";
import type { Draft } from "../../common/Draft.ts";
import { entityTypeOf, keyOf } from "../../common/draft/rowKey.ts";
import { aboutTypes, objectsFor, predicateOf, subjectsFor } from "../../common/draft/verbs.ts";
import css from "../ClaimForm.module.css";
import { countryChoices } from "../draft/countryChoices.ts";
import { mustSayCountry, withCells, withClaim, withoutUnused, withType } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/FieldFault.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { Field } from "./Field.tsx";

/** Names like a new one that are listed at most. */
const MOST_NEAR = 3;

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
  const set = (cells: Record<string, string>) => form.change((draft) => withCells(draft, id, cells));
  // With another type it would be another row of the desk.
  const types = row.tag === null ? typesFor(form, id) : [type];
  return (
    <fieldset
      aria-label={row.tag === null ? strings.newEntity(name) : strings.ownEntity(name)}
      className={css.newEntity}
    >
      <Near
        id={id}
        name={name}
        nameZh={name_zh}
        type={type}
        onSame={(same) => form.change((draft) => withSame(draft, id, same))}
      />
      <div className={css.row}>
        <div className={css.wholeRow}>
          <Field form={form} name={fieldOf(id, "name")} label={strings.name}>
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                maxLength={300}
                value={name}
                onChange={({ currentTarget }) => set({ name: currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <Field form={form} name={fieldOf(id, "name_zh")} label={strings.nameZh}>
          {(control) => (
            <input
              {...control}
              type="text"
              lang="zh"
              autoComplete="off"
              maxLength={300}
              value={name_zh}
              onChange={({ currentTarget }) => set({ name_zh: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <div className={css.row}>
        <Field form={form} name={fieldOf(id, "type")} label={strings.type}>
          {(control) => (
            <select
              {...control}
              value={type}
              onChange={({ currentTarget: { value } }) =>
                form.change((draft) => withType(draft, id, types.find((one) => one === value) ?? type))
              }
            >
              {types.map((one) => (
                <option key={one} value={one}>
                  {typeName(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {kind && (
          <Field
            form={form}
            name={fieldOf(id, kind.column)}
            label={kind.column === "kind" ? strings.kind : strings.stage}
          >
            {(control) => (
              <select
                {...control}
                value={row.cells[kind.column] ?? ""}
                onChange={({ currentTarget }) => set({ [kind.column]: currentTarget.value })}
              >
                <option value="">{strings.chooseSpeaker}</option>
                {kind.words.map((word) => (
                  <option key={word} value={word}>
                    {readableTitle(word)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {country && (
          <div className={css.wholeRow}>
            <Field form={form} name={fieldOf(id, country)} label={strings.country}>
              {(control) => (
                <select
                  {...control}
                  value={row.cells[country] || (mustSayCountry(row) ? "" : UNKNOWN)}
                  onChange={({ currentTarget: { value } }) => set({ [country]: value === UNKNOWN ? "" : value })}
                >
                  {mustSayCountry(row) && <option value="">{strings.chooseSpeaker}</option>}
                  <option value={UNKNOWN}>{type === "organisation" ? strings.noCountry : strings.notSaid}</option>
                  {countryChoices().map((one) => (
                    <option key={one.value} value={one.value}>
                      {one.name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
        )}
      </div>
    </fieldset>
  );
}

interface NearProps {
  id: string;
  name: string;
  nameZh: string;
  type: EntityType;
  onSame: (id: string) => void;
}

/** Entities with a name, alias, pinyin or spelling like that of the new one; one press takes one of them instead. */
function Near({ id, name, nameZh, type, onSame }: NearProps) {
  const [english, chinese] = [useDeferredValue(name.trim()), useDeferredValue(nameZh.trim())];
  const byName = useQuery(search(english, { types: [type] })).data?.hits ?? [];
  const byChinese = useQuery({ ...search(chinese, { types: [type] }), enabled: chinese !== "" && chinese !== english });
  const hits = [...byName, ...(chinese === "" ? [] : (byChinese.data?.hits ?? []))].filter(
    ({ match, entity }) => match !== "text" && entity.id !== id,
  );
  const near = [...new Map(hits.map(({ entity }) => [entity.id, entity])).values()].slice(0, MOST_NEAR);
  if (english === "" || near.length === 0) return null;
  return (
    <p role="status" className={css.near}>
      {strings.near}{" "}
      {near.map((entity) => {
        const shown =
          entity.country === null ? entityName(entity) : withAside(entityName(entity), countryName(entity.country));
        return (
          <button
            key={entity.id}
            type="button"
            className={css.nearOne}
            aria-label={strings.takeNear(shown)}
            onClick={() => onSame(entity.id)}
          >
            {shown}
          </button>
        );
      })}{" "}
      {strings.isSame}
    </p>
  );
}

/** The types that a new entity may have in its place in the sentence. */
function typesFor({ draft, entities }: ClaimForm, id: string): readonly EntityType[] {
  const { subject = "", object = "", about, predicate } = draft.claim;
  const verb = predicateOf(predicate);
  if (id === about) return aboutTypes(verb);
  if (id !== subject && id !== object) return ["organisation"];
  const other = entities.get(id === subject ? object : subject)?.type ?? null;
  return id === subject ? subjectsFor(verb, other) : objectsFor(verb, other);
}

/** Puts an entity that exists in the place of the new one, wherever the draft names that. */
function withSame(draft: Draft, id: string, same: string): Draft {
  const named = Object.entries(draft.claim).filter(([, cell]) => cell === id);
  const spoken = draft.rows.filter(({ cells }) => cells.publisher_entity === id);
  const moved = spoken.reduce((now, row) => withCells(now, keyOf(row), { publisher_entity: same }), draft);
  return withoutUnused(withClaim(moved, Object.fromEntries(named.map(([column]) => [column, same]))));
}
