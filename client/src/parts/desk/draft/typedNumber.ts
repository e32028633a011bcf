import { columnValues } from "@atlas/server/vocabulary";
import { unitWordsZh } from "../../../model/words/figureWords.zh.ts";

type Unit = (typeof columnValues.unit)[number];

/** Chinese words for large numbers. */
const scales: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** Units as people write them in Chinese, besides the words that the interface has for them. */
const spokenUnits: Readonly<Record<string, Unit>> = {
  公斤: "kg",
  "公斤/年": "kg/yr",
  "公斤/周": "kg/week",
  公里: "km",
  度: "kWh",
  "度/年": "kWh/yr",
  元: "CNY",
  人民币: "CNY",
  "美元/公斤": "USD/kg",
  ...Object.fromEntries(
    [..."个台套件"].flatMap((one) => [
      [one, "units"],
      [`${one}/年`, "units/yr"],
    ]),
  ),
};

/** A typed number as the data write it, without unit or separators; 4万 is 40000. Null if it is none. */
export function typedNumber(text: string): string | null {
  const [, scaled, scale = ""] = /^(.*\d)\s*([万萬亿億])$/.exec(text.trim()) ?? [];
  const number = plainNumber(scaled ?? text);
  if (number === null || scale === "") return number;
  // Six decimals, as many as the data may have, without the noise of binary fractions.
  return plainNumber(String(Number((Number(number) * (scales[scale] ?? 1)).toFixed(6))));
}

function plainNumber(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/\s*%$/, "")
    .replace("−", "-")
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, "");
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? plain : null;
}

/**
 * A typed figure with its unit: "40 t/yr", "40 t a year", "120 %", "4万吨/年" and "每年40吨". Null if it is no number and a
 * known unit.
 */
export function typedFigure(text: string): { quantity: string; unit: Unit } | null {
  const [, each = "", typed = ""] = /^(?:每?([年月周]))?\s*(.*)$/.exec(text.normalize("NFKC").trim()) ?? [];
  const [, number = "", word = ""] = /^(-?[\d.,\s]*\d\s*[万萬亿億]?)\s*(\S.*)$/.exec(typed) ?? [];
  const quantity = typedNumber(number);
  const unit = unitOf(each === "" ? word : `${word}/${each}`);
  return quantity === null || unit === undefined ? null : { quantity, unit };
}

function unitOf(word: string): Unit | undefined {
  const written = word
    .replace(/ (a|per) year$/i, "/yr")
    .replace(/ (a|per) month$/i, "/month")
    .replace(/^(tonnes?|tons?)/i, "t")
    .trim();
  const chinese = written.replace(/\s/g, "").replace(/[/每一]+([年月周])$/, "/$1");
  return (
    columnValues.unit.find((one) => one.toLowerCase() === written.toLowerCase() || unitWordsZh[one] === chinese) ??
    spokenUnits[chinese]
  );
}
