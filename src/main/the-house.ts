import { areas } from './areas.ts'
import { bringCharts } from './bring-charts.ts'
import { demo } from './demo.ts'
import type { Program } from './program.ts'
import { serve } from './server.ts'
import { settleLawbook } from './settle-lawbook.ts'

/** The real house: all areas, all sites, the demo county. */
export const house: Program = { areas, serve, demo, settleLawbook, bringCharts }
