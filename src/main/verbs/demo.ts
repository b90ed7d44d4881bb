import { parseArgs } from 'node:util'
import { areas } from '../areas.ts'
import { demo, settleDemo, USUAL } from '../demo.ts'
import { openDatabase } from '../open-database.ts'
import { isDemo, settleOnce } from '../settle.ts'
import { Steps } from '../steps.ts'
import { sayUsage } from './say-usage.ts'
import { withServer } from './with-server.ts'

const USAGE = `usage: gongkai demo [--cases N] [--penalties N] [--seed N]
Settles the fictional county 安澜县 in an empty database: bodies, people, items, and two years of cases and penalties made by
the verbs that people use; the same for the same seed and day. npm start does it by itself on its first run.`

/** `gongkai demo`: settles the demo county where nothing has happened yet. */
export async function run(args: string[]): Promise<number> {
  const size = sizeOf(args)
  if (!size) return sayUsage(args, USAGE)
  return withServer({ fresh: true }, async (server, settings) => {
    const { db } = await openDatabase(settings, server, areas)
    try {
      if (await isDemo(db)) {
        process.stdout.write('The demo county is settled already.\n')
        return 0
      }
      const steps = new Steps()
      const settle: typeof demo.settle = (into, moment, onProgress) => settleDemo(into, moment, onProgress, size)
      await steps.run('demo county', () =>
        settleOnce(db, { ...demo, settle }, (told, all) => steps.progress('demo county', told, all)),
      )
      if (await isDemo(db)) return 0
      process.stderr.write('Things have happened in this database: the demo county is settled in an empty one only.\n')
      return 1
    } finally {
      await db.close()
    }
  })
}

function sizeOf(args: string[]): typeof USUAL | null {
  try {
    const number = { type: 'string' } as const
    const { values } = parseArgs({ args, options: { cases: number, penalties: number, seed: number } })
    const size = {
      cases: Number(values.cases ?? USUAL.cases),
      penalties: Number(values.penalties ?? USUAL.penalties),
      seed: Number(values.seed ?? USUAL.seed),
    }
    return Object.values(size).every((n) => Number.isInteger(n) && n >= 0 && n <= 100_000_000) ? size : null
  } catch {
    return null
  }
}
