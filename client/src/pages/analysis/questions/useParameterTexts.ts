import type { Question } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import type { ParameterText } from "../../../papers/answers/questions/questionAnalysis.ts";
import { useLanguage } from "../../../ui/useLanguage.ts";
import { parameterTexts } from "./parameterTexts.ts";

/** The parameters of a question as text in the interface language; empty until all names have arrived. */
export function useParameterTexts(
  question: Question,
  values: Readonly<Record<string, string>>,
): readonly ParameterText[] {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ["parameterTexts", question.id, values, language],
    queryFn: ({ client }) => parameterTexts(question, values, client),
  });
  return data ?? [];
}
