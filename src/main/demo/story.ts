import type { Tx } from '#platform/db/tx.ts'

/** One thing that happens in a story: after so many working days, at this minute of the day. */
export interface Turn {
  readonly after: number
  readonly act: (tx: Tx) => Promise<void>
}

/** What happens to one application, turn by turn; each turn may decide on the next by what came of it. */
export type Story = Generator<Turn, void, void>
