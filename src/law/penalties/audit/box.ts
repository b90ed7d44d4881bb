import { isAmount } from '../amount.ts'
import type { Cell } from './cells.ts'

/** The facts that matter to some conditions, each with its cells. */
export type Grid = readonly { readonly name: string; readonly cells: readonly Cell[] }[]
/** One cell of each fact of the grid, by place. */
export type Combination = readonly number[]
/** Some cells of each fact: all combinations of them together. */
export type Box = readonly (readonly number[])[]

/** How many combinations a grid has. */
export function sizeOf(grid: Grid): number {
  return grid.reduce((product, { cells }) => product * cells.length, 1)
}

/** Every combination of a grid, one by one. */
export function* combinationsOf(grid: Grid): Generator<Combination> {
  const at = grid.map(() => 0)
  for (;;) {
    yield [...at]
    let place = grid.length - 1
    while (place >= 0 && at[place] === (grid[place]?.cells.length ?? 0) - 1) {
      at[place] = 0
      place -= 1
    }
    if (place < 0) return
    at[place] = (at[place] ?? 0) + 1
  }
}

/** The same facts in fewer boxes: boxes that differ in one fact only are put together, fact by fact. */
export function boxesOf(apart: readonly Box[]): readonly Box[] {
  let boxes = apart
  const facts = apart[0]?.length ?? 0
  for (let fact = facts - 1; fact >= 0; fact -= 1) {
    const together = new Map<string, Box>()
    for (const box of boxes) {
      const key = box.map((cells, place) => (place === fact ? '' : cells.join())).join('|')
      const known = together.get(key)
      const cells = [...(known?.[fact] ?? []), ...(box[fact] ?? [])].sort((a, b) => a - b)
      together.set(
        key,
        (known ?? box).map((own, place) => (place === fact ? cells : own)),
      )
    }
    boxes = [...together.values()]
  }
  return boxes
}

/** A box as a condition of FEEL: `land = "other"`, `years in (2..3) and irrecoverable = false`; facts left free are left out. */
export function printBox(grid: Grid, box: Box): string {
  const parts = printBounds(grid, box).map((any) => (any.length === 1 ? (any[0] ?? '') : `(${any.join(' or ')})`))
  return parts.length === 0 ? 'true' : parts.join(' and ')
}

/**
 * The same in pieces: for each fact that bounds the box its alternatives, each a condition of FEEL. Trap: only a piece
 * may be read as FEEL again; in `a in (2..3) and b` the words after `in` would swallow the rest.
 */
export function printBounds(grid: Grid, box: Box): readonly (readonly string[])[] {
  return grid.flatMap(({ name, cells }, place) => {
    const chosen = box[place] ?? []
    return chosen.length === cells.length ? [] : [printCells(name, runsOf(chosen.flatMap((at) => cells[at] ?? [])))]
  })
}

/** Neighbouring numbers put together into one span. */
function runsOf(cells: readonly Cell[]): readonly Cell[] {
  const runs: Cell[] = []
  for (const cell of cells) {
    const last = runs.at(-1)
    if (last?.kind === 'numbers' && cell.kind === 'numbers' && meets(last, cell))
      runs[runs.length - 1] = { ...last, high: cell.high, includesHigh: cell.includesHigh }
    else runs.push(cell)
  }
  return runs
}

type Numbers = Extract<Cell, { readonly kind: 'numbers' }>

function meets(a: Numbers, b: Numbers): boolean {
  if (a.high === null || b.low === null) return false
  if (a.high.eq(b.low)) return a.includesHigh !== b.includesLow
  return a.includesHigh && b.includesLow && b.low.minus(a.high).eq(1) && a.value.isInteger() && b.value.isInteger()
}

function printCells(name: string, cells: readonly Cell[]): readonly string[] {
  const words = cells.filter((cell) => cell.kind === 'word').map(({ value }) => printWord(value))
  const told = cells.filter((cell) => cell.kind !== 'word').map((cell) => printCell(name, cell))
  if (words.length === 1) told.unshift(`${name} = ${words[0]}`)
  if (words.length > 1) told.unshift(`${name} in (${words.join(', ')})`)
  return told
}

function printCell(name: string, cell: Exclude<Cell, { readonly kind: 'word' }>): string {
  if (cell.kind === 'unknown') return `${name} = null`
  if (cell.kind === 'other')
    return cell.than.length === 0 ? `${name} != null` : `not(${name} in (${cell.than.map(printWord).join(', ')}))`
  const { low, high, includesLow, includesHigh } = cell
  if (low !== null && high !== null && low.eq(high)) return `${name} = ${low}`
  if (low !== null && high !== null)
    return `${name} in ${includesLow ? '[' : '('}${low}..${high}${includesHigh ? ']' : ')'}`
  if (low !== null) return `${name} ${includesLow ? '>=' : '>'} ${low}`
  return high === null ? `${name} != null` : `${name} ${includesHigh ? '<=' : '<'} ${high}`
}

function printWord(value: unknown): string {
  return isAmount(value) ? value.toString() : JSON.stringify(value)
}
