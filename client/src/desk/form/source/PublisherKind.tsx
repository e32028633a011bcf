import type { SentRow } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { searchSources } from "../../../api/search.ts";
import { readableTitle, readableWord } from "../../../words/readableWord.ts";
import { keyOf } from "../../common/draft/rowKey.ts";
import css from "../ClaimForm.module.css";
import { ownRow, UNKNOWN_KIND, withPublisher } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/FieldFault.ts";
import { Field } from "../fields/Field.tsx";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";

const FOUND = 12;

/** The kind of the publisher of a new source: by the register, or said here if that does not have it. */
export function PublisherKind({ form, row }: { form: ClaimForm; row: SentRow }) {
  const { publisher = "" } = row.cells;
  const name = useDeferredValue(publisher.trim());
  const { data } = useQuery(searchSources(name, FOUND));
  const registered = data?.sources.find((source) => source.publisher === name && source.own === null);
  const held = form.publishers.get(publisher);
  const kind = (ownRow(form.draft, "publishers", publisher) ?? held)?.cells.kind ?? UNKNOWN_KIND;
  if (registered) {
    return (
      <p className={css.registered}>
        <span className={css.label}>{strings.publisherKind}</span>
        {strings.byRegister(readableWord(registered.publisher_kind))}
      </p>
    );
  }
  return (
    <Field form={form} name={fieldOf(publisher, "kind")} label={strings.publisherKind}>
      {(control) => (
        <select
          {...control}
          value={kind === UNKNOWN_KIND ? "" : kind}
          onChange={({ currentTarget: { value } }) =>
            form.change((draft) => withPublisher(draft, keyOf(row), { name: publisher, kind: value, held }))
          }
        >
          <option value="">{strings.kindUnknown}</option>
          {columnValues.publisherKind
            .filter((word) => word !== UNKNOWN_KIND)
            .map((word) => (
              <option key={word} value={word}>
                {readableTitle(word)}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
