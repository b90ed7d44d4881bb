import { writeChart } from '#law/flows/round-trip.ts'
import type { Done } from '../flow.ts'
import { orWhyNot } from './with-chart.ts'

/** The same chart, read and written, nothing lost. */
export async function roundtrip(xml: string): Promise<Done> {
  return await orWhyNot(async () => {
    process.stdout.write(await writeChart(xml))
    return 0
  })
}
