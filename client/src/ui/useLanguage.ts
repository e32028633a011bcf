import { useSyncExternalStore } from "react";
import { type Language, language, onLanguage } from "../model/words/language.ts";

/** The language of the interface; components using it render again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, language);
}
