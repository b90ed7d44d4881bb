import type { Area } from '#platform/area.ts'
import { hearTimer } from './hear-timer.ts'
import { refusals } from './refusals.ts'

/** The plug of the area. */
export const area: Area = {
  name: 'processes',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [],
  listeners: [{ name: 'processes.timers', hears: ['clock.turned'], hear: hearTimer }],
  jobs: [],
  menu: [],
  refusals,
}
