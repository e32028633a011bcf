import type { Claim, Source } from "@atlas/server/contract";

/** The publisher whose words a source carries, as the register has it. */
export interface Voice {
  publisher: string;
  kind: Source["publisher_kind"];
  country: string | null;
  /** The organisation that controls it. */
  controller: string | null;
  /** Whether the source repeats it; otherwise it is the source's own publisher. */
  repeated: boolean;
}

/** Whose words a source carries: those of its publisher, or of the one that it repeats. */
export function voiceOf(source: Source): Voice {
  const { publisher, publisher_kind, publisher_country, publisher_controlled_by, repeated_publisher } = source;
  return repeated_publisher === null
    ? {
        publisher,
        kind: publisher_kind,
        country: publisher_country,
        controller: publisher_controlled_by,
        repeated: false,
      }
    : {
        publisher: repeated_publisher,
        kind: source.repeated_kind ?? publisher_kind,
        country: source.repeated_country,
        controller: source.repeated_controlled_by,
        repeated: true,
      };
}

/** Ids of the kin of a claim's ends that speak in its sources; `cited` are those that support it. */
export function kinSpeakers({ sources, source_roles }: Claim, cited: readonly Source[]): string[] {
  const ofKin = cited.filter(({ id }) => source_roles[sources.indexOf(id)] === "kin");
  return [...new Set(ofKin.flatMap(({ publisher_entity }) => publisher_entity ?? []))];
}

/** Language of a source's title: the data give titles of Chinese documents in English as well. */
export function titleLanguage({ title, language }: Pick<Source, "title" | "language">): string {
  return language === "zh" && !/\p{Script=Han}/u.test(title) ? "en" : language;
}
