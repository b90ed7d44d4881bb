import type { Area } from '#platform/area.ts'
import { countFigures } from './count-figures.ts'
import { DESK_MENU } from './desk/menu.ts'
import { hearTimer } from './hear-timer.ts'
import { refusals } from './refusals.ts'
import { replayEnded } from './replay-ended.ts'
import { routes } from './routes.ts'

/** A few seconds' work, so that the jobs behind it need not wait long; a county ends some hundreds of cases a day. */
const REPLAYED_AT_ONCE = 5000

/** The plug of the area. */
export const area: Area = {
  name: 'processes',
  migrations: new URL('./migrations/', import.meta.url),
  routes,
  listeners: [{ name: 'processes.timers', hears: ['clock.turned'], hear: hearTimer }],
  jobs: [
    {
      name: 'processes.figures',
      every: 3600,
      run: async (tx) => {
        await countFigures(tx)
      },
    },
    {
      name: 'processes.replays',
      every: 300,
      run: async (tx) => {
        await replayEnded(tx, REPLAYED_AT_ONCE)
      },
    },
  ],
  menu: DESK_MENU,
  refusals,
}
