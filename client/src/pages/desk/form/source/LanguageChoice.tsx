import type { SentRow } from "@atlas/server/contract";
import { languageName } from "../../../../model/words/codes/codeNames.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { SourceChoice } from "./SourceChoice.tsx";

/** The languages of the sources of the data set, the most frequent first, and their neighbours'. */
const codes = [
  "en",
  "zh",
  "ja",
  "de",
  "fr",
  "ko",
  "sv",
  "et",
  "nl",
  "no",
  "es",
  "pt",
  "it",
  "pl",
  "ru",
  "vi",
  "da",
  "fi",
];

/** The language of a new source. */
export function LanguageChoice({ form, row }: { form: ClaimForm; row: SentRow }) {
  const { language = "" } = row.cells;
  const offered = language === "" || codes.includes(language) ? codes : [language, ...codes];
  const options = offered.map((value) => ({ value, name: languageName(value) }));
  return <SourceChoice form={form} row={row} column="language" label={strings.language} options={options} />;
}
