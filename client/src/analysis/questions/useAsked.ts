import type { Question } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../../words/useLanguage.ts";
import { type AskedValue, askedWith } from "./askedWith.ts";

/** What a question is asked with, in words of the language spoken; nothing until all names are there. */
export function useAsked(question: Question, values: Readonly<Record<string, string>>): readonly AskedValue[] {
  const spoken = useLanguage();
  const { data } = useQuery({
    queryKey: ["askedWith", question.id, values, spoken],
    queryFn: ({ client }) => askedWith(question, values, client),
  });
  return data ?? [];
}
