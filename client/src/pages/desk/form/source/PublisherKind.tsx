import type { SentRow } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { readableWord } from "../../../../model/words/readableWord.ts";
import { searchSources } from "../../../../parts/api/search.ts";
import { keyOf } from "../../../../parts/desk/draft/rowKey.ts";
import css from "../ClaimForm.module.css";
import { ownRow, UNKNOWN_KIND, withPublisher } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/FieldFault.ts";
import { ChoiceField, wordChoices } from "../fields/ChoiceField.tsx";
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
    <ChoiceField
      form={form}
      name={fieldOf(publisher, "kind")}
      label={strings.publisherKind}
      value={kind === UNKNOWN_KIND ? "" : kind}
      options={wordChoices(columnValues.publisherKind.filter((word) => word !== UNKNOWN_KIND))}
      empty={strings.kindUnknown}
      onChoose={(value) =>
        form.change((draft) => withPublisher(draft, keyOf(row), { name: publisher, kind: value, held }))
      }
    />
  );
}
