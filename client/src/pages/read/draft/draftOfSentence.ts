import type { DeskRow, Entity, ReadSentence, SentRow } from "@atlas/server/contract";
import { readingAddress } from "../../../model/address/pages/readAddress.ts";
import type { KeptText } from "../../../papers/answers/reading/KeptText.ts";
import { meantBy } from "../../../papers/answers/reading/readSentences.ts";
import { verbsBetween } from "../../../parts/desk/draft/verbs.ts";
import type { Draft } from "../../../parts/desk/drafts.ts";
import { type KnownEnds, newDraft } from "../../../parts/desk/newDraft.ts";
import type { ReadText } from "../useReading.ts";

/**
 * A draft of what a sentence says: who and what it names, a verb that its words suggest, the whole sentence as the
 * statement (the form says if it is too long), and as its source the article, or the source that it already is. `rows` are
 * those of the desk.
 */
export function draftOfSentence(read: ReadText, sentence: ReadSentence, rows: readonly DeskRow[]): Draft {
  const { kept, reading } = read;
  const { predicate, ...ends } = endsOf(read, sentence);
  const draft = newDraft(ends);
  const known = reading.source?.id ?? null;
  const isOnDesk = rows.some(({ table, key }) => table === "sources" && key === kept.source);
  return {
    ...draft,
    claim: {
      ...draft.claim,
      ...(predicate ? { predicate } : {}),
      ...(sentence.stance.includes("plan") ? { status: "planned" } : {}),
      statement: kept.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim(),
      sources: known ?? kept.source,
    },
    ownWords: true,
    from: readingAddress(kept.key),
    // The words of the text are something written, so the desk lists it.
    changed: new Date(Date.parse(draft.started) + 1).toISOString(),
    rows: known === null && !isOnDesk ? [articleRow(read)] : [],
  };
}

/** The ends of a draft: the first organisation that the sentence names, and the first entity that one of its verbs, or else any verb, can join to it. */
function endsOf(
  { reading, records }: ReadText,
  { mentions, predicates }: ReadSentence,
): KnownEnds & { predicate?: string | undefined } {
  const ids = new Set([...mentions.map(meantBy), reading.subject?.id ?? null]);
  const named = [...ids].flatMap((id) => records.entities.get(id ?? "") ?? []);
  const subject = named.find(({ type }) => type === "organisation") ?? named[0];
  if (subject === undefined) return {};
  const verbsTo = (other: Entity) => verbsBetween(subject.type, other.type);
  const others = named.filter((other) => other !== subject && verbsTo(other).length > 0);
  const object = others.find((other) => predicates.some((one) => verbsTo(other).includes(one))) ?? others[0];
  if (object === undefined) return { subject: subject.id };
  const allowed = verbsTo(object);
  const predicate = allowed.length === 1 ? allowed[0] : predicates.find((one) => allowed.includes(one));
  return { subject: subject.id, object: object.id, predicate };
}

/** The article as a source of the desk. Its publisher's kind is in the register, or the form asks for it. */
function articleRow({ kept, reading }: ReadText): SentRow {
  const { own_word, language } = reading;
  return {
    table: "sources",
    tag: null,
    cells: {
      id: kept.source,
      kind: kindOf(own_word.publisher_kind),
      title: titleOf(kept, reading.title),
      publisher: own_word.publisher ?? "",
      publisher_entity: own_word.speaker ?? "",
      published: kept.published,
      language: language === "zh" ? "zh" : "en",
      url: kept.url,
    },
  };
}

function titleOf(kept: KeptText, title: string | null): string {
  return (kept.title || title || "").replace(/\s+/g, " ").trim();
}

function kindOf(publisher: string): string {
  return publisher === "company" || publisher === "government" ? publisher : "news";
}
