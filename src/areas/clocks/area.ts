import type { Area } from '#platform/area.ts'
import { recompute } from './recompute.ts'
import { routes } from './routes.tsx'
import { tick } from './tick.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'clocks',
  migrations: new URL('./migrations/', import.meta.url),
  routes,
  listeners: [],
  jobs: [
    {
      name: 'clocks.tick',
      every: 20,
      run: async (tx) => {
        await tick(tx)
      },
    },
    {
      name: 'clocks.recompute',
      every: 600,
      run: async (tx) => {
        await recompute(tx)
      },
    },
  ],
  menu: [],
  refusals: () => ({}),
}
