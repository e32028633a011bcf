import type { DeskRow, ReadSentence, SentRow } from "@atlas/server/contract";
import { type EntityType, type Predicate, predicateIds, predicates } from "@atlas/server/vocabulary";
import type { Draft } from "../../desk/common/Draft.ts";
import { newDraft } from "../../desk/common/newDraft.ts";
import type { KeptText } from "../KeptText.ts";
import { meantBy } from "../namedEntities.ts";
import type { ReadText } from "../useReading.ts";
import { guessPredicate } from "./guessPredicate.ts";

/** Characters that the form takes for a statement. */
const LONGEST_STATEMENT = 300;

/**
 * A draft of what a sentence says: who and what it names, a verb that its words suggest, the sentence as the statement,
 * and the article as its source. `rows` are those of the desk, which may have the article already.
 */
export function draftOfSentence(read: ReadText, sentence: ReadSentence, rows: readonly DeskRow[]): Draft {
  const { kept } = read;
  const said = kept.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim();
  const { subject, object, predicate } = endsOf(read, sentence, said);
  const draft = newDraft({ ...(subject ? { subject } : {}), ...(object ? { object } : {}) });
  return {
    ...draft,
    claim: {
      ...draft.claim,
      ...(predicate ? { predicate } : {}),
      ...(sentence.stance.includes("plan") ? { status: "planned" } : {}),
      statement: said.slice(0, LONGEST_STATEMENT),
      sources: kept.source,
    },
    ownWords: true,
    rows: rows.some(({ table, key }) => table === "sources" && key === kept.source) ? [] : [articleRow(read)],
  };
}

/** Who the sentence says something of, and what: the first organisation that it names, and the first that a verb may join to it. */
function endsOf({ reading, records }: ReadText, { mentions }: ReadSentence, said: string) {
  const main = reading.subject?.id;
  const named = mentions.flatMap((mention) => meantBy(mention) ?? []);
  const ids = [...new Set([...named, ...(main === undefined ? [] : [main])])];
  const typeOf = (id: string) => records.entities.get(id)?.type;
  const subject = ids.find((id) => typeOf(id) === "organisation") ?? ids[0];
  if (subject === undefined) return {};
  const others = ids.filter((id) => id !== subject);
  const object = others.find((id) => verbsOf(typeOf(subject), typeOf(id)).length > 0);
  if (object === undefined) return { subject };
  return { subject, object, predicate: guessPredicate(said, verbsOf(typeOf(subject), typeOf(object))) };
}

function verbsOf(subject: EntityType | undefined, object: EntityType | undefined): Predicate[] {
  if (subject === undefined || object === undefined) return [];
  return predicateIds.filter((predicate) => {
    const entry = predicates[predicate];
    // The lists differ in length from predicate to predicate, which `includes` of their union does not accept.
    const subjects: readonly EntityType[] = entry.subject;
    const objects: readonly EntityType[] = entry.object === "same as subject" ? [subject] : entry.object;
    return subjects.includes(subject) && objects.includes(object);
  });
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
