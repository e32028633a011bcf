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

/** Cells in a column of the grid, more than any picture has. */
const COLUMN = 100_000;

/** An empty grid. */
export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, Box[]>();
  return {
    add(box) {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    meets(box) {
      return cellsOf(box).some((key) => cells.get(key)?.some((other) => other.id !== box.id && meet(box, other)));
    },
  };
}

function cellsOf({ left, right, top, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) keys.push(column * COLUMN + row);
  }
  return keys;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
