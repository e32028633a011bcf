import { speakerName } from "../../../model/claim/ownWord.ts";
import { sourceWords } from "../../../model/claim/source/sourceWords.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listWords, withAside } from "../../../model/words/listWords.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";

/** Who published the text, when, and whose word it is. */
export function OwnWordLine({ read: { kept, reading, records } }: { read: ReadText }) {
  const { publisher, publisher_kind, publisher_country, publisher_controlled_by, speaker, kin } = reading.own_word;
  const kind = sourceWords.kinds[publisher_kind];
  const isOfState = publisher_kind === "state-media" && publisher_country !== null;
  const facts = [
    publisher ?? strings.unknownPublisher,
    ...(publisher === null ? [] : [isOfState ? withAside(kind, countryName(publisher_country)) : kind]),
    ...(kept.published === "" ? [] : [formatDate(kept.published)]),
  ];
  const words = [
    ...(speaker === null ? [] : [strings.relays(speakerName(speaker, records.entities))]),
    ...(publisher_controlled_by === null
      ? []
      : [strings.controlled(speakerName(publisher_controlled_by, records.entities))]),
  ];
  const names = kin.map((id) => speakerName(id, records.entities));
  return (
    <p className={css.ownWord}>
      {facts.join(" · ")}
      {words.length > 0 && (
        <>
          {" · "}
          <strong>{words.join(" · ")}</strong>
          {shared.end} {names.length > 0 && strings.kin(listWords(names))}
        </>
      )}
    </p>
  );
}
