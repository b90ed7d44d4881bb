import type { Area } from '#platform/area.ts'
import { countFigures } from './count-figures.ts'
import { chartEditorRoutes } from './desk/chart-editor.routes.ts'
import { hearTimer } from './hear-timer.ts'
import { refusals } from './refusals.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'processes',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...chartEditorRoutes],
  listeners: [{ name: 'processes.timers', hears: ['clock.turned'], hear: hearTimer }],
  jobs: [
    {
      name: 'processes.figures',
      every: 3600,
      run: async (tx) => {
        await countFigures(tx)
      },
    },
  ],
  menu: [],
  refusals,
}
