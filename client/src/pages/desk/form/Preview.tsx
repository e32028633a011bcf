import type { Entity, FindingCheck, Source } from "@atlas/server/contract";
import { useMemo } from "react";
import { claimReading } from "../../../model/claim/ClaimReading.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { asSentence } from "../../../model/words/asSentence.ts";
import { listParts } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { useEntities } from "../../../parts/api/records.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import css from "./ClaimForm.module.css";
import { raises } from "./draft/findingOf.ts";
import { formStrings as strings } from "./formStrings.ts";
import type { ClaimForm } from "./useClaimForm.ts";

/** Previews the claim: the parts still missing or wrong, or its grade with the reason and the grades that it would change. */
export function Preview({ form }: { form: ClaimForm }) {
  const { faults, answer, entities } = form;
  return (
    <section
      aria-label={strings.preview}
      aria-live="polite"
      className={`framed round8 onWash padded ${css.preview}`}
      data-grade={answer.check?.claim?.evidence}
    >
      {faults.length > 0 ? (
        <Needed form={form} />
      ) : answer.error ? (
        <p>{strings.away2}</p>
      ) : answer.check?.claim ? (
        <Grade check={answer.check} entities={entities} />
      ) : (
        <p>{strings.checking}</p>
      )}
    </section>
  );
}

function Needed({ form: { faults, faultAt } }: { form: ClaimForm }) {
  const missing = [...new Set(faults.filter(({ kind }) => kind === "missing").map(({ text }) => text.text))];
  // Those without a field on the form have no other place.
  const wrong = faults.filter((fault) => fault.kind === "wrong" && faultAt(fault.field) === fault);
  return (
    <>
      {missing.length > 0 && <p>{strings.needed(listParts(missing))}</p>}
      {wrong.length > 0 && (
        <>
          <p>{asSentence(strings.stands, "")}</p>
          <ul>
            {wrong.map(({ field, text }) => (
              <li key={`${field} ${text.text}`}>
                <code>{field.split(":").at(-1)}</code> <MixedWords {...text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Grade({ check, entities }: { check: FindingCheck; entities: ReadonlyMap<string, Entity> }) {
  const { claim, sources, regraded } = check;
  const known = useSpeakers(sources, entities);
  if (claim === null) return null;
  const reading = claimReading([{ entities: [...known.values()], sources }]);
  const raise = raises(claim, reading.sources);
  return (
    <>
      <p>
        <EvidenceBadge claim={claim} />
      </p>
      <p>
        {asSentence(evidenceReason(claim, reading.sources, reading.entities))} {raise}
      </p>
      {regraded.length > 0 && (
        <>
          <p>{strings.regraded(regraded.length)}</p>
          <ul>
            {regraded.map(({ id, statement, from, to }) => (
              <li key={id}>
                <strong>{strings.fromTo(gradeName(from), gradeName(to))}</strong>{" "}
                <span lang={textLanguage(statement)}>{statement}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The entities of the form, and those whose word some sources are or who control their publishers. */
function useSpeakers(sources: readonly Source[], entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, Entity> {
  const named = sources.flatMap((source) => [
    source.publisher_entity,
    source.publisher_controlled_by,
    source.repeated_controlled_by,
  ]);
  const known = useEntities(named.flatMap((id) => (id === null || entities.has(id) ? [] : id)));
  return useMemo(
    () => new Map([...entities, ...known.map((entity) => [entity.id, entity] as const)]),
    [entities, known],
  );
}
