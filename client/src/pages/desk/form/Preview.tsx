import type { Entity, FindingCheck } from "@atlas/server/contract";
import { claimReading } from "../../../model/claim/ClaimReading.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { asSentence } from "../../../model/words/asSentence.ts";
import { listParts } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import css from "./ClaimForm.module.css";
import { raises } from "./draft/raises.ts";
import { formStrings as strings } from "./formStrings.ts";
import type { ClaimForm } from "./useClaimForm.ts";
import { useSpeakers } from "./useSpeakers.ts";

/** What the claim would be: what is still needed or wrong, or its grade with the reason, and whose grades it would change. */
export function Preview({ form }: { form: ClaimForm }) {
  const { faults, answer, entities } = form;
  return (
    <section
      aria-label={strings.preview}
      aria-live="polite"
      className={css.preview}
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
        <EvidenceBadge grade={claim.evidence} />
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
