import { checkVerdict } from "../../rules/checkVerdict.ts";
import { lastReported, statusRank } from "../../rules/lastReported.ts";
import { firstDay, lastDay, newestOf } from "../../rules/partialDate.ts";
import { type PublisherKind, publisherKey } from "../../rules/publishers.ts";
import { isOverOn } from "../../rules/standing.ts";
import { untilDay } from "../../rules/untilDay.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import { foldText } from "../../store/search/foldWords.ts";
import type { CheckedDataset, ClaimRow } from "../check/checkedDataset.ts";
import { keptByRow } from "../keptByRow.ts";
import { checksByClaim, lackingBy } from "./claimChecks.ts";
import { confirmedOn, voicesIn, wordsIn } from "./claimWords.ts";
import { gradeEvidence, gradeUnchecked } from "./evidence/gradeEvidence.ts";
import type { Document, Originals } from "./evidence/voiceOf.ts";
import type { ClaimRelationship } from "./graphRows.ts";
import { ownershipOf } from "./ownership.ts";
import { rankKey } from "./rankKey.ts";
import type { Registers } from "./registers.ts";
import { type Grading, type GradingOriginals, gradingEntity, settingsBy } from "./settings.ts";

/** Grades claims by their sources, by checks of these, and by who owns whom. */
export function claimRelationships({
  description,
  claims,
  entities,
  checks,
  originals,
  registers,
}: Pick<CheckedDataset, "description" | "claims" | "entities" | "checks"> & {
  originals: GradingOriginals;
  registers: Registers;
}): ClaimRelationship[] {
  const byId = new Map(entities.map((entity) => [entity.id, keptEntity(entity)]));
  return claims.map(
    gradedBy({
      date: description.date,
      ownership: ownershipOf(claims),
      originals,
      entityOf: (id) => byId.get(id),
      checksOf: checksByClaim(checks),
      registers,
      isLacking: lackingBy(checks),
    }),
  );
}

const keptEntity = keptByRow(gradingEntity);
const keptTexts = new WeakMap<ClaimRow, { ends: EndNames; text: string }>();

/** Search text of a claim, made anew only if a name of its ends has changed. */
function keptText(claim: ClaimRow, ends: EndNames): string {
  const known = keptTexts.get(claim);
  if (known !== undefined && known.ends[0] === ends[0] && known.ends[1] === ends[1]) return known.text;
  const text = searchText(claim, ends);
  keptTexts.set(claim, { ends, text });
  return text;
}

/** The names of a claim's ends, folded. */
type EndNames = readonly [string | undefined, string | undefined];

