import { columnValues } from "@atlas/server/vocabulary";

type Unit = (typeof columnValues.unit)[number];

/** A typed number as the data write it: without a unit, per cent sign or thousands separators. Null if it is none. */
export function typedNumber(text: string): string | null {
  const plain = text
    .trim()
    .replace(/\s*[%％]$/, "")
    .replace("−", "-")
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, "");
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? plain : null;
}

/** A typed figure with its unit: "40 t/yr", "40 t a year", "120 %". Null if it is no number and a known unit. */
export function typedFigure(text: string): { quantity: string; unit: Unit } | null {
  const [, number = "", word = ""] = /^(-?[\d.,\s]*\d)\s*(\S.*)$/.exec(text.trim()) ?? [];
  const quantity = typedNumber(number);
  const written = word
    .replace(/ (a|per) year$/i, "/yr")
    .replace(/ (a|per) month$/i, "/month")
    .replace(/^(tonnes?|tons?)/i, "t")
    .trim();
  const unit = columnValues.unit.find((one) => one.toLowerCase() === written.toLowerCase());
  return quantity === null || unit === undefined ? null : { quantity, unit };
}
