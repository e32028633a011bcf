import type { PathCommand } from "opentype.js";

/** An outline as SVG path data, in integers and relative coordinates to keep it short. */
export function pathText(commands: readonly PathCommand[]): string {
  let at = { x: 0, y: 0 };
  let start = at;
  let text = "";
  for (const command of commands) {
    if (command.type === "Z") {
      text += "z";
      at = start;
      continue;
    }
    const points = pointsOf(command).map(([x, y]) => ({ x: Math.round(x), y: Math.round(y) }));
    const from = at;
    at = points.at(-1) ?? at;
    if (command.type === "M") start = at;
    const numbers = points.flatMap(({ x, y }) => [x - from.x, y - from.y]);
    text += command.type.toLowerCase() + numbers.join(" ").replaceAll(" -", "-");
  }
  return text;
}

function pointsOf(command: Exclude<PathCommand, { type: "Z" }>): [x: number, y: number][] {
  const end: [number, number] = [command.x, command.y];
  if (command.type === "Q") return [[command.x1, command.y1], end];
  return command.type === "C" ? [[command.x1, command.y1], [command.x2, command.y2], end] : [end];
}
