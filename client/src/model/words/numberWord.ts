import { formatNumber } from "./formatNumber.ts";

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A number within an English sentence: in words up to twelve. */
export function numberWord(number: number): string {
  return words[number] ?? formatNumber(number);
}
