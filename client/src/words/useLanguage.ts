import { useSyncExternalStore } from "react";
import { type Language, language, onLanguage } from "./language.ts";

/** The language that the interface speaks; who uses it draws again when another is chosen. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, language);
}
