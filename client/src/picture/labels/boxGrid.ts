/** A rectangle with an owner. */
export interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Finds overlapping rectangles without comparing all of them. */
export interface BoxGrid {
  add(box: Box): void;
  /** Whether a rectangle overlaps one of another owner. */
  meets(box: Box): boolean;
}

/** About the size of a label, so that most rectangles lie in few cells. */
const CELL = 120;

/** An empty grid. */
export function createBoxGrid(): BoxGrid {
  const cells = new Map<string, Box[]>();
  return {
    add(box) {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    meets(box) {
      for (const key of cellsOf(box)) {
        for (const other of cells.get(key) ?? []) if (other.id !== box.id && meet(box, other)) return true;
      }
      return false;
    },
  };
}

function* cellsOf({ left, right, top, bottom }: Box): Generator<string> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) yield `${column}:${row}`;
  }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
