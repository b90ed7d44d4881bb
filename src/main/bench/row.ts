/** One row of the table: what was measured, and the yardstick of the same run. */
export interface Row {
  readonly what: string
  /** As printed, with its unit. */
  readonly measured: string
  readonly yardstick: string
  /** Measured to yardstick; 1 is as good as the yardstick. */
  readonly ratio: number | null
}

/** Operations a second of `clients` at once, over about `seconds`, after a warm-up. */
export async function rate(
  clients: number,
  seconds: number,
  once: (client: number) => Promise<unknown>,
): Promise<number> {
  await Promise.all(Array.from({ length: clients }, (_, client) => once(client)))
  const begun = performance.now()
  const end = begun + seconds * 1000
  let count = 0
  const worker = async (client: number) => {
    while (performance.now() < end) {
      await once(client)
      count += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => worker(client)))
  return (count * 1000) / (performance.now() - begun)
}

/** The same for work that is there only once: all of it, by so many clients at once. */
export async function drain<T>(
  clients: number,
  work: readonly T[],
  once: (one: T) => Promise<unknown>,
): Promise<number> {
  const begun = performance.now()
  const left = work.values()
  const worker = async () => {
    for (const one of left) await once(one)
  }
  await Promise.all(Array.from({ length: clients }, worker))
  return (work.length * 1000) / (performance.now() - begun)
}

/** The value below which `percent` of the measurements lie. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}
