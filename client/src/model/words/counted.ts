import { formatNumber } from "./formatNumber.ts";

/** A number with its English noun: "1 entity", "1,204 entities". */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${formatNumber(count)} ${many}`;
}
