import { Readable } from 'node:stream'
import { settleCounty } from '#areas/cases/examples.ts'
import { accepted } from '#base/outcome.ts'
import { areas } from '#main/areas.ts'
import type { Demo, ServeParts } from '#main/program.ts'
import { runHouse } from '#main/run-house.ts'
import { serverParts } from '#main/server.ts'
import { startServer } from '#platform/web/server.ts'
import { FILE } from './handed-in.ts'

/** The real house without its looks, with a county that has people and items but no cases, and no limit to the pace. */
function serve(parts: ServeParts) {
  const built = serverParts(parts, { address: (name) => `/assets/${name}`, find: () => null }, null)
  const unpaced = { max: 1_000_000, seconds: 1 }
  return startServer({ ...built, settings: { ...built.settings, pacePerAddress: unpaced } })
}

const demo: Demo = {
  settle: async (db, moment) => {
    await settleCounty(db, moment)
    accepted(await db.files.put(Readable.from([FILE]), '材料.txt'))
  },
  signIns: [],
}

process.exit(await runHouse({ areas, serve, demo, settleLawbook: null, bringCharts: null }, process.env))
