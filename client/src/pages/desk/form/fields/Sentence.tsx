import { takesShare } from "@atlas/server/claimSentence";
import type { EntityType } from "@atlas/server/vocabulary";
import { IconArrowsExchange } from "@tabler/icons-react";
import { predicatePhrase } from "../../../../model/words/names.ts";
import { aboutTypes, objectsFor, predicateOf, subjectsFor, verbsBetween } from "../../../../parts/desk/draft/verbs.ts";
import type { Draft } from "../../../../parts/desk/drafts.ts";
import { entityTypeOf, keyOf, rowsNamedBy } from "../../../../parts/desk/rows.ts";
import { columnStrings } from "../../../../parts/desk/strings.ts";
import { IconButton } from "../../../../ui/IconButton.tsx";
import css from "../ClaimForm.module.css";
import { newEntity, withClaim, withoutUnused, withRow } from "../draft/draftRows.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { EndField } from "./EndField.tsx";
import { ChoiceField } from "./Field.tsx";
import { OwnEntity } from "./OwnEntity.tsx";

/** The claim as a sentence: who, does what, to whom. Each of the three offers what the other two allow. */
export function Sentence({ form }: { form: ClaimForm }) {
  const { draft, change, entities } = form;
  const { subject = "", object = "" } = draft.claim;
  const predicate = predicateOf(draft.claim.predicate);
  const typeOf = (id: string): EntityType | null => entities.get(id)?.type ?? null;
  const verbs = verbsBetween(typeOf(subject), typeOf(object));
  const offered = predicate === null || verbs.includes(predicate) ? verbs : [predicate, ...verbs];
  const subjects = subjectsFor(predicate, typeOf(object));
  const objects = objectsFor(predicate, typeOf(subject));
  const swapped = verbsBetween(typeOf(object), typeOf(subject));
  const end = (column: "subject" | "object", types: readonly EntityType[]) => ({
    form,
    name: column,
    value: draft.claim[column] ?? "",
    types,
    onPick: (id: string) => change((now) => withEnd(now, column, id)),
    onNew: (name: string) => change((now) => withNewEnd(now, column, { name, type: types[0] ?? "organisation" })),
  });
  return (
    <fieldset className={css.sentence}>
      <legend className={css.label}>{strings.sentence}</legend>
      <div className={`grid toStart gap8 relative ${css.words}`}>
        <EndField {...end("subject", subjects)} label={columnStrings.subject} />
        <ChoiceField
          form={form}
          name="predicate"
          value={draft.claim.predicate ?? ""}
          options={offered.map((verb) => ({ value: verb, name: predicatePhrase(verb) }))}
          empty={strings.chooseVerb}
          onChoose={(verb) => change((now) => withVerb(now, verb))}
        />
        <EndField {...end("object", objects)} label={columnStrings.object} />
        {(subject !== "" || object !== "") && (
          <IconButton
            label={strings.swap}
            icon={IconArrowsExchange}
            className={css.swap}
            onClick={() => change((now) => withSwapped(now, predicate !== null && swapped.includes(predicate)))}
          />
        )}
      </div>
      {rowsNamedBy(draft.claim, draft.rows)
        .filter((row) => entityTypeOf(row) !== null)
        .map((row) => (
          <OwnEntity key={keyOf(row)} form={form} row={row} />
        ))}
    </fieldset>
  );
}

function withEnd(draft: Draft, column: "subject" | "object", id: string): Draft {
  return withoutUnused(withClaim(draft, { [column]: id }));
}

function withNewEnd(draft: Draft, column: "subject" | "object", made: { name: string; type: EntityType }): Draft {
  const row = newEntity(made.name, made.type);
  return withEnd(withRow(draft, row), column, keyOf(row));
}

/** Columns that another verb does not allow go with the old one. */
function withVerb(draft: Draft, verb: string): Draft {
  const predicate = predicateOf(verb);
  const { about, share_pct, maturity } = draft.claim;
  return withoutUnused(
    withClaim(draft, {
      predicate: verb,
      about: aboutTypes(predicate).length > 0 ? (about ?? "") : "",
      share_pct: takesShare(verb) ? (share_pct ?? "") : "",
      maturity: verb === "DEVELOPS" ? (maturity ?? "") : "",
    }),
  );
}

function withSwapped(draft: Draft, keepsVerb: boolean): Draft {
  const { subject = "", object = "" } = draft.claim;
  const swapped = withClaim(draft, { subject: object, object: subject });
  return keepsVerb ? swapped : withVerb(swapped, "");
}