/** Returns a function that grades one claim. */
function gradedBy(grading: Grading): (claim: ClaimRow) => ClaimRelationship {
  const { date, originals, entityOf, checksOf } = grading;
  const { sourceOf } = originals;
  const settingOf = settingsBy(grading);
  return (claim) => {
    const supporting = claim.sources.flatMap((id) => sourceOf(id) ?? []);
    const checks = checksOf(claim.id);
    const setting = settingOf(claim, checks);
    const grade = gradeEvidence(claim, supporting, setting);
    const disputing = claim.disputed_by.flatMap((id) => sourceOf(id) ?? []);
    const newest = newestOf([...supporting, ...disputing].map(({ published }) => published));
    const last_reported = lastReported(
      {
        predicate: claim.predicate,
        status: claim.status,
        since: claim.since,
        until: claim.until,
        newest_source: newest,
      },
      date,
    );
    const is_over = isOverOn(claim, date);
    const voices = voicesIn([...supporting, ...disputing], {
      voiceOf: setting.voiceOf,
      relayOf: grading.registers.relaysOf(claim.id),
    });
    const words = wordsIn(claim.id, grading);
    const effect = grading.registers.effectOf(claim.id);
    const money = grading.registers.moneyOf(claim.id);
    const { rank } = evidenceGrades[grade.evidence];
    const since = claim.since === null ? null : firstDay(claim.since);
    // Written out field by field, because extending a copy takes several times as long.
    return {
      id: claim.id,
      subject: claim.subject,
      predicate: claim.predicate,
      object: claim.object,
      statement: claim.statement,
      since: claim.since,
      until: claim.until,
      due: claim.due,
      status: claim.status,
      share_pct: claim.share_pct,
      quantity: claim.quantity,
      unit: claim.unit,
      quantity_of: claim.quantity_of,
      quantity_kind: claim.quantity_kind,
      maturity: claim.maturity,
      about: claim.about,
      sources: claim.sources,
      disputed_by: claim.disputed_by,
      notes: claim.notes,
      check_sources: checks.check_sources,
      check_dates: checks.check_dates,
      check_verdicts: checks.check_verdicts,
      check_notes: checks.check_notes,
      check_lacks: checks.check_lacks,
      own: claim.own,
      override_reason: claim.override_reason,
      caveats: claim.caveats,
      dossier: claim.dossier,
      evidence: grade.evidence,
      publisher_count: grade.publisher_count,
      independent_sources: grade.independent_sources,
      source_roles: grade.source_roles,
      publisher_kinds: kindsOf(supporting, originals),
      relayed_sources: voices.relayed_sources,
      source_voices: voices.source_voices,
      source_speakers: voices.source_speakers,
      source_voice_kinds: voices.source_voice_kinds,
      source_voice_countries: voices.source_voice_countries,
      source_voice_controllers: voices.source_voice_controllers,
      attributed_to: words.attributed_to,
      attributed_names: words.attributed_names,
      attributed_names_zh: words.attributed_names_zh,
      attributed_words: words.attributed_words,
      dispute_about: words.dispute_about,
      dispute_note: words.dispute_note,
      effect: effect?.effect ?? null,
      effect_day: effect?.day ?? null,
      effect_goods: effect?.goods ?? [],
      effect_short: effect?.short ?? null,
      money_giver: money?.giver ?? null,
      money_receiver: money?.receiver ?? null,
      money_form: money?.form ?? null,
      money_amount: money?.amount ?? null,
      money_currency: money?.currency ?? null,
      money_kind: money?.amount_kind ?? null,
      money_status: money?.status ?? null,
      money_day: money?.day ?? null,
      money_not_added: money?.not_added ?? null,
      money_counted_in: money?.counted_in ?? null,
      money_note: money?.note ?? null,
      confirmed: confirmedOn(supporting, grade, (source) => grading.isLacking(claim.id, source)),
      newest_source: newest,
      last_reported,
      is_over,
      evidence_rank: rank,
      since_day: since,
      rank_key: rankKey({ id: claim.id, evidence_rank: rank, since_day: since }),
      until_day: untilDay({ status: claim.status, until: claim.until, newest_source: newest }),
      due_day: claim.due === null ? null : lastDay(claim.due),
      newest_day: newest === null ? null : lastDay(newest),
      status_rank: statusRank({ status: claim.status, last_reported, is_over }),
      check_verdict: checkVerdict({
        sources: claim.sources,
        check_sources: checks.check_sources,
        check_verdicts: checks.check_verdicts,
      }),
      evidence_unchecked: gradeUnchecked(grade, { claim, sources: supporting, setting }),
      source_count: claim.sources.length,
      search_text: keptText(claim, [entityOf(claim.subject)?.names, entityOf(claim.object)?.names]),
    };
  };
}

/** All text that a search can match in a claim, folded: the statement on a line of its own, then the rest. */
function searchText({ statement, notes }: ClaimRow, ends: EndNames): string {
  return `${foldText(statement)}\n${[foldText(notes ?? ""), ...ends].join(" ")}`;
}

function kindsOf(sources: readonly Document[], { register }: Originals): PublisherKind[] {
  const kinds = sources.map(({ publisher }) => register.get(publisherKey(publisher))?.kind ?? "unknown");
  return kinds.length < 2 ? kinds : [...new Set(kinds)].sort();
}
