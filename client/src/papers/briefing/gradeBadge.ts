import type { Evidence } from "@atlas/server/vocabulary";

/** The colours of the badge of a grade, as rrggbb; text on ground has a contrast of at least 4.5. */
export const badgeColours: Record<Evidence, { text: string; ground: string }> = {
  corroborated: { text: "1F5F3F", ground: "DCEFE3" },
  "single-source": { text: "22508A", ground: "DEE9F8" },
  assessed: { text: "4B4F86", ground: "E6E6F5" },
  "self-reported": { text: "7A4F00", ground: "FBEBC8" },
  disputed: { text: "96231C", ground: "FADDDA" },
};
